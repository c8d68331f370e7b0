package flow

import (
	"go/ast"
	"go/types"
	"slices"
)

// giver returns the Giver of what an expression gives by itself.
func (x *Exec) giver(e ast.Expr) *Giver {
	g := x.givers[e]
	if g == nil {
		g = x.newGiver(e, nil)
		x.givers[e] = g
	}
	return g
}

// A passing is the way of a value into the function that a call runs.
type passing struct {
	from *Giver
	pass Pass
}

// through returns a value as the function that a call runs has it. Arg is the
// operand that has it.
func (x *Exec) through(call *ast.CallExpr, arg ast.Expr, v Value) Value {
	if len(v.Elems) > 0 {
		v.Elems = slices.Clone(v.Elems)
		for i, e := range v.Elems {
			v.Elems[i] = x.through(call, arg, e)
		}
	}
	if v.From == nil || v.From.At(call) != nil { // nil, or in a loop
		return v
	}
	p := passing{v.From, Pass{call, arg}}
	g := x.passed[p]
	if g == nil {
		g = x.newGiver(v.From.Expr, append(slices.Clone(v.From.Passed), p.pass))
		g.boxed = v.From.boxed
		x.passed[p] = g
	}
	v.From = g
	return v
}

func (x *Exec) newGiver(e ast.Expr, passed []Pass) *Giver {
	return &Giver{Expr: e, Passed: passed, n: len(x.givers) + len(x.passed) + len(x.boxings) + 1}
}

// passArgs returns the operands of a call as its function has them.
func (x *Exec) passArgs(c *Call) []Value {
	args := slices.Clone(c.Args)
	for i, v := range args {
		if i < len(c.Expr.Args) || x.areResults(c.Expr.Args) {
			args[i] = x.through(c.Expr, c.Operand(i), v)
		}
	}
	return args
}

// areResults reports whether operands are the results of one call: f(g()).
func (x *Exec) areResults(operands []ast.Expr) bool {
	if len(operands) != 1 {
		return false
	}
	_, ok := x.Prog.Info.TypeOf(operands[0]).(*types.Tuple)
	return ok
}

// passRecv returns the receiver of a call as its function has it.
func (x *Exec) passRecv(c *Call) Value {
	if sel, ok := ast.Unparen(c.Expr.Fun).(*ast.SelectorExpr); ok {
		return x.through(c.Expr, sel.X, c.Recv)
	}
	return c.Recv
}

// Passed returns the outermost call under way by which one of the values came,
// nil if none did.
func (x *Exec) Passed(values ...Value) *ast.CallExpr {
	for _, f := range x.stack {
		if f.call != nil && slices.ContainsFunc(values, func(v Value) bool { return v.From.At(f.call) != nil }) {
			return f.call
		}
	}
	return nil
}

// Expr returns the expression that gave a value, or else e.
func (v Value) Expr(e ast.Expr) ast.Expr {
	if v.From == nil {
		return e
	}
	return v.From.Expr
}

// GivenBy returns v as a value that the expression gave.
func (v Value) GivenBy(e ast.Expr) Value {
	v.From = &Giver{Expr: e}
	return v
}
