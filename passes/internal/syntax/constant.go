package syntax

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
)

// ConstantText returns the constant text that a literal, a sum or the name of a constant
// is, and whether it is one.
func ConstantText(info *types.Info, n ast.Node) (string, bool) {
	var c constant.Value
	switch n := n.(type) {
	case *ast.BasicLit:
		if n.Kind != token.STRING {
			return "", false
		}
		c = info.Types[n].Value
	case *ast.BinaryExpr:
		if n.Op == token.ADD {
			c = info.Types[n].Value
		}
	case *ast.Ident:
		return TextOfConstant(info.Uses[n])
	}
	return stringOf(c)
}

// TextOfConstant returns the text that a constant has.
func TextOfConstant(obj types.Object) (string, bool) {
	if obj, ok := obj.(*types.Const); ok {
		return stringOf(obj.Val())
	}
	return "", false
}

// stringOf returns the text that a constant is, if it is one.
func stringOf(c constant.Value) (string, bool) {
	if c == nil || c.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(c), true
}

// ConstantString returns the constant string that e is, or "".
func ConstantString(info *types.Info, e ast.Expr) string {
	if v := info.Types[e].Value; v != nil && v.Kind() == constant.String {
		return constant.StringVal(v)
	}
	return ""
}
