// Package syntax tells what expressions of a package name: which function is called,
// where a value is kept, which operand a parameter gets. It looks at one place each;
// package flow has indexed the package.
package syntax

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
)

// Embedded returns the fields by which a value has the method that a call is of.
func Embedded(info *types.Info, call *ast.CallExpr) (fields []types.Object) {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	return EmbeddedBy(info, sel)
}

// EmbeddedBy returns the fields by which a value has what is selected.
func EmbeddedBy(info *types.Info, sel *ast.SelectorExpr) (fields []types.Object) {
	selection := info.Selections[sel]
	if selection == nil {
		return nil
	}
	t := selection.Recv()
	for _, i := range selection.Index()[:len(selection.Index())-1] {
		if p, ok := t.Underlying().(*types.Pointer); ok {
			t = p.Elem()
		}
		s, ok := t.Underlying().(*types.Struct)
		if !ok {
			return nil
		}
		fields, t = append(fields, s.Field(i).Origin()), s.Field(i).Type()
	}
	return fields
}

// Receiver returns the expression whose method a call is of, nil if there is none.
func Receiver(call *ast.CallExpr) ast.Expr {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	return sel.X
}

// ParameterOf returns the parameter of a function that has an operand.
func ParameterOf(fn *flow.Fn, operand int) types.Object {
	if fn.Obj == nil || operand < 0 {
		return nil
	}
	sig := fn.Obj.Signature()
	if last := sig.Params().Len() - 1; sig.Variadic() && operand > last {
		operand = last
	}
	if operand >= sig.Params().Len() {
		return nil
	}
	return sig.Params().At(operand)
}

// IsParameter reports whether an object is a parameter of a function.
func IsParameter(obj types.Object) bool {
	v, ok := obj.(*types.Var)
	return ok && v.Kind() == types.ParamVar
}

// OperandAt returns the operand that a parameter is given, the receiver for -1, nil if
// there is none.
func OperandAt(call *ast.CallExpr, parameter int) ast.Expr {
	switch {
	case parameter < 0:
		return Receiver(call)
	case parameter < len(call.Args):
		return call.Args[parameter]
	}
	return nil
}

// IsByName reports whether a call is one of a function or a method, not of a value.
func IsByName(info *types.Info, call *ast.CallExpr) bool {
	_, ok := typeutil.Callee(info, call).(*types.Func)
	return ok
}

// FunctionOf returns the function that an expression is or calls, nil if that is not
// known.
func FunctionOf(info *types.Info, prog *flow.Program, e ast.Expr) *flow.Fn {
	switch e := ast.Unparen(e).(type) {
	case *ast.FuncLit:
		return prog.Literal(e)
	case *ast.CallExpr:
		if info.Types[e.Fun].IsType() && len(e.Args) == 1 {
			return FunctionOf(info, prog, e.Args[0])
		}
		return prog.Callee(e)
	case *ast.Ident:
		if f, ok := info.Uses[e].(*types.Func); ok {
			return prog.Decl(f)
		}
		if v := prog.OnlyValue(e); v != nil {
			return FunctionOf(info, prog, v)
		}
	case *ast.SelectorExpr:
		return FunctionOf(info, prog, e.Sel)
	}
	return nil
}

// ParameterIndex returns the position of a parameter of a function, or -1.
func ParameterIndex(sig *types.Signature, v types.Object) int {
	for i := range sig.Params().Len() {
		if sig.Params().At(i) == v {
			return i
		}
	}
	return -1
}

// Handler returns the function that an argument is, after conversions.
func Handler(info *types.Info, prog *flow.Program, e ast.Expr) *flow.Fn {
	switch e := ast.Unparen(e).(type) {
	case *ast.FuncLit:
		return prog.Literal(e)
	case *ast.CallExpr:
		if info.Types[e.Fun].IsType() && len(e.Args) == 1 {
			return Handler(info, prog, e.Args[0])
		}
	case *ast.Ident:
		f, _ := info.Uses[e].(*types.Func)
		return prog.Decl(f)
	case *ast.SelectorExpr:
		f, _ := info.Uses[e.Sel].(*types.Func)
		return prog.Decl(f)
	}
	return nil
}
