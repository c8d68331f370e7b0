package routing

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// usesOf returns how often the package uses a function, which a literal is where it
// stands; -1 if other packages may use it too.
func (s *survey) usesOf(fn *flow.Fn) int {
	switch {
	case s.kept[fn] != nil:
		return len(s.uses[s.kept[fn]])
	case fn.Obj == nil:
		return s.counts[fn]
	case syntax.IsOfOthers(fn.Obj):
		return -1
	}
	return len(s.uses[fn.Obj]) + len(s.prog.Boxed(fn.Obj))
}

// named calls f with each of these functions, and with the literals among the operands.
func (s *survey) named(cur inspector.Cursor, f func(*flow.Fn)) {
	for _, arg := range cur.Node().(*ast.CallExpr).Args {
		ast.Inspect(arg, func(n ast.Node) bool {
			if fn := s.boxed[n]; fn != nil {
				f(fn)
			}
			switch n := n.(type) {
			case *ast.FuncLit:
				if fn := s.prog.Literal(n); fn != nil {
					f(fn)
				}
				return false
			case *ast.Ident:
				if fn := s.function(n); fn != nil {
					f(fn)
				}
			}
			return true
		})
	}
}

// function returns the function of the package that a name is of, or the literal that a
// variable of a function has and nothing else.
func (s *survey) function(id *ast.Ident) *flow.Fn {
	switch obj := s.info.Uses[id].(type) {
	case *types.Func:
		return s.prog.Decl(obj)
	case *types.Var:
		if obj.Kind() != types.LocalVar {
			return nil
		}
		lit, ok := s.prog.OnlyValue(id).(*ast.FuncLit)
		if !ok {
			return nil
		}
		fn := s.prog.Literal(lit)
		s.kept[fn] = obj
		return fn
	}
	return nil
}
