package exchange

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

func isAddRequestCookie(f *types.Func) bool {
	m := framework.MemberOf(f)
	return m != nil && m.Verb == framework.AddRequestCookie
}

// addAsked finds the calls that add a cookie to the request that a handler is
// answering, which goes nowhere from there. They say something by themselves,
// and cost no run.
func (res *Result) addAsked(info *types.Info, p *places) {
	called := res.Prog.Called()
	for _, cur := range p.asked {
		if cur.ParentEdgeKind() != edge.SelectorExpr_Sel || cur.Parent().ParentEdgeKind() != edge.CallExpr_Fun {
			continue
		}
		call := cur.Parent().Parent().Node().(*ast.CallExpr)
		id, ok := ast.Unparen(call.Fun.(*ast.SelectorExpr).X).(*ast.Ident)
		fn := res.Prog.Enclosing(cur)
		if !ok || fn == nil || fn.Obj != nil && called[fn.Obj] || !isOnlyRegistered(info, res, fn) {
			continue
		}
		r, _ := info.Uses[id].(*types.Var)
		if w := responseOfHandler(info, fn, r); w != nil && staysHere(info, cur, r, fn) {
			res.Asked = append(res.Asked, &Asked{Call: call, Response: w})
		}
	}
}

// isOnlyRegistered reports whether a function is given to code out of sight, if
// anything is done with it: a list of functions may run them on one request.
func isOnlyRegistered(info *types.Info, res *Result, fn *flow.Fn) bool {
	if lit, ok := fn.Node.(*ast.FuncLit); ok {
		cur, ok := res.Root.FindNode(lit)
		return ok && isRegistered(info, res, cur)
	}
	for cur := range res.Root.Preorder((*ast.Ident)(nil)) {
		if fn.Obj == nil || info.Uses[cur.Node().(*ast.Ident)] != fn.Obj {
			continue
		}
		if cur.ParentEdgeKind() == edge.SelectorExpr_Sel {
			cur = cur.Parent()
		}
		if !isRegistered(info, res, cur) {
			return false
		}
	}
	return true
}

// isRegistered reports whether a function at a cursor is converted, returned or
// given to code out of sight.
func isRegistered(info *types.Info, res *Result, cur inspector.Cursor) bool {
	switch cur.ParentEdgeKind() {
	case edge.ReturnStmt_Results:
		return true
	case edge.CallExpr_Args:
		call := cur.Parent().Node().(*ast.CallExpr)
		if info.Types[call.Fun].IsType() {
			return isRegistered(info, res, cur.Parent()) // http.HandlerFunc(f)
		}
		f, ok := typeutil.Callee(info, call).(*types.Func)
		return ok && f.Pkg() != res.Prog.Pkg
	}
	return false
}

// responseOfHandler returns the parameter that is the response, if fn has that
// and the request r as its parameters, no others, and returns nothing; or nil.
func responseOfHandler(info *types.Info, fn *flow.Fn, r *types.Var) (w *types.Var) {
	if r == nil || fn.Type.Results.NumFields() > 0 || fn.Type.Params.NumFields() != 2 {
		return nil
	}
	given := false
	for _, f := range fn.Type.Params.List {
		for _, name := range f.Names {
			v, _ := info.Defs[name].(*types.Var)
			switch {
			case v == nil:
			case v == r:
				given = true
			case framework.RoleOf(v.Type()) == framework.ResponseRole:
				w = v
			}
		}
	}
	if !given {
		return nil
	}
	return w
}

// staysHere reports whether nothing that a function does with a request but to
// look at it can be seen.
func staysHere(info *types.Info, cur inspector.Cursor, r *types.Var, fn *flow.Fn) bool {
	body, ok := cur.Inspector().Root().FindNode(fn.Body)
	if !ok {
		return false
	}
	for use := range body.Preorder((*ast.Ident)(nil)) {
		if info.Uses[use.Node().(*ast.Ident)] == r && !looksAt(info, use, fn) {
			return false
		}
	}
	return true
}

// looksAt reports whether a use of a request only looks at a field that is a
// basic value, or at what a method that is listed, or gives such a value, tells.
// To read the cookies may be why one was added.
func looksAt(info *types.Info, use inspector.Cursor, fn *flow.Fn) bool {
	for lit := range use.Enclosing((*ast.FuncLit)(nil)) {
		if lit.Node() != fn.Node {
			return false // when that runs is not known
		}
		break
	}
	sel, ok := use.Parent().Node().(*ast.SelectorExpr)
	if !ok {
		call, ok := use.Parent().Node().(*ast.CallExpr)
		return ok && use.ParentEdgeKind() == edge.CallExpr_Args && answersAlone(info, call)
	}
	switch obj := info.Uses[sel.Sel].(type) {
	case *types.Var:
		switch t := info.TypeOf(sel); {
		case syntax.IsBasic(t):
			return true
		default: // r.URL.Path, r.Header.Get("X")
			parent := use.Parent().Parent().Node()
			inner, ok := parent.(*ast.SelectorExpr)
			if !ok || framework.RoleOf(t) != 0 && !isRead(info.Uses[inner.Sel]) {
				return false
			}
			f, isFunc := info.Uses[inner.Sel].(*types.Func)
			return isFunc && obj.Name() != "Body" && f.Signature().Results().Len() > 0 || syntax.IsBasic(info.TypeOf(inner))
		}
	case *types.Func:
		if isAddRequestCookie(obj) {
			return true
		}
		m := framework.MemberOf(obj)
		return m == nil && obj.Signature().Results().Len() == 1 && syntax.IsBasic(obj.Signature().Results().At(0).Type()) ||
			m != nil && (m.Verb == framework.Query || m.OfURL || m.Verb == framework.Read)
	}
	return false
}

// answersAlone reports whether a call answers a request by a function of net/http that
// looks at no cookies: it redirects, or serves a file.
func answersAlone(info *types.Info, call *ast.CallExpr) bool {
	f, ok := typeutil.Callee(info, call).(*types.Func)
	if !ok || pathOf(f) != "net/http" || f.Signature().Recv() != nil {
		return false
	}
	m := framework.MemberOf(f)
	return m != nil && (m.Verb == framework.Commit || m.Verb == framework.WriteHeader)
}

func isRead(obj types.Object) bool {
	m := framework.MemberOf(obj)
	return m != nil && m.Verb == framework.Read
}
