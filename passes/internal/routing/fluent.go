package routing

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// The methods of some routers return them: what r.Group("/api").Use(m) gives is the
// group, and a variable that gets g.Use(m) has what g has.

// isFluent reports whether an expression is a call that returns its receiver, a router.
func (g *Registry) isFluent(e ast.Expr) bool {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		return false
	}
	f, ok := typeutil.Callee(g.info, call).(*types.Func)
	return ok && framework.ReturnsRouter(f)
}

// router returns the expression of the router that an expression gives, before methods
// that return it.
func (g *Registry) router(e ast.Expr) ast.Expr {
	for g.isFluent(e) {
		e = syntax.Receiver(ast.Unparen(e).(*ast.CallExpr))
	}
	return e
}

// made returns the expression that makes the router which a variable or a field has, nil
// if that gets others, or may.
func (g *Registry) made(obj types.Object) ast.Expr { return ast.Unparen(g.router(g.gift(obj))) }

// gift returns the only value of a variable or a field, besides the router that it has.
func (g *Registry) gift(obj types.Object) ast.Expr {
	v := obj.(*types.Var)
	if v.IsField() {
		return g.onlyGift(v)
	}
	if only := g.prog.OnlyValueOf(v); only != nil || g.isParameter(v) {
		return only
	}
	others := slices.DeleteFunc(g.prog.ValuesOf(v), func(e ast.Expr) bool { return g.isFluent(e) && syntax.ObjectOf(g.info, g.router(e)) == v })
	if len(others) != 1 {
		return nil
	}
	return others[0]
}

// alias notes the variables and fields that have the router of another: what is done with
// them is done with that.
func (g *Registry) alias() {
	g.same = make(map[types.Object]types.Object)
	for obj := range g.uses {
		v, ok := obj.(*types.Var)
		if !ok || v.Pkg() != g.prog.Pkg {
			continue
		}
		if gift := g.gift(v); g.isFluent(gift) {
			if of := syntax.ObjectOf(g.info, g.router(gift)); of != nil && of.Pkg() == v.Pkg() {
				g.same[v] = of
			}
		}
	}
	var aliases []types.Object
	for obj := range g.same {
		aliases = append(aliases, obj)
	}
	slices.SortFunc(aliases, func(x, y types.Object) int { return int(x.Pos() - y.Pos()) })
	for _, obj := range aliases {
		if of := g.sameAs(obj); of != obj {
			g.uses[of] = append(g.uses[of], g.uses[obj]...)
		}
	}
}

// sameAs returns the variable or field whose router another has, itself as a rule.
func (g *Registry) sameAs(obj types.Object) types.Object {
	for range maxNesting {
		of, ok := g.same[obj]
		if !ok {
			break
		}
		obj = of
	}
	return obj
}

// places returns where the router is named that a variable or a field has, and where it is
// made if methods of it are called there.
func (g *Registry) places(obj types.Object) (list []inspector.Cursor) {
	if g.isFluent(g.gift(obj)) {
		if made := g.made(obj); made != nil {
			if cur, ok := g.root.FindNode(made); ok {
				list = append(list, cur)
			}
		}
	}
	for _, use := range g.uses[obj] {
		list = append(list, syntax.Qualified(use))
	}
	return list
}

// callsOn returns the calls of methods of the router that a variable or a field has.
func (g *Registry) callsOn(obj types.Object) (list []inspector.Cursor) {
	for _, place := range g.places(obj) {
		list = append(list, g.chained(place)...)
	}
	return list
}

// chained returns the call of a method of the router at a cursor, and those of methods of
// what that returns.
func (g *Registry) chained(router inspector.Cursor) (list []inspector.Cursor) {
	for {
		cur, ok := calledOn(router)
		if !ok {
			return list
		}
		list = append(list, cur)
		if !g.isFluent(cur.Node().(ast.Expr)) {
			return list
		}
		router = cur
	}
}

// statement returns the statement that a call of a router's method is, or that keeps the
// router which it returns.
func (g *Registry) statement(cur inspector.Cursor) (stmt inspector.Cursor) {
	if more := g.chained(cur); g.isFluent(cur.Node().(ast.Expr)) && len(more) > 0 {
		cur = more[len(more)-1]
	}
	kind := cur.ParentEdgeKind()
	if kind == edge.ExprStmt_X || kind == edge.AssignStmt_Rhs && g.isFluent(cur.Node().(ast.Expr)) {
		return cur.Parent()
	}
	return stmt
}
