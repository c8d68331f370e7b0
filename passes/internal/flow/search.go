package flow

import (
	"cmp"
	"go/constant"
	"go/types"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// isSearch reports whether f is slices.ContainsFunc or slices.IndexFunc.
func isSearch(f *types.Func) bool {
	return typematch.IsFunc(f, "slices", "ContainsFunc") || typematch.IsFunc(f, "slices", "IndexFunc")
}

// search runs the predicate of a search on the elements of a list, one after
// the other, or if they are not known on one that may be any: either it is
// true of one, or nothing is told of any.
func (x *Exec) search(st *State, c *Call) []*State {
	list, pred := c.Args[0], c.Args[1]
	if pred.Kind != Func || pred.Fn.Body == nil || len(pred.Fn.Type.Params.List) != 1 || x.running(pred.Fn) || len(x.stack) > maxDepth {
		return []*State{st}
	}
	contains := c.Callee.Name() == "ContainsFunc"
	result := func(i int) Value {
		if contains {
			return Bool(i >= 0)
		}
		return Constant(constant.MakeInt64(int64(i)))
	}
	finish := func(st *State, v Value) *State {
		st = st.clone()
		st.temps = st.temps.set(int(c.Expr.Lparen), v, cmp.Compare[int])
		return st
	}
	if list.Kind != List && list.Kind != Nil || len(list.Elems) > maxUnroll {
		elem := Value{ID: x.at(st, "element", c.Expr), Class: list.Class}
		keepOwn(st, elem.ID, ownOf(st, list))
		x.noteList(elem.ID, list)
		var out []*State
		for _, st := range x.matches(st.clone(), c, elem, true) {
			v := result(1)
			if !contains {
				v = Value{ID: x.at(st, "found", c.Expr), Class: list.Class}
			}
			out = append(out, finish(st, v))
		}
		return append(out, finish(st, result(-1)))
	}
	var out []*State
	open := []*State{st}
	x.noteCollected(list, list.Elems...)
	for i, elem := range list.Elems {
		var next []*State
		for _, st := range open {
			for _, st := range x.matches(st.clone(), c, elem, true) {
				out = append(out, finish(st, result(i)))
			}
			next = append(next, x.matches(st.clone(), c, elem, false)...)
		}
		if open = x.unique(next); len(open)+len(out) > maxStates {
			x.cut = true
			break
		}
	}
	for _, st := range open {
		out = append(out, finish(st, result(-1)))
	}
	return x.unique(out)
}

// matches returns the states in which the predicate of a search says truth of
// an element.
func (x *Exec) matches(st *State, c *Call, elem Value, truth bool) []*State {
	call := &Call{Expr: c.Expr, Fun: c.Args[1], Args: []Value{elem}}
	call.resolve()
	var out []*State
	for _, st := range x.runCall(st, call) {
		v, ok := st.temps.get(int(c.Expr.Lparen), cmp.Compare[int])
		if !ok { // the client does not want it run
			v = x.interpret(st, call)
		}
		st.temps = st.temps.without(func(pos int) bool { return pos == int(c.Expr.Lparen) })
		out = append(out, x.assume(st.clone(), v, truth)...)
	}
	return out
}
