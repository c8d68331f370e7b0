package exchange

import (
	"go/ast"
	"go/constant"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// Most writes say something by themselves: their name and value are constants,
// and whatever the path, the header they write is the same. They are found
// where they stand, without running anything.

// addConstantWrites adds the writes with constant operands that no run has come
// to.
func (res *Result) addConstantWrites(info *types.Info, p *places) {
	known := make(map[ast.Node]bool)
	for _, w := range res.Writes {
		known[w.Node] = true
	}
	c := &constants{info: info, prog: res.Prog}
	for _, cur := range slices.Concat(p.allowOrigin, p.others, p.single, p.origin) {
		if w := c.written(cur); w != nil && !known[w.Node] {
			known[w.Node] = true
			res.Writes = append(res.Writes, w)
		}
	}
	slices.SortStableFunc(res.Writes, func(v, w *Written) int { return int(v.Node.Pos() - w.Node.Pos()) })
}

// constants finds the writes with constant operands.
type constants struct {
	info *types.Info
	prog *flow.Program
}

// written returns the write that a constant names the header of, nil if it
// names none.
func (c *constants) written(cur inspector.Cursor) *Written {
	if cur.ParentEdgeKind() == edge.SelectorExpr_Sel {
		cur = cur.Parent()
	}
	key, ok := cur.Node().(ast.Expr)
	if !ok {
		return nil
	}
	name, _ := constantText(c.info, cur.Node())
	if sel, ok := key.(*ast.SelectorExpr); ok {
		name, _ = constantText(c.info, sel.Sel)
	}
	w := &Write{Header: cors.CanonicalName(name), Key: key}
	switch parent := cur.Parent().Node().(type) {
	case *ast.CallExpr:
		return c.call(w, parent, cur)
	case *ast.IndexExpr:
		return c.store(w, parent, cur.Parent())
	case *ast.KeyValueExpr:
		if cur.ParentEdgeKind() == edge.KeyValueExpr_Key && framework.RoleOf(c.info.TypeOf(cur.Parent().Parent().Node().(ast.Expr))) == framework.HeaderRole {
			w.Node, w.Verb, w.Value = parent, framework.Set, parent.Value
			return c.with(w, OnUnknown)
		}
	}
	return nil
}

// call returns the write that a call is, whose operand is at cur.
func (c *constants) call(w *Write, call *ast.CallExpr, cur inspector.Cursor) *Written {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	m := framework.MemberOf(c.info.Uses[sel.Sel])
	if m == nil || m.Verb != framework.Set && m.Verb != framework.Add && m.Verb != framework.Setter {
		return nil
	}
	if _, at := cur.ParentEdge(); at != m.Key || m.Value >= len(call.Args) {
		return nil
	}
	w.Node, w.Verb, w.Member, w.Value = call, m.Verb, m, call.Args[m.Value]
	return c.with(w, c.target(sel.X, cur))
}

// store returns the write that an assignment to an element is.
func (c *constants) store(w *Write, ix *ast.IndexExpr, cur inspector.Cursor) *Written {
	assign, ok := cur.Parent().Node().(*ast.AssignStmt)
	if !ok || framework.RoleOf(c.info.TypeOf(ix.X)) != framework.HeaderRole {
		return nil
	}
	i := slices.Index(assign.Lhs, ast.Expr(ix))
	if i < 0 || len(assign.Lhs) != len(assign.Rhs) {
		return nil
	}
	w.Node, w.Verb, w.Value = assign, framework.Set, assign.Rhs[i]
	return c.with(w, c.target(ix.X, cur))
}

// with returns a write with the constants that it writes.
func (c *constants) with(w *Write, on Target) *Written {
	out := &Written{Write: w, On: on}
	for _, e := range c.values(w.Value) {
		if v := c.info.Types[e].Value; v != nil && v.Kind() == constant.String {
			out.Values = append(out.Values, Value{Value: flow.Constant(v).GivenBy(e), Write: w})
		}
	}
	return out
}

// values returns the expressions that give the values of a header: the elements
// of a list, or the only value of a variable.
func (c *constants) values(e ast.Expr) []ast.Expr {
	e = ast.Unparen(e)
	if lit, ok := e.(*ast.CompositeLit); ok {
		return lit.Elts
	}
	if c.info.Types[e].Value == nil {
		if only := c.prog.OnlyValue(e); only != nil {
			return []ast.Expr{only}
		}
	}
	return []ast.Expr{e}
}

// target returns what the operand of a write is the headers of.
func (c *constants) target(e ast.Expr, cur inspector.Cursor) Target {
	e = ast.Unparen(e)
	switch framework.RoleOf(c.info.TypeOf(e)) {
	case framework.ResponseRole:
		if !isReceived(c.info.TypeOf(e)) {
			return OnResponse
		}
	case framework.ContextRole:
		return OnResponse // what sets a header of a context sets one of its response
	case framework.RequestRole:
		return c.request(e, cur)
	}
	switch e := e.(type) {
	case *ast.CallExpr: // w.Header()
		if sel, ok := ast.Unparen(e.Fun).(*ast.SelectorExpr); ok {
			return c.part(framework.MemberOf(c.info.Uses[sel.Sel]), sel.X, cur)
		}
	case *ast.SelectorExpr: // r.Header
		return c.part(framework.FieldOf(c.info.TypeOf(e.X), e.Sel.Name), e.X, cur)
	case *ast.Ident:
		if only := c.prog.OnlyValue(e); only != nil {
			return c.target(only, cur)
		}
	}
	return OnUnknown
}

// part returns what a member of x gives the headers of.
func (c *constants) part(m *framework.Member, x ast.Expr, cur inspector.Cursor) Target {
	switch {
	case m == nil:
		return OnUnknown
	case m.Verb == framework.Request:
		return c.request(x, cur)
	case m.Verb == framework.Response && framework.RoleOf(c.info.TypeOf(x)) != framework.HeaderRole:
		return c.target(x, cur)
	}
	return OnUnknown
}

// request tells whether a request, or the context that has one, is what the
// function is to answer: a parameter beside a response, not a request that the
// program makes.
func (c *constants) request(e ast.Expr, cur inspector.Cursor) Target {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if sel, isSel := ast.Unparen(e).(*ast.SelectorExpr); isSel { // c.Request
		id, ok = ast.Unparen(sel.X).(*ast.Ident)
	}
	if !ok {
		return OnUnknown
	}
	v, ok := c.info.Uses[id].(*types.Var)
	fn := c.prog.Enclosing(cur)
	if !ok || fn == nil || v.Kind() != types.ParamVar || !c.answers(fn, v) {
		return OnUnknown
	}
	return OnRequest
}

// answers reports whether a function of which v is a parameter is also given a
// response, or returns one.
func (c *constants) answers(fn *flow.Fn, v *types.Var) bool {
	for fn != nil && !(fn.Node.Pos() <= v.Pos() && v.Pos() < fn.Body.Pos()) {
		fn = c.prog.Parent(fn)
	}
	if fn == nil {
		return false
	}
	responds := func(f *ast.Field) bool {
		switch framework.RoleOf(c.info.TypeOf(f.Type)) {
		case framework.ResponseRole, framework.ContextRole:
			return true
		}
		return false
	}
	return slices.ContainsFunc(fn.Type.Params.List, responds) || fn.Type.Results != nil && slices.ContainsFunc(fn.Type.Results.List, responds)
}
