package cookiefix

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/framework"
)

// isSwitched reports whether a branch that comes after a node which gives a cookie some
// attribute gives it the attribute a, too. Where that is not gone by, somebody has decided
// so: to give it always would leave them without a say.
func (fx *Fixer) isSwitched(n ast.Node, a framework.Attr) bool {
	if n == nil {
		return false
	}
	cur, ok := fx.root.FindNode(n)
	if !ok {
		return false
	}
	cookie := fx.cookieOf(cur)
	if cookie == nil {
		return false
	}
	for fn := range cur.Enclosing((*ast.FuncDecl)(nil), (*ast.FuncLit)(nil)) {
		for sel := range fn.Preorder((*ast.SelectorExpr)(nil)) {
			if fx.gives(sel, cookie, a) && fx.isBranch(sel, n) {
				return true
			}
		}
		return false
	}
	return false
}

// isBranch reports whether a cursor is on a branch of which it is not known whether it is
// gone by, after a node that is on none of the other branches.
func (fx *Fixer) isBranch(cur inspector.Cursor, after ast.Node) bool {
	for branch := range cur.Enclosing((*ast.IfStmt)(nil), (*ast.SwitchStmt)(nil), (*ast.FuncLit)(nil), (*ast.FuncDecl)(nil)) {
		switch n := branch.Node().(type) {
		case *ast.IfStmt:
			return after.End() <= n.Pos() && fx.pass.TypesInfo.Types[n.Cond].Value == nil
		case *ast.SwitchStmt:
			return after.End() <= n.Pos()
		}
		return false
	}
	return false
}

// cookieOf returns the variable that has the cookie which an element of a literal, an
// assignment to a field or a call of a method at a cursor gives an attribute; nil if that
// is not known.
func (fx *Fixer) cookieOf(cur inspector.Cursor) types.Object {
	info := fx.pass.TypesInfo
	switch n := cur.Node().(type) {
	case *ast.AssignStmt:
		for _, lhs := range n.Lhs {
			if sel, ok := ast.Unparen(lhs).(*ast.SelectorExpr); ok {
				return objectOf(info, sel.X)
			}
		}
	case *ast.CallExpr:
		if sel, ok := ast.Unparen(n.Fun).(*ast.SelectorExpr); ok {
			return objectOf(info, sel.X)
		}
	case *ast.KeyValueExpr:
		value := cur.Parent()
		if value.ParentEdgeKind() == edge.UnaryExpr_X {
			value = value.Parent()
		}
		kind, i := value.ParentEdge()
		switch to := value.Parent().Node().(type) {
		case *ast.AssignStmt:
			if kind == edge.AssignStmt_Rhs && len(to.Lhs) == len(to.Rhs) {
				return objectOf(info, to.Lhs[i])
			}
		case *ast.ValueSpec:
			return info.Defs[to.Names[min(i, len(to.Names)-1)]]
		}
	}
	return nil
}

func objectOf(info *types.Info, e ast.Expr) types.Object {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return nil
	}
	return info.ObjectOf(id)
}

// gives reports whether a selector is one by which a variable, a cookie, is given an
// attribute.
func (fx *Fixer) gives(sel inspector.Cursor, cookie types.Object, a framework.Attr) bool {
	n := sel.Node().(*ast.SelectorExpr)
	if objectOf(fx.pass.TypesInfo, n.X) != cookie || n.Sel.Name != fieldOf(cookie.Type(), a) {
		return false
	}
	return sel.ParentEdgeKind() == edge.AssignStmt_Lhs || sel.ParentEdgeKind() == edge.CallExpr_Fun
}
