package flow

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
)

// A source is a place at which a variable or a field gets a value.
type source struct {
	to     ast.Expr // what names it there, nil for a parameter
	expr   ast.Expr
	result int // which one of expr, a call of several
	of     sourceKind
	cur    inspector.Cursor // of the statement, the literal or the call

	isElement bool // of a variadic parameter: expr is an element of it
}

// A sourceKind says what a value is of the expression that it comes from.
type sourceKind uint8

const (
	wholeOf   sourceKind = iota
	elementOf            // of a list or a map, by a loop
)

// collect records where variables and fields get their values, and where functions are
// called.
func (s *startup) collect() {
	s.sources, s.calls, s.whole = make(map[*types.Var][]source), make(map[*types.Func][]inspector.Cursor), make(map[*types.Var]bool)
	for file := range s.files() {
		for cur := range file.Preorder((*ast.AssignStmt)(nil), (*ast.ValueSpec)(nil), (*ast.CompositeLit)(nil), (*ast.RangeStmt)(nil), (*ast.CallExpr)(nil), (*ast.Ident)(nil)) {
			switch n := cur.Node().(type) {
			case *ast.AssignStmt:
				if n.Tok == token.ASSIGN || n.Tok == token.DEFINE {
					s.collectValues(cur, n.Lhs, n.Rhs)
				}
			case *ast.ValueSpec:
				var names []ast.Expr
				for _, name := range n.Names {
					names = append(names, name)
				}
				s.collectValues(cur, names, n.Values)
			case *ast.CompositeLit:
				s.collectFields(cur, n)
			case *ast.RangeStmt:
				if n.Value != nil {
					s.add(n.Value, source{expr: n.X, of: elementOf, cur: cur})
				}
			case *ast.CallExpr:
				s.collectOperands(cur, n)
			case *ast.Ident:
				if f, ok := s.Info.Uses[n].(*types.Func); ok && f.Pkg() == s.Pkg {
					s.calls[f.Origin()] = append(s.calls[f.Origin()], cur)
				}
				if v, ok := s.Info.Uses[n].(*types.Var); ok && !s.isPartOf(cur) {
					s.whole[v] = true
				}
			}
		}
	}
}

// isPartOf reports whether a field is selected of what an identifier names.
func (s *startup) isPartOf(cur inspector.Cursor) bool {
	if cur.ParentEdgeKind() != edge.SelectorExpr_X {
		return false
	}
	sel := s.Info.Selections[cur.Parent().Node().(*ast.SelectorExpr)]
	return sel != nil && sel.Kind() == types.FieldVal
}

// files are those of the package, its test files left out.
func (p *Program) files() func(yield func(inspector.Cursor) bool) {
	return func(yield func(inspector.Cursor) bool) {
		for file := range p.root.Children() {
			if !IsTestFile(p.Fset, file.Node().Pos()) && !yield(file) {
				return
			}
		}
	}
}

func (s *startup) add(to ast.Expr, src source) {
	if v := s.holder(to); v != nil {
		src.to = to
		s.sources[v] = append(s.sources[v], src)
	}
}

func (s *startup) collectValues(cur inspector.Cursor, names, values []ast.Expr) {
	for i, name := range names {
		switch len(values) {
		case len(names):
			s.add(name, source{expr: values[i], cur: cur})
		case 1:
			s.add(name, source{expr: values[0], result: i, cur: cur})
		}
	}
}

func (s *startup) collectFields(cur inspector.Cursor, lit *ast.CompositeLit) {
	t, ok := deref(s.Info.TypeOf(lit)).Underlying().(*types.Struct)
	if !ok {
		return
	}
	for i, e := range lit.Elts {
		if kv, ok := e.(*ast.KeyValueExpr); ok {
			s.add(kv.Key, source{expr: kv.Value, cur: cur})
		} else {
			f := t.Field(i).Origin()
			s.sources[f] = append(s.sources[f], source{expr: e, cur: cur})
		}
	}
}

// collectOperands records what the parameters of a function of the package get by a call,
// and what an atomic value does.
func (s *startup) collectOperands(cur inspector.Cursor, call *ast.CallExpr) {
	f := s.callee(call)
	if f == nil {
		return
	}
	recv, args := operandsOf(s.Info, call)
	if isOfAtomic(f) && recv != nil && len(args) > 0 {
		s.add(recv, source{expr: args[len(args)-1], cur: cur})
	}
	if s.Decl(f) == nil {
		return
	}
	sig := s.Decl(f).Obj.Signature()
	give := func(v *types.Var, src source) {
		src.cur = cur
		s.sources[v] = append(s.sources[v], src)
	}
	if sig.Recv() != nil && recv != nil {
		give(sig.Recv(), source{expr: recv})
	}
	for i, arg := range args {
		last := sig.Params().Len() - 1
		switch {
		case len(args) == 1 && last > 0: // f(g())
		case sig.Variadic() && i >= last && !call.Ellipsis.IsValid():
			give(sig.Params().At(last), source{expr: arg, isElement: true})
		default:
			give(sig.Params().At(i), source{expr: arg})
		}
	}
}

// functionAt returns the function of the package, or the literal, in which a position
// is, and whether there is one.
func (s *startup) functionAt(pos token.Pos) (*Fn, bool) {
	node, _ := s.findAround(pos)
	switch n := node.(type) {
	case *ast.FuncLit:
		return s.lits[n], true
	case *ast.FuncDecl:
		f, _ := s.Info.Defs[n.Name].(*types.Func)
		return s.decls[f], s.decls[f] != nil
	}
	return nil, false
}
