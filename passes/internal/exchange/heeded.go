package exchange

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// readBy returns what a call of a member that reads gives. What a header tells of who asks
// is not told if nobody heeds it.
func (d *domain) readBy(x *flow.Exec, st *flow.State, m *framework.Member, target flow.Value, c *flow.Call) (flow.Value, bool) {
	told := d.told
	v, ok := d.read(x, st, m, target, c.Args, x.Prog.Info.TypeOf(c.Expr))
	if d.told && !told && d.isUnheeded(c.Expr) {
		d.told = false
	}
	return v, ok
}

// isUnheeded reports whether what an expression gives, a text, has no say in anything: it
// is only given to code out of sight from which nothing comes back, such as a log.
func (d *domain) isUnheeded(e ast.Expr) bool {
	if !d.tree.Valid() {
		return false
	}
	cur, ok := d.tree.FindNode(e)
	return ok && d.goesNowhere(cur)
}

func (d *domain) goesNowhere(cur inspector.Cursor) bool {
	for given := false; ; cur = cur.Parent() {
		switch cur.ParentEdgeKind() {
		case edge.ParenExpr_X:
		case edge.CallExpr_Args:
			call := cur.Parent().Node().(*ast.CallExpr)
			if !d.isElsewhere(call) || slices.ContainsFunc(call.Args, d.mayAnswer) {
				return false
			}
			given = true
		case edge.SelectorExpr_X, edge.CallExpr_Fun:
			if !given {
				return false // a method of the text
			}
		case edge.ExprStmt_X:
			return given
		case edge.AssignStmt_Rhs:
			return !given && d.isLeft(cur.Parent().Node().(*ast.AssignStmt))
		default:
			return false
		}
	}
}

// isElsewhere reports whether a call runs nothing that is in view: it is of a function of
// another package or, without results, of a method of an interface that no type of this one
// has, or of what prints.
func (d *domain) isElsewhere(call *ast.CallExpr) bool {
	switch f := typeutil.Callee(d.info, call).(type) {
	case *types.Builtin:
		return f.Name() == "print" || f.Name() == "println"
	case *types.Func:
		return f.Pkg() != d.pkg || isInterfaceMethod(f) && f.Signature().Results().Len() == 0 && len(syntax.MethodsFor(d.answerers.prog, f)) == 0
	}
	return false
}

// mayAnswer reports whether what is given an operand may refuse the request.
func (d *domain) mayAnswer(e ast.Expr) bool {
	return d.mayRespond(e) || framework.RoleOf(d.info.TypeOf(e)) != 0
}

// isLeft reports whether the variable that a statement declares is only used likewise.
func (d *domain) isLeft(n *ast.AssignStmt) bool {
	if n.Tok != token.DEFINE || len(n.Lhs) != 1 {
		return false
	}
	id, ok := n.Lhs[0].(*ast.Ident)
	if !ok {
		return false
	}
	v := d.info.Defs[id]
	for cur := range d.tree.Preorder((*ast.Ident)(nil)) {
		if d.info.Uses[cur.Node().(*ast.Ident)] == v && !d.goesNowhere(cur) {
			return false
		}
	}
	return v != nil
}
