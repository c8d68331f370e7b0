package flow

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/cfg"
)

// mark makes an item relevant. Seen says that it has an effect that the
// callers of its function see.
func (s *slice) mark(it *item, seen bool) {
	if seen {
		s.markDoes(it.part)
	}
	if it.relevant {
		return
	}
	it.relevant = true
	s.mention(it.node)
	s.markBlock(it.part, it.block)
	if it.block.Kind == cfg.KindRangeLoop {
		s.fork(it.part, it.block) // the elements are told apart
	}
}

// markBlock makes the branches fork on which a block depends.
func (s *slice) markBlock(p *part, b *cfg.Block) {
	for _, on := range p.tree.depends[b.Index] {
		s.fork(p, on)
	}
}

func (s *slice) fork(p *part, b *cfg.Block) {
	if p.forks[b.Index] {
		return
	}
	p.forks[b.Index] = true
	s.markBlock(p, b)
	if len(b.Succs) < 2 {
		return // in a loop without end, which may be where the path ends
	}
	if r, ok := b.Stmt.(*ast.RangeStmt); ok && b.Kind == cfg.KindRangeLoop {
		s.markNode(p, r.X)
		return
	}
	if sw, _ := s.prog.kindOf(b); sw != nil {
		s.markNode(p, sw.Assign)
		return
	}
	if cc, ok := b.Succs[0].Stmt.(*ast.CommClause); ok && b.Succs[0].Kind == cfg.KindSelectCaseBody {
		if ch := channelOf(cc.Comm); ch != nil {
			s.mention(ch)
		}
	}
	if len(b.Nodes) == 0 {
		return
	}
	s.mark(p.items[b.Index][len(b.Nodes)-1], false)
	if cc, ok := b.Succs[1].Stmt.(*ast.CaseClause); ok && b.Succs[1].Kind == cfg.KindSwitchNextCase {
		if sw := s.prog.clauses[cc]; sw != nil && sw.Tag != nil {
			s.markNode(p, sw.Tag)
		}
	}
}

// markNode makes a node of a function relevant.
func (s *slice) markNode(p *part, n ast.Node) {
	for _, items := range p.items {
		for _, it := range items {
			if it.node == n {
				s.mark(it, false)
			}
		}
	}
}

// markDoes makes those items relevant that call a function or make it.
func (s *slice) markDoes(p *part) {
	if p.does {
		return
	}
	p.does = true
	for _, it := range s.calls[p.fn] {
		s.later(it, true)
	}
	if p.fn.isInitializer() || p.fn.Obj != nil && s.prog.Uses(p.fn.Obj) == 0 {
		return
	}
	s.doers = append(s.doers, p)
	for _, c := range s.dynamic {
		if s.mayCall(c, p.fn) {
			s.later(c.item, true)
		}
	}
}

func (s *slice) markResults(fn *Fn) {
	p := s.part(fn)
	if p.results {
		return
	}
	p.results = true
	for _, it := range p.returns {
		s.later(it, false)
	}
	if fn.Type.Results != nil {
		for _, f := range fn.Type.Results.List {
			for _, name := range f.Names {
				s.markVar(s.prog.Info.Defs[name])
			}
		}
	}
}

func (s *slice) markVar(obj types.Object) {
	v, ok := obj.(*types.Var)
	if !ok || s.vars[v.Origin()] {
		return
	}
	v = v.Origin()
	s.vars[v] = true
	s.work = append(s.work, func() {
		for _, it := range s.assigns[v] {
			s.mark(it, s.isSeen(it, v))
		}
		for _, a := range s.aliases[v] {
			s.markVar(a)
		}
		for _, mark := range s.ending[v] {
			mark()
		}
		for _, a := range s.prog.assigns[v] {
			if a.in == nil && a.rhs != nil {
				s.mention(a.rhs)
			}
		}
		for _, set := range s.prog.setByInits(v) {
			s.mention(set)
		}
		for _, fun := range s.prog.functionsGiven(v) {
			s.mention(fun)
		}
	})
}

// isSeen reports whether the callers of an item's function see that it changes
// v: all but a variable of the function itself that holds no reference.
func (s *slice) isSeen(it *item, v *types.Var) bool {
	return v.IsField() || !within(v.Pos(), it.part.fn.Node) || isReference(v.Type())
}

// mention makes relevant what a relevant node mentions.
func (s *slice) mention(n ast.Node) {
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			s.mentionLit(n)
			return false
		case *ast.KeyValueExpr:
			if key, ok := n.Key.(*ast.Ident); ok {
				if f, ok := s.prog.Info.Uses[key].(*types.Var); ok && f.IsField() {
					s.mention(n.Value) // to set a field is not to look at it
					return false
				}
			}
		case *ast.IndexExpr:
			s.markWhole(s.prog.Info.TypeOf(n.Index))
		case *ast.BinaryExpr:
			s.markWhole(s.prog.Info.TypeOf(n.X))
		case *ast.CallExpr:
			s.markGiven(n)
		case *ast.SelectorExpr:
			s.markEmbedded(n)
		case *ast.Ident:
			switch obj := s.prog.Info.ObjectOf(n).(type) {
			case *types.Var:
				s.markVar(obj)
				s.markFields(obj.Type(), true)
			case *types.Func:
				for _, fn := range s.bodies(obj) {
					s.markResults(fn)
				}
			}
		}
		return true
	})
}

// markGiven makes relevant what is in the structs that a call out of sight is given, unless
// it is known what that does with them.
func (s *slice) markGiven(call *ast.CallExpr) {
	if f := s.prog.callee(call); f != nil && s.prog.Decl(f) != nil {
		return
	}
	if _, known := s.dom.Effect(call); known {
		return
	}
	operands := call.Args
	if sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr); ok {
		operands = append(operands[:len(operands):len(operands)], sel.X)
	}
	for _, e := range operands {
		if t := s.prog.Info.TypeOf(e); t != nil {
			s.markWhole(deref(t))
		}
	}
}

// markWhole makes relevant what is in a struct that is looked at as a whole: what it is
// compared with, or the key of a map.
func (s *slice) markWhole(t types.Type) {
	if t == nil {
		return
	}
	st, ok := t.Underlying().(*types.Struct)
	if !ok {
		return
	}
	for f := range st.Fields() {
		s.markVar(f)
		s.markWhole(f.Type())
	}
}

// markEmbedded makes the embedded fields relevant through which e selects.
func (s *slice) markEmbedded(e *ast.SelectorExpr) {
	sel := s.prog.Info.Selections[e]
	if sel == nil {
		return
	}
	t := sel.Recv()
	for _, i := range sel.Index()[:len(sel.Index())-1] {
		st, ok := deref(t).Underlying().(*types.Struct)
		if !ok {
			return
		}
		s.markVar(st.Field(i))
		t = st.Field(i).Type()
	}
}

// mentionLit makes relevant what a literal returns, and has it looked at once it is known
// what has effects.
func (s *slice) mentionLit(lit *ast.FuncLit) {
	fn := s.prog.lits[lit]
	if fn == nil {
		return
	}
	s.markResults(fn)
	s.lits = append(s.lits, fn)
}

// mentionCaptured makes relevant what a literal uses of what is around it, unless it is run
// for its effects.
func (s *slice) mentionCaptured(fn *Fn) {
	if s.parts[fn].does {
		return
	}
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			if v, ok := s.prog.Info.Uses[id].(*types.Var); ok && !within(v.Pos(), fn.Node) {
				s.markVar(v)
			}
		}
		return true
	})
}

// markFields makes the fields of a struct of another package relevant, and those of structs
// that it points to: who is given such a struct may look at all of them.
func (s *slice) markFields(t types.Type, nested bool) {
	named, ok := types.Unalias(deref(t)).(*types.Named)
	if !ok || named.Obj().Pkg() == s.prog.Pkg {
		return
	}
	if st, ok := named.Underlying().(*types.Struct); ok {
		for f := range st.Fields() {
			if len(s.assigns[f]) > 0 && s.dom.Field(f) {
				s.markVar(f)
			}
			if _, points := f.Type().(*types.Pointer); points && nested {
				s.markFields(f.Type(), false)
			}
		}
	}
}
