package exchange

import (
	"go/types"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// There are more frameworks than package framework lists. The context of one is
// told by its fields, and what its methods do by the constants that they are
// given: a method of a context that is given the name of a header of CORS and
// a string writes that header, and one that is given "Origin" reads it.

// isUnlistedContext reports whether t is the struct of another package that
// stands for an exchange, as the contexts of frameworks do: it has a field
// for the request, and one for the writer of the response.
func (d *domain) isUnlistedContext(t types.Type) bool {
	p, ok := types.Unalias(t).(*types.Pointer)
	if !ok {
		return false
	}
	named, ok := types.Unalias(p.Elem()).(*types.Named)
	if !ok || named.Obj().Pkg() == nil || named.Obj().Pkg() == d.pkg || framework.Known(named.Obj().Pkg().Path()) {
		return false
	}
	s, ok := named.Underlying().(*types.Struct)
	if !ok {
		return false
	}
	var request, writer bool
	for f := range s.Fields() {
		request = request || typematch.IsPointerTo(f.Type(), "net/http", "Request")
		writer = writer || types.IsInterface(f.Type()) && hasHeaderMethod(f.Type())
	}
	return request && writer
}

// unlisted interprets a call of a method of such a context.
func (d *domain) unlisted(x *flow.Exec, st *flow.State, c *flow.Call) (flow.Value, bool) {
	f, ok := c.Callee.(*types.Func)
	if !ok || c.Recv.Source != context || c.Recv.ID == 0 || len(c.Args) == 0 {
		return flow.Value{}, false
	}
	name, ok := c.Args[0].String()
	if !ok || !d.isUnlistedContext(f.Signature().Recv().Type()) {
		return flow.Value{}, false
	}
	t := x.Prog.Info.TypeOf(c.Expr)
	switch {
	case len(c.Args) == 2 && d.tracks(name) && isString(x.Prog.Info.TypeOf(c.Expr.Args[1])):
		d.write(x, st, &operation{
			node: c.Expr, verb: framework.Set, target: c.Recv, key: c.Args[0],
			values: c.Args[1:], keyExpr: c.Expr.Args[0], valueExpr: c.Expr.Args[1],
		})
		return flow.Value{}, true
	case len(c.Args) == 1 && cors.CanonicalName(name) == cors.Origin && t != nil && isString(t):
		return d.header(x, st, c.Recv, name, t), true
	}
	return flow.Value{}, false
}
