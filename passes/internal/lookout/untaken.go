package lookout

import (
	"go/ast"
	"go/constant"
	"go/token"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// isUntaken reports whether a use of the function that has the setting calls it so that it
// does not come there.
func (c *carrying) isUntaken(fn *flow.Fn, use inspector.Cursor) bool {
	call, ok := use.Parent().Node().(*ast.CallExpr)
	return ok && use.ParentEdgeKind() == edge.CallExpr_Fun && c.isUntakenBy(fn, call)
}

// isUntakenBy reports whether the setting stands in a branch of a function that a call,
// by the constants that it gives, does not come to.
func (c *carrying) isUntakenBy(fn *flow.Fn, call *ast.CallExpr) bool {
	at, ok := c.root.FindNode(c.setting)
	if !ok {
		return false
	}
	for ; at.Node() != nil && at.Node() != fn.Node; at = at.Parent() {
		kind, _ := at.ParentEdge()
		if kind != edge.IfStmt_Body && kind != edge.IfStmt_Else {
			continue
		}
		if is, known := c.holds(at.Parent().Node().(*ast.IfStmt).Cond, fn, call); known && is == (kind == edge.IfStmt_Else) {
			return true
		}
	}
	return false
}

// holds returns what a condition in a function comes to by the constants that a call
// gives, and whether that is known.
func (c *carrying) holds(cond ast.Expr, fn *flow.Fn, call *ast.CallExpr) (is, known bool) {
	switch e := ast.Unparen(cond).(type) {
	case *ast.Ident:
		v := c.constantOf(e, fn, call)
		if v == nil || v.Kind() != constant.Bool {
			return false, false
		}
		return constant.BoolVal(v), true
	case *ast.UnaryExpr:
		is, known := c.holds(e.X, fn, call)
		return !is, known && e.Op == token.NOT
	case *ast.BinaryExpr:
		x, y := c.constantOf(e.X, fn, call), c.constantOf(e.Y, fn, call)
		if (e.Op == token.EQL || e.Op == token.NEQ) && x != nil && y != nil {
			return constant.Compare(x, e.Op, y), true
		}
	}
	return false, false
}

// constantOf returns the constant that an expression is, or is given by a call as a
// parameter that has no other value; nil if it is none.
func (c *carrying) constantOf(e ast.Expr, fn *flow.Fn, call *ast.CallExpr) constant.Value {
	if id, ok := ast.Unparen(e).(*ast.Ident); ok && !c.prog.IsAssigned(id) {
		if i := syntax.ParameterIndex(c.signature(fn), c.info.Uses[id]); i >= 0 && i < len(call.Args) {
			e = call.Args[i]
		}
	}
	return c.info.Types[e].Value
}
