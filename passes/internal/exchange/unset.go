package exchange

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/pure"
	"github.com/corsvet/corsvet/passes/internal/typematch"
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
// the program tells: a variable of the environment is empty, a flag has a value
// that it is declared with, and what is computed of those is what comes of that.
func (d *domain) unset(v flow.Value, isBoolean bool) constant.Value {
	if is := d.unsets[v.ID]; is != nil {
		return is
	}
	if v.From == nil {
		return nil
	}
	if value := d.flagDeclared(v); value != nil {
		return d.info.Types[value].Value
	}
	if is := d.tagged(v); is != nil {
		return is
	}
	call, ok := ast.Unparen(v.From.Expr).(*ast.CallExpr)
	if !ok {
		return nil
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

// flagDeclared returns what a flag is declared with, nil if a value is not that of a flag.
func (d *domain) flagDeclared(v flow.Value) ast.Expr {
	if v.From == nil {
		return nil
	}
	if call, ok := ast.Unparen(v.From.Expr).(*ast.CallExpr); ok {
		if n := flagDefault(d.info, call); n >= 0 {
			return call.Args[n]
		}
	}
	if call := d.defaults.reading(v.From.Expr); call != nil {
		return d.defaults.byKey(call)
	}
	return d.defaults.flag(variableOf(d.info, v.From.Expr))
}

// declaredText returns the text that a flag is declared with, or a field is tagged with,
// if there is one.
func (d *domain) declaredText(v flow.Value) (is flow.Value, ok bool) {
	if v.Kind != flow.Unknown || v.ID == 0 {
		return flow.Value{}, false
	}
	switch e := d.flagDeclared(v); {
	case e == nil:
		is = flow.Constant(d.tagged(v))
		is.From = v.From
	default:
		is = flow.Constant(d.info.Types[e].Value).GivenBy(e)
	}
	if is.Const == nil {
		return flow.Value{}, false
	}
	s, _ := is.String()
	return is, s != ""
}

// A flagged state is one in which a text is what a flag is.
type flagged struct {
	st *flow.State
	flow.Value
}

// byFlag returns the states that a path may go on to where a text that is a flag is
// what that is declared with, and where it is something else: nothing if it is no
// flag, or is declared without a text, or the path may know more of it.
func (d *domain) byFlag(x *flow.Exec, st *flow.State, v flow.Value) (all []flagged) {
	is, ok := d.declaredText(v)
	if !ok || d.hasAsked(st) || !d.defaults.isPlain(v) {
		return nil
	}
	equal := flow.Value{ID: x.Derived("==", v, is), Class: v.Class, Cond: &flow.Cond{Op: token.EQL, X: v, Y: is}}
	for _, st := range x.Suppose(st, equal, true) {
		all = append(all, flagged{st, is})
	}
	for _, st := range x.Suppose(st, equal, false) {
		all = append(all, flagged{st, v})
	}
	return all
}

// noteUnset notes what the n'th result of a function of the standard library is where
// the settings that it is given are absent: strings.TrimSpace gives an empty text of
// an empty variable of the environment, and strconv.ParseBool false and an error.
func (d *domain) noteUnset(v flow.Value, c *flow.Call, n int) {
	delete(d.unsets, v.ID)
	delete(d.failing, v.ID)
	f, ok := c.Callee.(*types.Func)
	switch {
	case !ok:
		return
	case n == 1 && readsEnvironment(f): // whether it is there
		d.unsets[v.ID] = constant.MakeBool(false)
		return
	case !pure.Has(f) || f.Signature().Recv() != nil:
		return
	}
	var args []any
	for _, arg := range c.Args {
		is := arg.Const
		if is == nil || arg.Told {
			is = d.unset(arg, false)
		}
		if is == nil {
			return
		}
		args = append(args, is)
	}
	results, ok := pure.Call(f, args...)
	if !ok || n >= len(results) {
		return
	}
	switch r := results[n].(type) {
	case constant.Value:
		d.unsets[v.ID] = r
	case pure.Failure:
		d.failing[v.ID] = true
	}
}

// readsEnvironment reports whether a function gives a variable of the environment.
func readsEnvironment(f *types.Func) bool {
	return typematch.IsFunc(f, "os", "Getenv") || typematch.IsFunc(f, "os", "LookupEnv")
}
