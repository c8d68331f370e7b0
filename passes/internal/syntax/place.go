package syntax

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
)

// KeptIn returns the variable or field in which what an expression gives is kept, nil
// if there is none.
func KeptIn(info *types.Info, cur inspector.Cursor) types.Object {
	switch to := KeptAt(cur).(type) {
	case *ast.Ident:
		return info.ObjectOf(to)
	case *ast.SelectorExpr:
		return info.Uses[to.Sel]
	}
	return nil
}

// KeptAt returns where what an expression gives is kept: what it is assigned to, or the
// key of a literal; nil if it is not.
func KeptAt(cur inspector.Cursor) ast.Expr {
	kind, i := cur.ParentEdge()
	switch n := cur.Parent().Node().(type) {
	case *ast.AssignStmt:
		if kind == edge.AssignStmt_Rhs && len(n.Lhs) == len(n.Rhs) {
			return n.Lhs[i]
		}
	case *ast.ValueSpec:
		if kind == edge.ValueSpec_Values && len(n.Names) == len(n.Values) {
			return n.Names[i]
		}
	case *ast.KeyValueExpr:
		if kind == edge.KeyValueExpr_Value {
			return n.Key
		}
	}
	return nil
}

// IsWithin reports whether a position is one in a node.
func IsWithin(pos token.Pos, n ast.Node) bool { return n.Pos() <= pos && pos < n.End() }

// Encloses reports whether what is at a cursor has all that is at another.
func Encloses(outer, inner inspector.Cursor) bool {
	return outer.Node().Pos() <= inner.Node().Pos() && inner.Node().End() <= outer.Node().End()
}

// Qualified returns the expression that names what an identifier does: itself, or the
// selector that ends with it.
func Qualified(cur inspector.Cursor) inspector.Cursor {
	if cur.ParentEdgeKind() == edge.SelectorExpr_Sel {
		return cur.Parent()
	}
	return cur
}

// Unparen returns the outermost expression that an expression is but for parentheses.
func Unparen(cur inspector.Cursor) inspector.Cursor {
	for cur.ParentEdgeKind() == edge.ParenExpr_X {
		cur = cur.Parent()
	}
	return cur
}

// IsTarget reports whether a name is of what is given something.
func IsTarget(use inspector.Cursor) bool {
	return use.ParentEdgeKind() == edge.KeyValueExpr_Key || use.ParentEdgeKind() == edge.AssignStmt_Lhs
}

// Every reports whether there are places, and something is true of each.
func Every(places []inspector.Cursor, is func(inspector.Cursor) bool) bool {
	return len(places) > 0 && !slices.ContainsFunc(places, func(cur inspector.Cursor) bool { return !is(cur) })
}
