package routing

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// A timing tells what is done with a router before a call gives it a middleware, and
// after that.
type timing struct {
	g     *useOrder
	fn    *flow.Fn
	at    *ast.CallExpr
	steps []step        // by which at is come to
	first token.Pos     // where the function comes to a route or a group first
	route *ast.CallExpr // adds that
	maker *flow.Fn      // of the package, which makes the router and returns it; nil if none does
	made  token.Pos     // where that is called
	seen  map[types.Object]bool
}

// object looks at all that is done with a variable that is the router, or a group of it,
// and reports whether it is known, and no route is added after the middleware. By is
// where the function comes to that, if the variable is another one's.
func (t *timing) object(obj types.Object, by token.Pos) bool {
	if t.seen[obj] {
		return false
	}
	t.seen[obj] = true
	return !slices.ContainsFunc(t.g.places(obj), func(place inspector.Cursor) bool { return !t.use(place, by) })
}

// use looks at one place where the router is named.
func (t *timing) use(cur inspector.Cursor, by token.Pos) bool {
	switch cur.ParentEdgeKind() {
	case edge.AssignStmt_Lhs, edge.KeyValueExpr_Key:
		return true
	case edge.AssignStmt_Rhs:
		return t.kept(cur, by)
	case edge.KeyValueExpr_Value:
		return t.g.isOfServer(cur) || t.kept(cur, by)
	case edge.ReturnStmt_Results:
		return t.maker != nil && t.g.prog.Enclosing(cur) == t.maker || by == token.NoPos && t.returned(cur)
	case edge.CallExpr_Args:
		return t.given(cur, by)
	case edge.SelectorExpr_X:
		if sel := cur.Parent(); sel.ParentEdgeKind() == edge.CallExpr_Fun {
			return t.call(sel.Parent(), by)
		}
	}
	return false
}

// makes reports whether what a variable or a field has is made as a router without
// routes, once, before it is given the middleware. It looks at the variable that a field
// gets it from.
func (t *timing) makes(obj types.Object) bool {
	v := obj.(*types.Var)
	made := t.g.made(obj)
	switch {
	case v.IsField():
		if id, ok := made.(*ast.Ident); ok {
			from := t.g.object(id)
			if from == nil || !t.object(from, token.NoPos) {
				return false
			}
			made = t.g.made(from)
		}
	case v.Parent() == v.Pkg().Scope():
	case v.Kind() != types.LocalVar || v.Pos() < t.fn.Body.Pos():
		return false
	}
	call, ok := made.(*ast.CallExpr)
	if !ok {
		return false
	}
	cur, ok := t.g.root.FindNode(call)
	if !ok {
		return false
	}
	place := t.fn.Body.Lbrace // as the program starts
	if t.g.prog.Enclosing(cur) != nil {
		place = t.place(cur, token.NoPos)
	}
	return place < t.at.Pos() && (t.g.isRouter(call) || t.madeBy(call, place))
}

// madeBy reports whether a call, to which the function comes at a place, is one of a function
// of the package that makes a router and returns it, with the routes that it has added.
func (t *timing) madeBy(call *ast.CallExpr, place token.Pos) bool {
	fn := t.g.prog.Callee(call)
	if fn == nil || fn.Type.Results.NumFields() != 1 {
		return false
	}
	returns := fn.Returns()
	if len(returns) != 1 || len(returns[0].Results) != 1 {
		return false
	}
	t.maker, t.made = fn, place
	if made, ok := ast.Unparen(returns[0].Results[0]).(*ast.CallExpr); ok && t.g.isRouter(made) {
		return true // it has none
	}
	v, ok := t.g.object(returns[0].Results[0]).(*types.Var)
	if !ok || v.Kind() != types.LocalVar || v.Pos() < fn.Body.Pos() || fn.Body.End() < v.Pos() {
		return false
	}
	made, ok := t.g.made(v).(*ast.CallExpr)
	return ok && t.g.isRouter(made) && t.object(v, place)
}

// onlyGift returns the expression that gives a field its value, nil if there is not one.
// Nothing is known of the fields of what is embedded.
func (g *Registry) onlyGift(f *types.Var) (gift ast.Expr) {
	n := 0
	for _, use := range g.uses[f] {
		use = syntax.Qualified(use)
		switch kind, i := use.ParentEdge(); kind {
		case edge.KeyValueExpr_Key:
			gift = use.Parent().Node().(*ast.KeyValueExpr).Value
			n++
		case edge.AssignStmt_Lhs:
			n++
			if assign := use.Parent().Node().(*ast.AssignStmt); len(assign.Lhs) == len(assign.Rhs) {
				gift = assign.Rhs[i]
			}
		}
	}
	if n != 1 || f.Embedded() {
		return nil
	}
	return ast.Unparen(gift)
}

// kept looks at what is done with a router that is kept at a cursor: in a field which
// gets no other, or in a variable.
func (t *timing) kept(cur inspector.Cursor, by token.Pos) bool {
	var to ast.Expr
	switch n := cur.Parent().Node().(type) {
	case *ast.KeyValueExpr:
		to = n.Key
	case *ast.AssignStmt:
		if len(n.Lhs) != 1 {
			return false
		}
		to = n.Lhs[0]
	}
	if id, ok := to.(*ast.Ident); ok && t.g.info.Defs[id] != nil {
		return t.result(cur, by)
	}
	f := t.g.object(to)
	if f == nil || !f.(*types.Var).IsField() || t.g.onlyGift(f.(*types.Var)) == nil {
		return false
	}
	return t.seen[f] || t.object(f, by)
}

// place returns where the function comes to what stands at a cursor: its beginning, if
// that is before it is called. What a literal does may be done at any time.
func (t *timing) place(cur inspector.Cursor, by token.Pos) token.Pos {
	if by != token.NoPos {
		if fn := t.g.prog.Enclosing(cur); fn != nil && fn.Obj == nil {
			return t.at.End()
		}
		return by
	}
	steps := t.g.steps(cur)
	if isStart(t.steps, "main") && isStart(steps, "init") {
		return t.fn.Body.Lbrace
	}
	for _, s := range steps {
		i := slices.IndexFunc(t.steps, func(other step) bool { return other.fn == s.fn })
		switch {
		case i == 0:
			return s.pos
		case i > 0 && s.pos < t.steps[i].pos:
			return t.fn.Body.Lbrace
		case i > 0:
			return t.at.End()
		}
	}
	return t.at.End()
}

// isStart reports whether steps lead from a function of a name that the program calls by
// itself.
func isStart(steps []step, name string) bool {
	if len(steps) == 0 {
		return false
	}
	fn := steps[len(steps)-1].fn
	return fn.Obj != nil && fn.Obj.Name() == name && fn.Recv == nil && fn.Obj.Pkg().Name() == "main"
}

// A step is a place in a function, on the way to another.
type step struct {
	fn  *flow.Fn
	pos token.Pos
}

// steps returns the place at a cursor, and where the function around it is called, as
// long as that is done in one place.
func (g *Registry) steps(cur inspector.Cursor) (list []step) {
	for len(list) <= maxNesting {
		fn := g.prog.Enclosing(cur)
		if fn == nil {
			break
		}
		list = append(list, step{fn, cur.Node().Pos()})
		if fn.Obj == nil || fn.Obj.Exported() && fn.Obj.Pkg().Name() != "main" || len(g.uses[fn.Obj]) != 1 {
			break
		}
		use := syntax.Qualified(g.uses[fn.Obj][0])
		if use.ParentEdgeKind() != edge.CallExpr_Fun {
			break
		}
		if cur = use.Parent(); cur.ParentEdgeKind() == edge.GoStmt_Call || cur.ParentEdgeKind() == edge.DeferStmt_Call {
			break
		}
	}
	return list
}
