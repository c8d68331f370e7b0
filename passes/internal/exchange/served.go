package exchange

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// The host that a request is for is that of the server, whatever page makes it. To
// compare it with anything tells nothing of who asks.

// isServed reports whether a value is the host of the server, or made of it, in a replay
// of a request that is served whatever that is compared with.
func (d *domain) isServed(v flow.Value) bool {
	return d.asked != nil && d.asked.Served && v.Source == host
}

// servedAs decides a comparison of the request of a replay, which is there, or of the host
// of the server: that is what it is compared with, but for nothing.
func (d *domain) servedAs(c *flow.Cond) (equal, ok bool) {
	if d.asked == nil || c == nil || c.Op != token.EQL {
		return false, false
	}
	other := c.Y
	switch {
	case c.X.Source == request && c.Y.Kind == flow.Nil:
		return false, true
	case d.isServed(c.X):
	case d.isServed(c.Y):
		other = c.X
	default:
		return false, false
	}
	s, isConstant := other.String()
	return !isConstant || s != "" && !strings.Contains(s, "/"), true // a Host has no scheme
}

// truthAs decides the same, or the opposite of it.
func (d *domain) truthAs(c *flow.Cond) (truth, ok bool) {
	if c != nil && c.Op == token.NOT {
		equal, ok := d.servedAs(c.X.Cond)
		return !equal, ok
	}
	return d.servedAs(c)
}

// appendHost returns a list of settings with the host of the server as one more: what an
// element is stays the choice of whoever has filled it.
func (d *domain) appendHost(x *flow.Exec, st *flow.State, c *flow.Call) (flow.Value, bool) {
	list, more := c.Args[0], c.Args[1:]
	isOther := func(v flow.Value) bool { return v.Source != host }
	if list.Kind != flow.Unknown || list.Class != flow.Config || len(more) == 0 || c.Expr.Ellipsis.IsValid() || slices.ContainsFunc(more, isOther) {
		return flow.Value{}, false
	}
	return flow.Value{ID: x.New(st, c.Expr), Class: flow.Config}, true
}

// servedCall returns what code out of sight gives that is given the host of the server:
// that it is the one, or a text that is made of it.
func (d *domain) servedCall(x *flow.Exec, c *flow.Call) (flow.Value, bool) {
	f, ok := c.Callee.(*types.Func)
	if !ok || f.Pkg() == d.pkg {
		return flow.Value{}, false
	}
	for _, v := range c.Args {
		if d.isServed(v) {
			return d.servedResult(v, x.Prog.Info.TypeOf(c.Expr))
		}
	}
	return flow.Value{}, false
}

func (d *domain) servedResult(of flow.Value, t types.Type) (flow.Value, bool) {
	switch t := t.(type) {
	case nil:
		return flow.Value{}, false
	case *types.Tuple:
		out := flow.Value{Kind: flow.Tuple}
		for v := range t.Variables() {
			e, ok := d.servedResult(of, v.Type())
			if !ok {
				return flow.Value{}, false
			}
			out.Elems = append(out.Elems, e)
		}
		return out, len(out.Elems) > 0
	}
	switch {
	case typematch.IsBoolean(t):
		return flow.Bool(true), true
	case typematch.IsString(t):
		return of, true
	case syntax.IsError(t):
		return flow.Value{Kind: flow.Nil}, true
	}
	return flow.Value{}, false
}

// lookUpServed returns the element of a map that has the host of the server.
func (d *domain) lookUpServed(x *flow.Exec, e *ast.IndexExpr, base, key flow.Value) (flow.Value, bool) {
	m, ok := x.Prog.Info.TypeOf(e.X).Underlying().(*types.Map)
	if !ok || !d.isServed(key) {
		return flow.Value{}, false
	}
	d.presence[e] = true
	if typematch.IsBoolean(m.Elem()) {
		return flow.Bool(true), true
	}
	return flow.Value{ID: x.Derived("entry", base, key), Class: flow.Config}, true
}

// rangesOnce reports whether a list is one of settings that may have the host of the
// server: it is enough to look at one of them.
func (d *domain) rangesOnce(coll flow.Value) bool {
	return d.asked != nil && d.asked.Served && coll.Class == flow.Config
}
