package probe

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
)

// isBeside reports whether a text is an entry beside that of a finding: another element
// or key of the literal, or what the same is compared with in the same ||.
func (e *Editor) isBeside(f *Finding, text string) bool {
	lit, ok := f.Place.(*ast.BasicLit)
	if !ok || text == "" {
		return false
	}
	cur, ok := e.Root.FindNode(lit)
	return ok && slices.ContainsFunc(e.beside(cur), func(x ast.Expr) bool {
		v := e.Pass.TypesInfo.Types[x].Value
		return v != nil && v.Kind() == constant.String && constant.StringVal(v) == text
	})
}

// beside returns the entries among which a literal is one.
func (e *Editor) beside(cur inspector.Cursor) (entries []ast.Expr) {
	if cur.ParentEdgeKind() == edge.KeyValueExpr_Key {
		cur = cur.Parent()
	}
	switch parent := cur.Parent().Node().(type) {
	case *ast.CompositeLit:
		for _, elt := range parent.Elts {
			if kv, ok := elt.(*ast.KeyValueExpr); ok {
				elt = kv.Key
			}
			entries = append(entries, elt)
		}
	case *ast.BinaryExpr:
		entries = comparedWith(outermostOr(cur.Parent()), types.ExprString(other(parent, cur.Node())))
	}
	return entries
}

// other returns the operand of an expression that one is not.
func other(x *ast.BinaryExpr, operand ast.Node) ast.Expr {
	if x.X == operand {
		return x.Y
	}
	return x.X
}

// outermostOr returns the expression that has a comparison as one of the operands of ||.
func outermostOr(cur inspector.Cursor) ast.Expr {
	for {
		switch parent := cur.Parent().Node().(type) {
		case *ast.ParenExpr:
		case *ast.BinaryExpr:
			if parent.Op != token.LOR {
				return cur.Node().(ast.Expr)
			}
		default:
			return cur.Node().(ast.Expr)
		}
		cur = cur.Parent()
	}
}

// comparedWith returns what a subject is compared with by the operands of ||.
func comparedWith(x ast.Expr, subject string) []ast.Expr {
	b, ok := ast.Unparen(x).(*ast.BinaryExpr)
	switch {
	case !ok:
	case b.Op == token.LOR:
		return append(comparedWith(b.X, subject), comparedWith(b.Y, subject)...)
	case b.Op == token.EQL && types.ExprString(b.X) == subject:
		return []ast.Expr{b.Y}
	case b.Op == token.EQL && types.ExprString(b.Y) == subject:
		return []ast.Expr{b.X}
	}
	return nil
}
