package exchange

import (
	"go/token"
	"go/types"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/routing"
)

// A value is a handler by a method: structs of the package are run as handlers with what
// they have, by whoever is given them.

// handling returns the method by which a value of the package is a handler, with its
// receiver; no value if there is none.
func (d *domain) handling(x *flow.Exec, v flow.Value) flow.Value {
	if t := x.ConcreteType(v); t != nil {
		if fn := d.handlerOf(x.Prog, t); fn != nil {
			return x.Method(fn.Obj, v)
		}
	}
	return flow.Value{}
}

// handlerOf is [routing.HandlerMethod], which is asked for few types.
func (d *domain) handlerOf(prog *flow.Program, t types.Type) *flow.Fn {
	fn, ok := d.handlers[t]
	if !ok {
		fn = routing.HandlerMethod(prog, t)
		d.handlers[t] = fn
	}
	return fn
}

// runsOperands reports whether code out of sight may have the handlers or middlewares run
// that it is given: it is listed as such, or gives a handler back as another.
func runsOperands(f *types.Func) bool { return framework.RunsOperands(f) || adapts(f.Signature()) }

// adapts reports whether a function with a signature is given a handler, and returns one
// of the same type.
func adapts(sig *types.Signature) bool {
	if sig.Results().Len() != 1 {
		return false
	}
	t := sig.Results().At(0).Type()
	if !routing.IsHandler(t) && !routing.IsHandlerFunc(t) {
		return false
	}
	for p := range sig.Params().Variables() {
		if types.Identical(p.Type(), t) {
			return true
		}
	}
	return false
}

// adapted returns the handler that code out of sight is given, and gives back as another
// of the same type: whatever it does beside, it hands on to that.
func (d *domain) adapted(x *flow.Exec, c *flow.Call) (flow.Value, bool) {
	sig, ok := d.info.TypeOf(c.Expr.Fun).Underlying().(*types.Signature)
	if !ok || !d.tracksHeaders() || !adapts(sig) || sig.Variadic() && c.Expr.Ellipsis.IsValid() {
		return flow.Value{}, false
	}
	t := sig.Results().At(0).Type()
	for i, v := range c.Args {
		if i < sig.Params().Len() && types.Identical(sig.Params().At(i).Type(), t) && (isActive(x, v) || isActive(x, d.handling(x, v))) {
			return v, true
		}
	}
	return flow.Value{}, false
}

// serveObjects runs the handlers that a path has made of structs of the package,
// such as routers, with what they have: whoever is given one will call it. One
// that was called in view is not run again.
func (d *domain) serveObjects(x *flow.Exec, st *flow.State, at token.Pos) {
	x.Objects(st, func(v flow.Value, t types.Type) { d.serveObject(x, st, v, t, at) })
}

func (d *domain) serveObject(x *flow.Exec, st *flow.State, v flow.Value, t types.Type, at token.Pos) {
	if fn := d.handlerOf(x.Prog, t); fn != nil && !d.inlined[fn] && !d.isSeparate(fn) {
		x.ServeMethod(st, fn, v, at)
	}
}

// serveHanded does that for those that are given to code out of sight as handlers,
// by themselves or in a struct: it may change them from then on.
func (d *domain) serveHanded(x *flow.Exec, st *flow.State, c *flow.Call) {
	f, ok := c.Callee.(*types.Func)
	if !ok || !d.tracksHeaders() || x.Prog.Decl(f) != nil {
		return
	}
	params := f.Signature().Params()
	for i, v := range c.Args {
		if t := x.TypeOf(v); t != nil && i < params.Len() && routing.IsHandler(params.At(i).Type()) {
			d.serveObject(x, st, v, t, c.Expr.Pos())
		}
	}
	for _, v := range c.Operands() {
		t := x.TypeOf(v)
		if t == nil {
			continue
		}
		s, ok := t.Underlying().(*types.Struct)
		for i := 0; ok && i < s.NumFields(); i++ {
			if field := s.Field(i); routing.IsHandler(field.Type()) {
				held := x.Load(st, v, field.Name(), field.Type())
				if t := x.TypeOf(held); t != nil {
					d.serveObject(x, st, held, t, c.Expr.Pos())
				}
			}
		}
	}
}
