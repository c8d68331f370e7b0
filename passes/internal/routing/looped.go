package routing

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ast/edge"

	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// maxTexts is how many texts are put together.
const maxTexts = 64

// patternsOf returns the patterns by which a call registers a handler with an
// http.ServeMux, nil if one is not known.
func (g *Registry) patternsOf(call *ast.CallExpr) []string { return g.eachText(call.Args[0]) }

// eachText returns what a text is, one after the other: a constant, those over which a loop
// goes, or some that are put together; nil if one is not known.
func (g *Registry) eachText(e ast.Expr) (list []string) {
	e = ast.Unparen(e)
	if s := syntax.ConstantString(g.info, e); s != "" {
		return []string{s}
	}
	switch e := e.(type) {
	case *ast.Ident:
		if v, ok := g.info.Uses[e].(*types.Var); ok {
			return g.constants(g.ranged(v))
		}
	case *ast.BinaryExpr:
		x, y := g.eachText(e.X), g.eachText(e.Y)
		if e.Op != token.ADD || len(x)*len(y) > maxTexts {
			return nil
		}
		for _, s := range x {
			for _, t := range y {
				list = append(list, s+t)
			}
		}
	}
	return list
}

// constants returns the texts that expressions are, nil if one is no constant.
func (g *Registry) constants(exprs []ast.Expr) (list []string) {
	for _, e := range exprs {
		s := syntax.ConstantString(g.info, e)
		if s == "" {
			return nil
		}
		list = append(list, s)
	}
	return list
}

// ranged returns the keys or elements of the literal over which a loop goes that gives a
// variable its values, and nothing else does; nil if there is none.
func (g *Registry) ranged(v *types.Var) (values []ast.Expr) {
	if given := g.prog.ValuesOf(v); len(given) != 1 || given[0] != nil {
		return nil
	}
	cur, ok := g.root.FindByPos(v.Pos(), v.Pos())
	if !ok {
		return nil
	}
	kind := cur.ParentEdgeKind()
	loop, ok := cur.Parent().Node().(*ast.RangeStmt)
	if !ok || kind != edge.RangeStmt_Key && kind != edge.RangeStmt_Value {
		return nil
	}
	lit, ok := ast.Unparen(loop.X).(*ast.CompositeLit)
	if !ok {
		return nil
	}
	for _, e := range lit.Elts {
		kv, keyed := e.(*ast.KeyValueExpr)
		switch {
		case keyed && kind == edge.RangeStmt_Key:
			e = kv.Key
		case keyed:
			e = kv.Value
		case kind == edge.RangeStmt_Key:
			return nil // a number
		}
		values = append(values, e)
	}
	return values
}
