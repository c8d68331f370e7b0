package exchange

import (
	"go/constant"
	"go/token"
	"go/types"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// toldOrigin returns what a function of a library gives that parses the Origin of a
// request: what net/url makes of it or, where there is none, neither a URL nor an error.
func (d *domain) toldOrigin(x *flow.Exec, st *flow.State, c *flow.Call) (flow.Value, bool) {
	f, ok := c.Callee.(*types.Func)
	if !ok || f.Signature().Recv() != nil || !framework.Tells(f) {
		return flow.Value{}, false
	}
	for _, v := range c.Args {
		if !isRequest(v) {
			continue
		}
		origin := d.header(x, st, v, cors.Origin, types.Typ[types.String])
		if s, ok := origin.String(); ok && s == "" {
			return flow.Value{Kind: flow.Tuple, Elems: []flow.Value{{Kind: flow.Nil}, {Kind: flow.Nil}}}, true
		}
		parse := *c
		parse.Callee, parse.Args = types.NewFunc(token.NoPos, types.NewPackage("net/url", "url"), "ParseRequestURI", f.Signature()), []flow.Value{origin}
		if v, ok := x.Compute(st, &parse); ok {
			return v, true
		}
		return d.urlCall(x, st, parse.Callee.(*types.Func), &parse)
	}
	return flow.Value{}, false
}

// IsFor reports whether the path was told that the Origin is one, as it was sent.
func (o *Outcome) IsFor(origin string) bool {
	for id := range o.d.whole {
		if is := o.st.Told(id); is != nil && is.Kind() == constant.String && constant.StringVal(is) == origin {
			return true
		}
	}
	return false
}
