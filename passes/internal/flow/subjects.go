package flow

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ast/inspector"
)

// subjects calls f for what a condition is about: variables, the fields and
// functions that are selected, but not what they are selected from.
func (p *Program) subjects(cond ast.Expr, f func(types.Object)) {
	if cond == nil {
		return
	}
	ast.Inspect(cond, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.SelectorExpr:
			f(p.Info.Uses[n.Sel])
			if _, ok := ast.Unparen(n.X).(*ast.Ident); ok {
				return false
			}
		case *ast.Ident:
			switch obj := p.Info.Uses[n].(type) {
			case *types.Var, *types.Func:
				f(obj)
			}
		}
		return true
	})
}

func (p *Program) countSubjects(cond ast.Expr) {
	p.subjects(cond, func(obj types.Object) { p.tested[obj]++ })
}

// countBooleans counts the operands that are conditions.
func (p *Program) countBooleans(list []ast.Expr) {
	for _, e := range list {
		if t := p.Info.TypeOf(e); t != nil && isBoolean(t) {
			p.countSubjects(e)
		}
	}
}

// inLoop reports whether a loop of its function is around cur.
func inLoop(cur inspector.Cursor) bool {
	for c := range cur.Enclosing((*ast.ForStmt)(nil), (*ast.RangeStmt)(nil), (*ast.FuncLit)(nil), (*ast.FuncDecl)(nil)) {
		switch c.Node().(type) {
		case *ast.ForStmt, *ast.RangeStmt:
			return true
		}
		return false
	}
	return false
}

func isBoolean(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsBoolean != 0
}

// testedOnce reports whether no other condition of the package is about what
// cond is about, so that to remember its truth tells nothing. A boolean
// variable may also be a value.
func (p *Program) testedOnce(cond ast.Expr) bool {
	once := true
	p.subjects(cond, func(obj types.Object) {
		_, isVar := obj.(*types.Var)
		once = once && p.tested[obj] <= 1 && !(isVar && isBoolean(obj.Type()))
	})
	return once
}
