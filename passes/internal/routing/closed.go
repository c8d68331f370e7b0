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
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// maxNesting is how many routers are looked at that are made of each other.
const maxNesting = 8

// A closing tells whether all that is done with a router is in sight: it is given
// middlewares, and routes for other methods than OPTIONS, and served.
type closing struct {
	g    *Registry
	seen map[types.Object]bool

	// sight, if it is not nil, says that routes may be for any method, but that all
	// middlewares and handlers have to be in sight.
	sight *sight
}

func (g *Registry) newClosing() *closing { return &closing{g: g, seen: make(map[types.Object]bool)} }

// isClosed reports that of what a variable or a field has. A parameter has what the only
// call of its function gives it.
func (g *Registry) isClosed(obj types.Object) bool {
	c := g.newClosing()
	for range maxNesting {
		v := obj.(*types.Var)
		if v.IsField() || v.Parent() == v.Pkg().Scope() || g.nested(obj) != nil || !g.isParameter(obj) {
			return c.object(obj)
		}
		_, arg, ok := g.onlyCall(obj)
		if !ok {
			return false // others may have it as well
		}
		if made, ok := ast.Unparen(g.router(arg)).(*ast.CallExpr); ok && g.isGroupCall(made) {
			cur, found := g.root.FindNode(made)
			return found && c.at(cur)
		}
		if obj = g.object(arg); obj == nil {
			return false
		}
	}
	return false
}

// object looks at all that is done with what a variable or a field has.
func (c *closing) object(obj types.Object) bool {
	if c.seen[obj] {
		return true
	}
	c.seen[obj] = true
	if made, ok := c.g.made(obj).(*ast.CallExpr); ok {
		if c.g.isGivenHandler(made) && !c.g.isGroupCall(made) {
			return false // it may be told to answer what it has no route for
		}
		if cur, found := c.g.root.FindNode(made); c.g.isFluent(c.g.gift(obj)) && !(found && c.at(cur)) {
			return false
		}
	}
	return !slices.ContainsFunc(c.g.uses[obj], func(use inspector.Cursor) bool { return !c.at(syntax.Qualified(use)) })
}

// isParameter reports whether a variable is a parameter or result of a function.
func (g *Registry) isParameter(obj types.Object) bool {
	return obj.(*types.Var).Kind() == types.ParamVar || obj.(*types.Var).Kind() == types.ResultVar
}

// isGroupCall reports whether a call makes a router of another.
func (g *Registry) isGroupCall(call *ast.CallExpr) bool {
	m := framework.MemberOf(typeutil.Callee(g.info, call))
	return m != nil && m.Verb == framework.Group
}

// at looks at what is done with a router at a cursor.
func (c *closing) at(cur inspector.Cursor) bool {
	switch cur.ParentEdgeKind() {
	case edge.ParenExpr_X:
		return c.at(cur.Parent())
	case edge.ExprStmt_X:
		return true
	case edge.AssignStmt_Lhs, edge.KeyValueExpr_Key:
		return c.given(cur)
	case edge.AssignStmt_Rhs, edge.ValueSpec_Values:
		return c.kept(cur)
	case edge.KeyValueExpr_Value:
		return c.g.isOfServer(cur) || c.kept(cur)
	case edge.ReturnStmt_Results:
		return c.g.isResult(cur, c.at, c.object)
	case edge.CallExpr_Args:
		return c.passed(cur)
	case edge.SelectorExpr_X:
		if sel := cur.Parent(); sel.ParentEdgeKind() == edge.CallExpr_Fun {
			return c.call(sel.Parent())
		}
		return isAside(c.g.info.TypeOf(cur.Parent().Node().(ast.Expr)))
	}
	return false
}

// isAside reports whether a field of a router, by its type, has no say in what requests
// come to: a flag, or something like a logger.
func isAside(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Basic:
		return true
	case *types.Interface:
		return !IsHandling(t) && !framework.IsRouter(t)
	}
	return false
}

// given looks at the value that a variable or a field gets: a router that is made there,
// or what a variable has.
func (c *closing) given(cur inspector.Cursor) bool {
	var value ast.Expr
	kind, i := cur.ParentEdge()
	if kind == edge.KeyValueExpr_Key {
		value = cur.Parent().Node().(*ast.KeyValueExpr).Value
	} else if assign := cur.Parent().Node().(*ast.AssignStmt); len(assign.Lhs) == len(assign.Rhs) {
		value = assign.Rhs[i]
	}
	if value == nil {
		return false
	}
	return c.value(value, 0)
}

// value reports whether all is in sight of what is done with a router that is made by an
// expression, or that a variable has.
func (c *closing) value(e ast.Expr, depth int) bool {
	e = c.g.router(e)
	if call, ok := ast.Unparen(e).(*ast.CallExpr); ok {
		return c.isNew(call) || c.isMade(call, depth)
	}
	obj := c.g.object(e)
	switch {
	case obj == nil || depth > maxNesting:
		return false
	case c.seen[obj] || !c.g.isParameter(obj):
		return c.object(obj)
	}
	_, arg, ok := c.g.onlyCall(obj)
	return ok && c.value(arg, depth+1) && c.object(obj)
}

// isMade reports the same for what a function of the package gives, whose callers are in
// sight.
func (c *closing) isMade(call *ast.CallExpr, depth int) bool {
	f, _ := typeutil.Callee(c.g.info, call).(*types.Func)
	fn := c.g.prog.Decl(f)
	if fn == nil || depth > maxNesting {
		return false
	}
	returns := fn.Returns()
	for _, r := range returns {
		if len(r.Results) != 1 || !c.value(r.Results[0], depth+1) {
			return false
		}
	}
	return len(returns) > 0
}

// isNew reports whether a call makes a router that has no routes, nor is told what to do
// with requests that none is for.
func (c *closing) isNew(call *ast.CallExpr) bool {
	if c.g.isGroupCall(call) {
		return true
	}
	f, ok := typeutil.Callee(c.g.info, call).(*types.Func)
	if !ok || f.Pkg() == c.g.prog.Pkg || c.g.isGivenHandler(call) {
		return false
	}
	if f.Signature().Recv() == nil {
		return true
	}
	of, ok := syntax.Receiver(call).(*ast.CallExpr)
	return ok && handsOn(f) && framework.MemberOf(f) == nil && c.isNew(of)
}

// kept looks at what is done with a router that a variable or a field gets.
func (c *closing) kept(cur inspector.Cursor) bool {
	kind, to := cur.ParentEdgeKind(), syntax.KeptAt(cur)
	if id, ok := to.(*ast.Ident); ok && kind != edge.KeyValueExpr_Value {
		v, ok := c.g.info.ObjectOf(id).(*types.Var)
		return ok && c.g.gift(v) != nil && !c.g.isShared(v) && c.object(v)
	}
	return c.g.isField(to) && c.object(c.g.object(to))
}

// isField reports whether an expression names a field, and no other package has a say in
// that.
func (g *Registry) isField(e ast.Expr) bool {
	v := syntax.ObjectOf(g.info, e)
	return v != nil && v.IsField() && !v.Embedded() && g.object(e) != nil
}

// passed looks at a function that is given a router.
func (c *closing) passed(cur inspector.Cursor) bool {
	call := cur.Parent().Node().(*ast.CallExpr)
	f, ok := typeutil.Callee(c.g.info, call).(*types.Func)
	if !ok {
		return false
	}
	if f.Pkg() != c.g.prog.Pkg {
		return serves(f)
	}
	if c.sight != nil && IsHandling(c.g.info.TypeOf(call)) {
		return c.sight.isIn(call) && c.at(cur.Parent()) // something around it
	}
	params := f.Signature().Params()
	i := slices.Index(call.Args, cur.Node().(ast.Expr))
	return c.g.prog.Decl(f) != nil && i < params.Len() && !f.Signature().Variadic() && c.object(params.At(i))
}

// isOfServer reports whether the value at a cursor is given to a server of net/http, by
// a literal.
func (g *Registry) isOfServer(cur inspector.Cursor) bool {
	lit, ok := cur.Parent().Parent().Node().(*ast.CompositeLit)
	return ok && types.TypeString(g.info.TypeOf(lit), nil) == "net/http.Server"
}

// serves reports whether a function of net/http serves the handlers that it is
// given, rather than make others of them.
func serves(f *types.Func) bool {
	for result := range f.Signature().Results().Variables() {
		if !syntax.IsError(result.Type()) {
			return false
		}
	}
	return f.Pkg() != nil && f.Pkg().Path() == "net/http"
}

// call looks at a call of a method of the router.
func (c *closing) call(cur inspector.Cursor) bool {
	call := cur.Node().(*ast.CallExpr)
	f, ok := typeutil.Callee(c.g.info, call).(*types.Func)
	if ok && IsMux(f) {
		return c.sight == nil || c.sight.all(call.Args)
	}
	m := framework.MemberOf(f)
	if c.sight != nil && m != nil && !c.sight.all(call.Args) {
		return false
	}
	if m == nil {
		// Have: a method that is not listed, or one by which something around the router
		// hands requests on to it.
		return ok && !framework.IsHandler(f) && handsOn(f) && !c.g.isGivenHandler(call) && !mayRoute(c.g.info.TypeOf(call))
	}
	switch m.Verb {
	case framework.Use, framework.Group:
		return c.at(cur)
	case framework.Nest:
		return (m.Matched || c.sight != nil) && len(call.Args) > 0 && c.nested(call.Args[len(call.Args)-1])
	}
	// Have: none for a router that is mounted, whose routes are for any method.
	reaches := c.g.reach(cur, m) == others || c.sight != nil && m.Verb.IsRoute()
	return reaches && (!c.g.isFluent(call) || c.at(cur))
}

// mayRoute reports whether what a call gives may be a part of a router.
func mayRoute(t types.Type) bool {
	if tuple, ok := t.(*types.Tuple); ok {
		for v := range tuple.Variables() {
			if mayRoute(v.Type()) {
				return true
			}
		}
		return false
	}
	named := typematch.NamedOf(t)
	of := named != nil && named.Obj().Pkg() != nil && framework.Known(named.Obj().Pkg().Path()) && !framework.IsStandard(named.Obj().Pkg().Path())
	return of || IsHandling(t)
}

// nested looks at what a literal does with the router that it is given.
func (c *closing) nested(e ast.Expr) bool {
	lit, ok := e.(*ast.FuncLit)
	if !ok || lit.Type.Params.NumFields() != 1 || len(lit.Type.Params.List[0].Names) != 1 {
		return false
	}
	return c.object(c.g.info.Defs[lit.Type.Params.List[0].Names[0]])
}
