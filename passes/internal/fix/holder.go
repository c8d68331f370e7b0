package fix

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
)

// Holder returns the variable or the field that is given the expression at cur as its
// value, in a declaration, an assignment or a literal; nil if none is.
func Holder(info *types.Info, cur inspector.Cursor) types.Object {
	_, i := cur.ParentEdge()
	switch n := cur.Parent().Node().(type) {
	case *ast.ValueSpec:
		if len(n.Names) == len(n.Values) {
			return info.Defs[n.Names[i]]
		}
	case *ast.AssignStmt:
		if len(n.Lhs) != len(n.Rhs) {
			return nil
		}
		switch lhs := ast.Unparen(n.Lhs[i]).(type) {
		case *ast.Ident:
			return info.ObjectOf(lhs)
		case *ast.SelectorExpr:
			return info.Uses[lhs.Sel]
		}
	case *ast.KeyValueExpr:
		if id, ok := n.Key.(*ast.Ident); ok && cur.ParentEdgeKind() == edge.KeyValueExpr_Value {
			if v, ok := info.Uses[id].(*types.Var); ok && v.IsField() {
				return v
			}
		}
	case *ast.CompositeLit:
		if s := StructOf(info.TypeOf(n)); s != nil && cur.ParentEdgeKind() == edge.CompositeLit_Elts && i < s.NumFields() {
			return s.Field(i).Origin()
		}
	}
	return nil
}

// Whole returns the outermost expression that is the one at a cursor, or has it as an element
// or a key.
func Whole(info *types.Info, cur inspector.Cursor) inspector.Cursor {
	for isPart(info, cur) {
		cur = cur.Parent()
	}
	return cur
}

// isPart reports whether the expression around one at a cursor is the same, or has it as an
// element or a key: no field, which is something by itself.
func isPart(info *types.Info, cur inspector.Cursor) bool {
	switch cur.ParentEdgeKind() {
	case edge.ParenExpr_X, edge.UnaryExpr_X, edge.StarExpr_X, edge.SliceExpr_X, edge.KeyValueExpr_Key:
		return true
	case edge.CompositeLit_Elts:
		return StructOf(info.TypeOf(cur.Parent().Node().(ast.Expr))) == nil
	case edge.KeyValueExpr_Value:
		return Holder(info, cur) == nil
	}
	return false
}

// FunctionAround returns the declared function that returns what is at a cursor, nil if a
// literal does.
func FunctionAround(info *types.Info, cur inspector.Cursor) types.Object {
	for fn := range cur.Enclosing((*ast.FuncDecl)(nil), (*ast.FuncLit)(nil)) {
		if decl, ok := fn.Node().(*ast.FuncDecl); ok {
			return info.Defs[decl.Name]
		}
		return nil
	}
	return nil
}

// StructOf returns the struct that a type, or what it points to, is; nil if it is none.
func StructOf(t types.Type) *types.Struct {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	s, _ := t.Underlying().(*types.Struct)
	return s
}

// IsGiven reports whether a name at a cursor is that of what a literal or an assignment
// gives a value, rather than the key of an element.
func IsGiven(info *types.Info, cur inspector.Cursor) bool {
	id, _ := cur.Node().(*ast.Ident)
	if cur.ParentEdgeKind() == edge.SelectorExpr_Sel {
		cur = cur.Parent()
	}
	switch cur.ParentEdgeKind() {
	case edge.AssignStmt_Lhs:
		return true
	case edge.KeyValueExpr_Key:
		v, ok := info.Uses[id].(*types.Var)
		return ok && v.IsField()
	}
	return false
}
