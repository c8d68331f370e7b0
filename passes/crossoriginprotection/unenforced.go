package crossoriginprotection

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/prove"
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// Some frameworks run the handlers that come after a middleware once it returns, unless
// it aborts them: that it has answered, or has handed on to nobody, is not enough.

// unenforced reports the middlewares of such frameworks that refuse a request, and let
// it be handled all the same.
func (c *checker) unenforced() {
	if !slices.ContainsFunc(c.pass.Pkg.Imports(), func(p *types.Package) bool { return p.Path() == "net/http" }) {
		return
	}
	for cur := range c.root.Preorder((*ast.CallExpr)(nil)) {
		call := cur.Node().(*ast.CallExpr)
		if sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr); !ok || sel.Sel.Name != "Handler" && sel.Sel.Name != "Check" {
			continue
		}
		switch f, _ := typeutil.Callee(c.pass.TypesInfo, call).(*types.Func); {
		case f == nil || f.Signature().Recv() == nil || !typematch.IsPointerTo(f.Signature().Recv().Type(), "net/http", "CrossOriginProtection"):
		case f.Name() == "Handler":
			c.handled(cur)
		case f.Name() == "Check":
			c.checked(cur)
		}
	}
}

// A middleware is a function that is given the context of such a framework.
type middleware struct {
	cur     inspector.Cursor
	context types.Object
}

// middlewareAt returns the innermost middleware around a cursor, if it does nothing with
// its context but select what is of it, hands on, and aborts no handlers.
func (c *checker) middlewareAt(cur inspector.Cursor) (m middleware, ok bool) {
	for fn := range cur.Enclosing((*ast.FuncLit)(nil), (*ast.FuncDecl)(nil)) {
		var t *ast.FuncType
		switch n := fn.Node().(type) {
		case *ast.FuncLit:
			t = n.Type
		case *ast.FuncDecl:
			t = n.Type
		}
		if context := c.contextOf(t); context != nil {
			m = middleware{fn, context}
			return m, c.leavesChain(m)
		}
	}
	return m, false
}

// contextOf returns the parameter that is the context of a framework which goes on with
// the handlers that come after, nil if there is none.
func (c *checker) contextOf(fn *ast.FuncType) types.Object {
	for _, field := range fn.Params.List {
		t := c.pass.TypesInfo.TypeOf(field.Type)
		if framework.RoleOf(t) == framework.ContextRole && framework.Continues(t) && !framework.StopsSent(t) && len(field.Names) == 1 {
			return c.pass.TypesInfo.Defs[field.Names[0]]
		}
	}
	return nil
}

// leavesChain reports whether a middleware hands on, and neither aborts the handlers that
// come after nor lets others do so, as far as is known.
func (c *checker) leavesChain(m middleware) bool {
	handsOn := false
	for cur := range m.cur.Preorder((*ast.Ident)(nil), (*ast.CallExpr)(nil)) {
		switch n := cur.Node().(type) {
		case *ast.Ident:
			if c.pass.TypesInfo.Uses[n] == m.context && cur.ParentEdgeKind() != edge.SelectorExpr_X {
				return false
			}
		case *ast.CallExpr:
			callee := typeutil.Callee(c.pass.TypesInfo, n)
			if callee == types.Universe.Lookup("panic") {
				return false
			}
			if of := framework.MemberOf(callee); of != nil && c.isOf(n, m) {
				handsOn = handsOn || of.Verb == framework.HandOn
				if of.Aborts {
					return false
				}
			}
		}
	}
	return handsOn
}

// isOf reports whether a call is one of a method of a middleware's context.
func (c *checker) isOf(call *ast.CallExpr, m middleware) bool {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return false
	}
	id, ok := ast.Unparen(sel.X).(*ast.Ident)
	return ok && c.pass.TypesInfo.Uses[id] == m.context
}

// handled reports a call of Handler whose handler hands on to those of a framework: a
// request that it does not come to is handled once the middleware returns.
func (c *checker) handled(cur inspector.Cursor) {
	m, ok := c.middlewareAt(cur)
	if !ok || !m.cur.Contains(cur) || cur.ParentEdgeKind() != edge.SelectorExpr_X {
		return
	}
	serve := cur.Parent().Parent()
	if call, ok := serve.Node().(*ast.CallExpr); ok && c.callee(call) != nil && framework.IsHandler(c.callee(call)) && c.handsOn(cur, m) {
		c.reportUnenforced(serve.Node().(*ast.CallExpr), nil)
	}
}

func (c *checker) callee(call *ast.CallExpr) *types.Func {
	f, _ := typeutil.Callee(c.pass.TypesInfo, call).(*types.Func)
	return f
}

// handsOn reports whether a literal below a cursor hands on by the context of a middleware.
func (c *checker) handsOn(cur inspector.Cursor, m middleware) bool {
	for inner := range cur.Preorder((*ast.CallExpr)(nil)) {
		call := inner.Node().(*ast.CallExpr)
		if of := framework.MemberOf(c.callee(call)); of != nil && of.Verb == framework.HandOn && c.isOf(call, m) {
			return true
		}
	}
	return false
}

// checked reports a branch on the error of a call of Check that answers, and returns from
// a middleware.
func (c *checker) checked(cur inspector.Cursor) {
	m, ok := c.middlewareAt(cur)
	if !ok {
		return
	}
	branch := c.branchOn(cur)
	if branch == nil || branch.Else != nil || len(branch.Body.List) == 0 {
		return
	}
	ret, ok := branch.Body.List[len(branch.Body.List)-1].(*ast.ReturnStmt)
	at, found := c.root.FindNode(branch.Body)
	if !ok || !found || !c.answers(at, m) || c.handsOn(at, m) {
		return
	}
	c.reportUnenforced(cur.Node().(*ast.CallExpr), func() []analysis.SuggestedFix {
		abort := framework.IdiomOf(m.context.Type()).Abort
		last, ok := c.root.FindNode(ret)
		if abort == "" || !ok {
			return nil
		}
		return fix.Suggest(c.pass, fixkind.AbortHandlers, fix.InsertBefore(c.pass.Fset, last, fmt.Sprintf(abort, m.context.Name())))
	})
}

// branchOn returns the statement that branches on whether a call has returned an error;
// nil if that is not known.
func (c *checker) branchOn(cur inspector.Cursor) *ast.IfStmt {
	cur = syntax.Unparen(cur)
	if cond := syntax.Unparen(cur.Parent()); cur.ParentEdgeKind() == edge.BinaryExpr_X && cond.ParentEdgeKind() == edge.IfStmt_Cond {
		branch := cond.Parent().Node().(*ast.IfStmt)
		if c.isNotNil(branch.Cond) {
			return branch
		}
	}
	assign, ok := cur.Parent().Node().(*ast.AssignStmt)
	if !ok || len(assign.Lhs) != 1 {
		return nil
	}
	branch, ok := cur.Parent().Parent().Node().(*ast.IfStmt)
	if !ok {
		next, found := cur.Parent().NextSibling()
		if branch, ok = next.Node().(*ast.IfStmt); !found || !ok {
			return nil
		}
	}
	is, ok := ast.Unparen(branch.Cond).(*ast.BinaryExpr)
	if !ok || !c.isNotNil(is) || c.object(is.X) == nil || c.object(is.X) != c.object(assign.Lhs[0]) {
		return nil
	}
	return branch
}

func (c *checker) object(e ast.Expr) types.Object {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return nil
	}
	return c.pass.TypesInfo.ObjectOf(id)
}

func (c *checker) isNotNil(cond ast.Expr) bool {
	is, ok := ast.Unparen(cond).(*ast.BinaryExpr)
	return ok && is.Op == token.NEQ && c.pass.TypesInfo.Types[is.Y].IsNil()
}

// answers reports whether code below a cursor answers by the context of a middleware.
func (c *checker) answers(cur inspector.Cursor, m middleware) bool {
	for inner := range cur.Preorder((*ast.CallExpr)(nil)) {
		call := inner.Node().(*ast.CallExpr)
		of := framework.MemberOf(c.callee(call))
		if of != nil && c.isOf(call, m) && (of.Verb == framework.Commit || of.Verb == framework.Answer || of.Verb == framework.WriteHeader) {
			return true
		}
	}
	return false
}

// reportUnenforced reports a call that refuses requests which are handled all the same.
func (c *checker) reportUnenforced(call *ast.CallExpr, fixes func() []analysis.SuggestedFix) {
	d := analysis.Diagnostic{
		Pos:      call.Pos(),
		End:      call.End(),
		Category: "unenforced",
		URL:      "#hdr-Analyzer_crossoriginprotection",
		Message:  "a request of another site that this refuses is handled all the same: the handlers that come after run, since nothing aborts them",
	}
	if fixes != nil && !prove.Trying(c.pass) {
		d.SuggestedFixes = fixes()
	}
	c.pass.Report(d)
}
