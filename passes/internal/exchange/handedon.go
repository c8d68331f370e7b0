package exchange

import (
	"go/types"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// Who is given a response, or what has one, may go on with it.

// passed interprets that a response is given to code out of sight.
func (d *domain) passed(x *flow.Exec, st *flow.State, c *flow.Call, known bool, resp flow.Value) {
	f, _ := c.Callee.(*types.Func)
	switch {
	case f == nil:
		d.handOn(st, resp, inView(x, c)) // a handler that is a value: next(w, r)
	case isInterfaceMethod(f) && !known && takesRequest(f):
		d.handOn(st, resp, inView(x, c)) // a handler of a framework that is not listed
	case known && writesTo(f):
		d.sent(st, resp, 0)
	case f.Pkg() == d.pkg && takesRequest(f):
		d.handOn(st, resp, true) // a handler of the package, too large to be run
	case !known:
		st.Flags |= blurred
	}
}

// wentOnSlot marks a response with which somebody else went on before it leaves. It has
// whether who did is in view.
const wentOnSlot = "went on"

// goOn notes that somebody else goes on with a response that leaves when all are done. Who
// is out of sight is taken to leave its headers alone, here as elsewhere.
func (d *domain) goOn(st *flow.State, target flow.Value, inView bool) {
	if _, gone := st.Slot(target.ID, wentOnSlot); !gone && d.tracksHeaders() {
		st.SetSlot(target.ID, wentOnSlot, flow.Entry{Value: flow.Bool(inView)})
	}
}

// handsOn reports whether somebody else goes on with a response, or did so before it
// leaves, and whether who does is in view.
func (o outcome) handsOn(id flow.ID) (handsOn, inView bool) {
	if gone, ok := o.st.Slot(id, wentOnSlot); ok && !o.handedOn {
		inView, _ = gone[0].Value.Bool()
		return true, inView
	}
	return o.handedOn, o.inView
}

// writesTo reports whether a function of the standard library writes at once
// to the io.Writer that it is given, rather than make something that does.
func writesTo(f *types.Func) bool {
	if f.Pkg() == nil || !framework.IsStandard(f.Pkg().Path()) {
		return false
	}
	results := f.Signature().Results()
	for v := range results.Variables() {
		if !syntax.IsError(v.Type()) && !typematch.IsInteger(v.Type()) {
			return false
		}
	}
	return true
}

// handedTo returns what a handler is given to answer by, the receiver of a call if that is
// no response. A writer of the package that has one may set headers when it is written to.
func (d *domain) handedTo(x *flow.Exec, st *flow.State, c *flow.Call, operand int) flow.Value {
	v, t := c.Args[operand], c.TypeOf(d.info, operand)
	if isResponse(v) {
		return v
	}
	resp := d.responseIn(x, st, v, t, maxNested)
	if resp.ID == 0 {
		return c.Recv
	}
	if len(d.writing(x, t)) > 0 {
		st.Flags |= blurred
	}
	return resp
}

// isHandlerOfOwn reports whether a call may be one of a handler of a kind that the package
// makes for itself, with a context of its own: one of a value, or of a method of an interface,
// that gives nothing but an error.
func (d *domain) isHandlerOfOwn(c *flow.Call, f *types.Func) bool {
	if f != nil && !(f.Pkg() == d.pkg && isInterfaceMethod(f)) {
		return false
	}
	t := d.info.TypeOf(c.Expr)
	if tuple, ok := t.(*types.Tuple); ok {
		return tuple.Len() == 0
	}
	return syntax.IsError(t)
}

// passedWithin interprets that such a handler is given what may have a response.
func (d *domain) passedWithin(x *flow.Exec, st *flow.State, c *flow.Call, v flow.Value, t types.Type) {
	if resp := d.responseIn(x, st, v, t, maxNested); resp.ID != 0 {
		d.handOn(st, resp, inView(x, c))
	}
}

// responseIn returns the response that a struct of the package has in a field, or in a field
// of one that it has there, if any.
func (d *domain) responseIn(x *flow.Exec, st *flow.State, v flow.Value, t types.Type, depth int) flow.Value {
	name := typematch.NameOf(t)
	if v.ID == 0 || depth == 0 || name == nil || name.Pkg() != d.pkg || !d.hasResponse(t) {
		return flow.Value{}
	}
	s, ok := elem(t).Underlying().(*types.Struct)
	if !ok {
		return flow.Value{}
	}
	for f := range s.Fields() {
		held := x.Load(st, v, f.Name(), f.Type())
		if !isResponse(held) {
			held = d.responseIn(x, st, held, f.Type(), depth-1)
		}
		if d.responses[held.ID] {
			return held
		}
	}
	return flow.Value{}
}
