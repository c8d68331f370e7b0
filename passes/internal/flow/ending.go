package flow

import (
	"go/ast"
	"go/types"
)

// Whether a function returns at all may be its answer to what it is given: it panics, or
// what it calls does.

// addEnding notes that whether a call returns may depend on what it is given: it
// may be a check.
func (s *slice) addEnding(fn *Fn, it *item, call *ast.CallExpr) {
	p := s.part(fn)
	if len(p.ends)+len(p.ending) == 0 {
		return
	}
	mark := func() {
		s.mark(it, false)
		for _, end := range p.ends {
			s.mark(end, false)
		}
		ending := p.ending
		p.ending = nil // functions may call each other
		for _, mark := range ending {
			mark()
		}
		p.ending = ending
	}
	for _, arg := range call.Args {
		if id, ok := ast.Unparen(arg).(*ast.Ident); ok && p != it.part && isParam(s.prog.Info, it.part.fn, id) {
			it.part.ending = append(it.part.ending, mark)
			break
		}
	}
	for _, arg := range call.Args {
		ast.Inspect(arg, func(n ast.Node) bool {
			id, ok := n.(*ast.Ident)
			if !ok {
				return true
			}
			if v, ok := s.prog.Info.Uses[id].(*types.Var); ok {
				v = v.Origin()
				s.ending[v] = append(s.ending[v], mark)
				if s.vars[v] {
					s.work = append(s.work, mark)
				}
			}
			return true
		})
	}
}

// isParam reports whether a name is of a parameter of a function.
func isParam(info *types.Info, fn *Fn, id *ast.Ident) bool {
	v, ok := info.Uses[id].(*types.Var)
	return ok && fn.Type != nil && v.Pos() >= fn.Type.Params.Pos() && v.Pos() < fn.Type.Params.End()
}
