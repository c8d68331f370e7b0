package exchange

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/pure"
)

// flagsIn returns what the variables and fields that flags of the command line are
// stored to are by default.
func flagsIn(pkg *types.Package, info *types.Info, root inspector.Cursor) map[types.Object]ast.Expr {
	if !framework.DeclaresFlags(pkg) {
		return nil
	}
	flags := make(map[types.Object]ast.Expr)
	for cur := range root.Preorder((*ast.CallExpr)(nil)) {
		call := cur.Node().(*ast.CallExpr)
		n := flagDefault(info, call)
		if n < 0 {
			continue
		}
		if to, ok := ast.Unparen(call.Args[0]).(*ast.UnaryExpr); ok && to.Op == token.AND {
			if v := variableOf(info, to.X); v != nil {
				flags[v] = call.Args[n]
			}
		}
	}
	return flags
}

func flagDefault(info *types.Info, call *ast.CallExpr) int {
	f, _ := typeutil.Callee(info, call).(*types.Func)
	if n := framework.FlagDefault(f); n < len(call.Args) {
		return n
	}
	return -1
}

// variableOf returns the variable or the field that an expression names, or nil.
func variableOf(info *types.Info, e ast.Expr) types.Object {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return info.Uses[e]
	case *ast.SelectorExpr:
		return info.Uses[e.Sel]
	}
	return nil
}

// unset returns what a setting is where whoever runs the program says nothing, if
// the program tells: a variable of the environment is empty, and a flag has a value
// that it is declared with.
func (d *domain) unset(v flow.Value, isBoolean bool) constant.Value {
	if v.From == nil {
		return nil
	}
	call, ok := ast.Unparen(v.From.Expr).(*ast.CallExpr)
	if !ok {
		if value := d.flags[variableOf(d.info, v.From.Expr)]; value != nil {
			return d.info.Types[value].Value
		}
		return nil
	}
	if n := flagDefault(d.info, call); n >= 0 {
		return d.info.Types[call.Args[n]].Value
	}
	f, _ := typeutil.Callee(d.info, call).(*types.Func)
	switch {
	case f == nil || !readsEnvironment(f):
		return nil
	case isBoolean: // whether it is there
		return constant.MakeBool(false)
	}
	return constant.MakeString("")
}

// failsUnset reports whether a call is one of a function of the standard library that
// fails for a variable of the environment which is empty, as strconv.ParseBool does.
func (d *domain) failsUnset(c *flow.Call) bool {
	f, ok := c.Callee.(*types.Func)
	if !ok || !pure.Has(f) {
		return false
	}
	var args []any
	for i, e := range c.Expr.Args {
		arg := c.Args[i].Const
		if get, ok := ast.Unparen(e).(*ast.CallExpr); ok && arg == nil {
			if f, _ := typeutil.Callee(d.info, get).(*types.Func); f != nil && readsEnvironment(f) {
				arg = constant.MakeString("")
			}
		}
		if arg == nil {
			return false
		}
		args = append(args, arg)
	}
	results, ok := pure.Call(f, args...)
	return ok && slices.Contains(results, any(pure.Failure{}))
}

// readsEnvironment reports whether a function gives a variable of the environment.
func readsEnvironment(f *types.Func) bool {
	return f.FullName() == "os.Getenv" || f.FullName() == "os.LookupEnv"
}
