package lookout

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// A function that looks may be kept: in a variable, a field, a list or a parameter. What
// is used from there is what may be there, by what the package does.

// haveLook reports whether one of some operands, but for one, is a function that
// looks, or what one returns, or may have one.
func (l *Lookout) haveLook(operands []ast.Expr, except ast.Node) bool {
	return slices.ContainsFunc(operands, func(e ast.Expr) bool { return e != except && l.mayLook(e, make(map[*types.Var]bool)) })
}

// mayLook reports whether an expression is a function that looks, or what one returns, or
// may have one.
func (l *Lookout) mayLook(e ast.Expr, seen map[*types.Var]bool) bool {
	if l.looks[l.functionOf(e)] || l.isTokenLogin(e) {
		return true
	}
	if !l.hasFunctions(e) {
		return false
	}
	either := func(list []ast.Expr) bool {
		return slices.ContainsFunc(list, func(e ast.Expr) bool { return l.mayLook(elementOf(e), seen) })
	}
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return l.variableMayLook(l.info.Uses[e], seen)
	case *ast.SelectorExpr:
		return l.variableMayLook(l.info.Uses[e.Sel], seen) || l.calleesLook(l.info.Uses[e.Sel])
	case *ast.IndexExpr:
		return either([]ast.Expr{e.X})
	case *ast.SliceExpr:
		return either([]ast.Expr{e.X})
	case *ast.CompositeLit:
		return either(e.Elts)
	case *ast.CallExpr:
		return either(e.Args) || syntax.IsByName(l.info, e) && l.mayCall(e, l.looks) || l.isUnknown(e) && l.mayLook(e.Fun, seen)
	}
	return false
}

// elementOf returns the value of an element of a literal.
func elementOf(e ast.Expr) ast.Expr {
	if kv, ok := e.(*ast.KeyValueExpr); ok {
		return kv.Value
	}
	return e
}

// hasFunctions reports whether an expression is a function, or a list or a map of some.
func (l *Lookout) hasFunctions(e ast.Expr) bool {
	t := l.info.TypeOf(e)
	for t != nil {
		switch u := t.Underlying().(type) {
		case *types.Signature:
			return true
		case *types.Slice:
			t = u.Elem()
		case *types.Map:
			t = u.Elem()
		case *types.Array:
			t = u.Elem()
		default:
			return false
		}
	}
	return false
}

// calleesLook reports whether a method of an interface may look: one of the package does
// by which a value becomes such, or others may.
func (l *Lookout) calleesLook(obj types.Object) bool {
	m, ok := obj.(*types.Func)
	if !ok || m.Signature().Recv() == nil || !types.IsInterface(m.Signature().Recv().Type()) {
		return false
	}
	list := l.implementing(m)
	if len(list) == 0 || syntax.IsOfOthers(m) {
		return l.mayBeGuarded()
	}
	return slices.ContainsFunc(list, func(fn *flow.Fn) bool { return l.looks[fn] })
}

// variableMayLook reports whether a variable, a field or a parameter may have a function
// that looks: it is given one, or by code out of sight what that likes.
func (l *Lookout) variableMayLook(obj types.Object, seen map[*types.Var]bool) bool {
	v, ok := obj.(*types.Var)
	if !ok || seen[v.Origin()] {
		return false
	}
	v = v.Origin()
	seen[v] = true
	return l.isGivenElsewhere(v) && l.mayBeGuarded() || slices.ContainsFunc(l.valuesOf(v), func(e ast.Expr) bool { return l.mayLook(e, seen) })
}

// isGivenElsewhere reports whether code out of sight may give a variable a value: it is
// exported, or a parameter of a function that is called from there, or is a value.
func (l *Lookout) isGivenElsewhere(v *types.Var) bool {
	if v.Kind() == types.ParamVar {
		fn := l.functionWith(v)
		return fn == nil || fn.Obj == nil || syntax.IsOfOthers(fn.Obj) || l.prog.Uses(fn.Obj) > 0 || len(l.promised(fn.Obj)) > 0
	}
	return v.Exported() && (v.IsField() || v.Parent() == v.Pkg().Scope()) && (v.Pkg() != l.prog.Pkg || v.Pkg().Name() != "main")
}

// valuesOf returns the expressions that the package gives a variable, a field or a
// parameter, or of which those are elements.
func (l *Lookout) valuesOf(v *types.Var) []ast.Expr {
	l.valued.Do(l.findValues)
	return l.given[v]
}

func (l *Lookout) findValues() {
	l.given = make(map[*types.Var][]ast.Expr)
	for cur := range l.root.Preorder((*ast.AssignStmt)(nil), (*ast.ValueSpec)(nil), (*ast.RangeStmt)(nil), (*ast.CompositeLit)(nil), (*ast.CallExpr)(nil)) {
		switch n := cur.Node().(type) {
		case *ast.AssignStmt:
			if n.Tok == token.ASSIGN || n.Tok == token.DEFINE {
				l.giveEach(n.Lhs, n.Rhs)
			}
		case *ast.ValueSpec:
			for i, name := range n.Names {
				if len(n.Values) > 0 {
					l.give(name, n.Values[min(i, len(n.Values)-1)])
				}
			}
		case *ast.RangeStmt:
			l.give(n.Value, n.X)
		case *ast.CompositeLit:
			l.giveElements(n)
		case *ast.CallExpr:
			l.giveOperands(n)
		}
	}
}

func (l *Lookout) giveEach(lhs, rhs []ast.Expr) {
	for i, e := range lhs {
		l.give(e, rhs[min(i, len(rhs)-1)])
	}
}

// give records that what an expression names, or what has it as an element, is given a
// value.
func (l *Lookout) give(to, value ast.Expr) {
	if index, ok := to.(*ast.IndexExpr); ok {
		to = index.X
	}
	for _, obj := range l.objects(to) {
		l.giveVariable(obj, value)
	}
}

func (l *Lookout) giveVariable(obj types.Object, value ast.Expr) {
	if v, ok := obj.(*types.Var); ok {
		l.given[v.Origin()] = append(l.given[v.Origin()], value)
	}
}

func (l *Lookout) giveElements(lit *ast.CompositeLit) {
	for _, e := range lit.Elts {
		if kv, ok := e.(*ast.KeyValueExpr); ok {
			l.give(kv.Key, kv.Value)
			continue
		}
		l.giveVariable(l.elementField(lit, e), e)
	}
}

func (l *Lookout) giveOperands(call *ast.CallExpr) {
	fn := l.prog.Callee(call)
	if fn == nil {
		return
	}
	for i, arg := range call.Args {
		l.giveVariable(syntax.ParameterOf(fn, i), arg)
	}
}

// promised returns the methods of interfaces by which a method may be called.
func (l *Lookout) promised(f *types.Func) []*types.Func {
	if f.Signature().Recv() == nil {
		return nil
	}
	list, ok := l.promises[f]
	if !ok {
		list = l.prog.Promised(f)
		l.promises[f] = list
	}
	return list
}
