package exchange

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// Writers returns the calls and assignments that name
// Access-Control-Allow-Origin to write it, test files left out, whether a run comes
// to them or not.
func Writers(pass *analysis.Pass, root inspector.Cursor) (writers []inspector.Cursor) {
	for cur := range root.Preorder((*ast.BasicLit)(nil), (*ast.Ident)(nil), (*ast.BinaryExpr)(nil)) {
		name, ok := syntax.ConstantText(pass.TypesInfo, cur.Node())
		if !ok || cors.CanonicalName(name) != cors.AllowOrigin || flow.IsTestFile(pass.Fset, cur.Node().Pos()) {
			continue
		}
		if cur.ParentEdgeKind() == edge.SelectorExpr_Sel {
			cur = cur.Parent()
		}
		switch parent := cur.Parent(); cur.ParentEdgeKind() {
		case edge.CallExpr_Args:
			f, _ := typeutil.Callee(pass.TypesInfo, parent.Node().(*ast.CallExpr)).(*types.Func)
			if m := framework.MemberOf(f); f != nil && m != nil && (m.Verb == framework.Set || m.Verb == framework.Add) {
				writers = append(writers, parent)
			}
		case edge.IndexExpr_Index:
			if parent.ParentEdgeKind() == edge.AssignStmt_Lhs && framework.RoleOf(pass.TypesInfo.TypeOf(parent.Node().(*ast.IndexExpr).X)) == framework.HeaderRole {
				writers = append(writers, parent.Parent())
			}
		}
	}
	return writers
}

// Senders returns the places that name what sends a cookie, test files left out,
// whether a run comes to them or not.
func Senders(pass *analysis.Pass, root inspector.Cursor) (senders []inspector.Cursor) {
	m := newMentions(pass)
	for cur := range root.Preorder((*ast.BasicLit)(nil), (*ast.Ident)(nil)) {
		var obj types.Object
		if id, ok := cur.Node().(*ast.Ident); ok {
			obj = pass.TypesInfo.Uses[id]
		}
		if sent, _ := m.cookies(cur, obj); sent && !flow.IsTestFile(pass.Fset, cur.Node().Pos()) {
			senders = append(senders, cur)
		}
	}
	return senders
}
