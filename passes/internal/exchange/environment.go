package exchange

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// noVariable returns what functions give that read the environment, if no variable of
// it is set, and the program does not look at that anywhere.
func (d *domain) noVariable(f *types.Func, c *flow.Call) (flow.Value, bool) {
	if d.asked == nil || !readsEnvironment(f) || d.isDemanded(c.Expr) {
		return flow.Value{}, false
	}
	d.environment = true
	if !d.asked.Unset {
		return flow.Value{}, false
	}
	d.supposed = true
	empty := flow.Constant(constant.MakeString(""))
	if f.Name() == "LookupEnv" {
		return flow.Value{Kind: flow.Tuple, Elems: []flow.Value{empty, flow.Bool(false)}}, true
	}
	return empty, true
}

// isDemanded reports whether a call which reads the environment gives a variable of
// the package its value, and the package compares that with the empty text: where the
// program starts, mostly, which ends it then.
func (d *domain) isDemanded(call *ast.CallExpr) bool {
	if d.demanded == nil {
		d.demanded = make(map[*ast.CallExpr]bool)
		d.findDemanded()
	}
	return d.demanded[call]
}

func (d *domain) findDemanded() {
	reads := make(map[types.Object][]*ast.CallExpr)
	d.inspect(func(n ast.Node) {
		if spec, ok := n.(*ast.ValueSpec); ok && len(spec.Names) == len(spec.Values) {
			for i, name := range spec.Names {
				if v := d.info.Defs[name]; v != nil && v.Parent() == d.pkg.Scope() {
					reads[v] = d.readsIn(spec.Values[i])
				}
			}
		}
	})
	d.inspect(func(n ast.Node) {
		b, ok := n.(*ast.BinaryExpr)
		if !ok || !d.comparesWithNothing(b) {
			return
		}
		ast.Inspect(b, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				for _, call := range reads[d.info.Uses[id]] {
					d.demanded[call] = true
				}
			}
			return true
		})
	})
}

// inspect calls f for all nodes of the package.
func (d *domain) inspect(f func(ast.Node)) {
	for _, file := range d.files {
		ast.Inspect(file, func(n ast.Node) bool {
			f(n)
			return true
		})
	}
}

// readsIn returns the calls below an expression that read the environment.
func (d *domain) readsIn(e ast.Expr) (calls []*ast.CallExpr) {
	ast.Inspect(e, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			if f, ok := typeutil.Callee(d.info, call).(*types.Func); ok && readsEnvironment(f) {
				calls = append(calls, call)
			}
		}
		return true
	})
	return calls
}

// comparesWithNothing reports whether a text is compared with the empty one, or its
// length with a number.
func (d *domain) comparesWithNothing(b *ast.BinaryExpr) bool {
	switch b.Op {
	case token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ:
	default:
		return false
	}
	isNothing := func(e ast.Expr) bool {
		if text, ok := syntax.ConstantText(d.info, e); ok && text == "" {
			return true
		}
		call, ok := ast.Unparen(e).(*ast.CallExpr)
		return ok && len(call.Args) == 1 && isString(d.info.TypeOf(call.Args[0])) && typeutil.Callee(d.info, call) == types.Universe.Lookup("len")
	}
	return isNothing(b.X) || isNothing(b.Y)
}
