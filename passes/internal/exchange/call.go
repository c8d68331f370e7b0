package exchange

import (
	"cmp"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/routing"
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

func (d *domain) Call(x *flow.Exec, st *flow.State, c *flow.Call) (flow.Value, bool) {
	if st.Flags&panicked != 0 {
		return flow.Value{}, false
	}
	d.serveHanded(x, st, c)
	d.inform(x, st, c.Recv, c.Args...)
	d.noteWriters(x, st, c)
	if v, ok := d.saidOf(c); ok {
		return v, true
	}
	if framework.IsHandshake(c.Callee) && d.isUpgrade() {
		return flow.Bool(true), true
	}
	if v, ok := d.servedCall(x, c); ok {
		return v, true
	}
	if v, ok := d.toldOrigin(x, st, c); ok {
		return v, true
	}
	if m := framework.MemberOf(c.Callee); m != nil {
		n := len(d.outcomes)
		v, ok := d.member(x, st, m, c)
		if m.Panics {
			d.panics(st, c, len(d.outcomes) > n)
		}
		return v, ok
	}
	switch callee := c.Callee.(type) {
	case *types.Builtin:
		return d.builtin(x, st, callee.Name(), c)
	case *types.Func:
		if v, ok := d.standard(x, st, callee, c); ok {
			return v, true
		}
	}
	if v, ok := d.unlisted(x, st, c); ok {
		return v, true
	}
	if v, ok := d.headersOf(x, c); ok {
		return v, true
	}
	if v, ok := d.adapted(x, c); ok {
		return v, true
	}
	return d.outOfSight(x, st, c)
}

func (d *domain) builtin(x *flow.Exec, st *flow.State, name string, c *flow.Call) (flow.Value, bool) {
	switch name {
	case "len":
		if b, p, ok := textOf(c.Args[0]); ok && (p <= rebuilt || p == piecesOf) {
			return d.text(x, "len", c.Args[0], b, lengthOf), true
		}
		if c.Args[0].Source == carriedValue {
			return d.unseen(x, "len", c.Args[0]), true
		}
		if c.Args[0].Source == opaque {
			return flow.Value{ID: x.Derived("len", c.Args...), Class: flow.Request, Source: opaque}, true
		}
		return d.lengthOfEmpty(x, c)
	case "make":
		if _, ok := x.Prog.Info.TypeOf(c.Expr).Underlying().(*types.Map); ok {
			return x.NewMap(st, c.Expr), true
		}
	case "clear":
		if d.tracksHeaders() && isContainer(c.Args[0]) {
			d.reset(st, c.Args[0])
		}
	case "delete":
		if isContainer(c.Args[0]) && d.tracksHeaders() {
			d.noteDropped(st, &operation{verb: framework.Del, target: c.Args[0], key: c.Args[1]})
		}
		if name, ok := c.Args[1].String(); ok && isContainer(c.Args[0]) || c.Args[0].Source == request || isSetCookie(c.Args[1]) {
			d.write(x, st, &operation{
				node: c.Expr, verb: framework.Del, target: c.Args[0], key: c.Args[1], name: name,
				keyExpr: c.Operand(1), raw: isRaw(c.TypeOf(x.Prog.Info, 0), name),
			})
			x.Delete(st, c.Args[0], c.Args[1])
			return flow.Value{}, true
		}
	case "append":
		// append(h["Vary"], "Origin") is unknown, but a map's element. Of cookies,
		// what a list held before is no matter to what is added.
		if !d.tracksHeaders() && c.Args[0].Kind != flow.List && c.Expr.Ellipsis == token.NoPos && typematch.IsString(c.TypeOf(d.info, len(c.Args)-1)) {
			return flow.Value{Kind: flow.List, Elems: c.Args[1:]}, true
		}
		if v, ok := d.appendHost(x, st, c); ok {
			return v, true
		}
	}
	return flow.Value{}, false
}

// member interprets a call of a member of a framework.
func (d *domain) member(x *flow.Exec, st *flow.State, m *framework.Member, c *flow.Call) (flow.Value, bool) {
	if m.Verb.OfCookies() {
		if m.Verb == framework.ReceivedCookie {
			if v, ok := d.withoutCookie(x, st, c); ok {
				return v, true
			}
		}
		if d.tracksHeaders() {
			return flow.Value{}, false
		}
		return d.cookieMember(x, st, m, c)
	}
	target := c.Recv
	if m.Recv == "" && m.Target < len(c.Args) {
		target = c.Args[m.Target]
	}
	if m.Aborts && target.ID != 0 {
		st.SetSlot(target.ID, restSlot)
	}
	if target.Source == writer && m.Verb == framework.Commit {
		target.Source = response // a controller's
	}
	switch m.Verb {
	case framework.Set, framework.Add, framework.Del, framework.Vary:
		d.callWrite(x, st, m, c, target)
		return c.Recv, true
	case framework.Setter:
		return d.setter(x, st, m, c), true
	case framework.Use:
		d.install(x, st, c)
		d.use(x, st, c)
		return c.Recv, true
	case framework.Route, framework.RouteOptions, framework.RouteMethods:
		d.route(x, st, c, len(routing.OptionsHandlers(d.info, c.Expr)) > 0)
		return flow.Value{}, c.Recv.Kind == flow.Object
	case framework.LimitMethods, framework.TellRoute:
		return c.Recv, true // what it gets, the router has
	case framework.Stack:
		return d.stack(x, st, c), true
	case framework.MakeRouter:
		return flow.Value{Kind: flow.Object, ID: x.At(st, c.Expr)}, true
	case framework.Group, framework.Nest:
		return d.group(x, st, c), true
	case framework.Mount:
		d.mount(st, c)
		return c.Recv, true
	case framework.Commit:
		n, status := len(d.outcomes), cmp.Or(m.Code, statusIn(c))
		d.commit(x, st, c, target, status)
		if len(d.outcomes) > n && isRefused(status) {
			d.refuse(x, st, c, target.ID)
		}
		return flow.Value{}, false
	case framework.WriteHeader:
		if d.lazy[target.ID] && !(m.BodyForGet && d.isGet(x, st)) {
			d.answer(x, st, c, target, statusIn(c))
			return flow.Value{}, false
		}
		d.commit(x, st, c, target, statusIn(c))
		return flow.Value{}, false
	case framework.Leave:
		return flow.Value{}, false
	case framework.Carry, framework.Carried, framework.Carrier, framework.Canceled, framework.Collect, framework.LastCollected:
		return d.carriedMember(x, st, m, c, target)
	case framework.Buffer:
		return d.adapted(x, c)
	case framework.Password:
		if s, ok := d.askedFor(cors.Authorization); ok && s == "" {
			return d.nothing(x, st, c), true
		}
		return d.outOfSight(x, st, c)
	case framework.ReceivedText:
		if s, ok := d.askedFor(cors.Cookie); ok && s == "" && len(c.Args) == m.Key+1 {
			return d.nothing(x, st, c), true
		}
		return d.outOfSight(x, st, c)
	case framework.WriteBody:
		return d.writeBody(x, st, m, c, target)
	case framework.Answer:
		if m.Resets {
			d.reset(st, target)
		}
		d.answer(x, st, c, target, cmp.Or(m.Code, statusIn(c)))
		return flow.Value{}, false
	case framework.Proxy:
		if n := len(d.outcomes); m.Target < len(c.Args) {
			d.handOn(st, c.Args[m.Target], true)
			if len(d.outcomes) > n {
				d.outcomes[n].proxy = c.Expr
			}
		}
		return flow.Value{}, false
	case framework.Fail:
		return d.fail(x, st, c)
	case framework.HandOn:
		if m.Recv != "" && len(c.Args) > m.Target {
			target = d.handedTo(x, st, c, m.Target)
		}
		d.handOn(st, target, inView(x, c))
		return flow.Value{}, false
	}
	if m.Verb == framework.Read && m.Recv == "" {
		target = c.Args[0]
	}
	return d.readBy(x, st, m, target, c)
}

// panics notes that a call of a framework does not return. What the response has then
// leaves with it, perhaps: unless the call itself has sent it, as it does where a root
// returns.
func (d *domain) panics(st *flow.State, c *flow.Call, sent bool) {
	switch {
	case d.sending != nil:
		d.sent(st, c.Recv, 0)
	case !sent && d.tracksHeaders():
		d.outcomes = append(d.outcomes, outcome{root: d.root, start: d.start, run: d.run, st: snapshot(st), status: statusIn(c)})
	}
	st.Flags |= panicked
}

// writeBody interprets a call that writes to its target: a response, what was
// made to write to one, or something else.
func (d *domain) writeBody(x *flow.Exec, st *flow.State, m *framework.Member, c *flow.Call, target flow.Value) (flow.Value, bool) {
	switch {
	case m.Recv != "" && m.Target < len(c.Args) && isResponse(c.Args[m.Target]):
		target = c.Args[m.Target]
	case c.Recv.Source == writer: // an encoder
		target.Source = response
	}
	d.commit(x, st, c, target, 0)
	f, _ := c.Callee.(*types.Func)
	if v, ok := d.standard(x, st, f, c); ok {
		return v, true
	}
	return d.outOfSight(x, st, c)
}

// answer records the status that a call gives a response, which will leave with it.
// A replay tells which call it was.
func (d *domain) answer(x *flow.Exec, st *flow.State, c *flow.Call, target flow.Value, status int) {
	if status == 0 || target.ID == 0 || !d.tracksHeaders() {
		return
	}
	e := flow.Entry{Value: flow.Constant(constant.MakeInt64(int64(status)))}
	if d.asked != nil {
		e.Site = d.sentSite(x, "answer", &commitment{root: d.root, calls: append(callsUnderWay(x), c.Expr)})
	}
	st.SetSlot(target.ID, statusSlot, e)
}

// statusIn returns the status code that is an operand of a call, 0 if none is.
func statusIn(c *flow.Call) (status int) {
	for _, arg := range c.Args {
		if code, ok := arg.Int(); ok && 100 <= code && code < 600 {
			status = int(code)
		}
	}
	return status
}

// statusSlot has the status that a response will leave with.
const statusSlot = "status"

// sent records the outcome of a path at which a response's headers leave, or
// may leave.
func (d *domain) sent(st *flow.State, target flow.Value, status int) {
	d.send(st, target, status, nil, nil)
}

// handOn records the outcome of a path at which somebody else goes on with a
// response.
func (d *domain) handOn(st *flow.State, target flow.Value, inView bool) {
	if rest, known := st.Slot(target.ID, restSlot); !known || len(rest) > 0 { // else it ends here, or was aborted
		d.comesTo(st, target.ID, handedOnPart)
	}
	if d.buffered[target.ID] {
		d.goOn(st, target, inView)
		return
	}
	n := len(d.outcomes)
	d.sent(st, target, 0)
	if len(d.outcomes) > n {
		d.outcomes[n].handedOn, d.outcomes[n].inView = true, inView
	}
}

// inView reports whether a call is known to be one of a handler of the package, which was
// not run for it leaves the headers alone.
func inView(x *flow.Exec, c *flow.Call) bool {
	if c.Fun.Kind == flow.Func {
		return c.Fun.Fn.Body != nil
	}
	_, ok := c.Callee.(*types.Func)
	return ok && x.ReceiverCall(c) != nil
}

// send is sent where it may be known what sends the headers, and what the state
// keeps of that.
func (d *domain) send(st *flow.State, target flow.Value, status int, by, kept *commitment) {
	if target.ID == 0 || !isResponse(target) || isSent(st, target.ID) || d.buffered[target.ID] || !d.tracksHeaders() {
		return
	}
	d.outcomes = append(d.outcomes, outcome{root: d.root, start: d.start, run: d.run, st: snapshot(st), only: target.ID, status: status, by: by, kept: kept})
	st.SetSlot(target.ID, sentSlot)
}

func isSent(st *flow.State, id flow.ID) bool {
	_, sent := st.Slot(id, sentSlot)
	return sent
}

func snapshot(st *flow.State) *flow.State {
	c := *st
	return &c
}

// outOfSight interprets a call of which only the operands are known.
func (d *domain) outOfSight(x *flow.Exec, st *flow.State, c *flow.Call) (flow.Value, bool) {
	if !d.tracksHeaders() {
		d.cookiesOutOfSight(x, st, c)
		if v, ok := d.writerTo(c); ok {
			return v, true
		}
		return d.failure(x, st, c)
	}
	origin, reqArg := isOrigin(c.Fun), false
	var resp flow.Value
	f, _ := c.Callee.(*types.Func)
	known := f != nil && (f.Pkg() == nil || framework.Known(f.Pkg().Path()) || f.Pkg() == x.Prog.Pkg)
	for i := range len(c.Args) + 1 {
		v := c.Recv
		if i > 0 {
			v = c.Args[i-1]
		}
		if holdsOrigin(x, st, v) || i > 0 && d.capturesOrigin(x, st, c.Operand(i-1)) {
			origin = true
		}
		if isResponse(v) && d.responses[v.ID] && (i > 0 || known) {
			resp = v
			if i > 0 && framework.RoleOf(c.TypeOf(x.Prog.Info, i-1)) == framework.HeaderRole {
				st.Flags |= blurred // what is given the map is there to change it
				resp = flow.Value{}
			}
		}
		if s, ok := v.String(); ok && strings.EqualFold(s, cors.Vary) {
			st.Flags |= blurred
		}
		reqArg = reqArg || v.Source == request || v.Source == context
		if v.Source == context && !known {
			d.forgetCarried(x, st, v)
		}
		if i > 0 && d.isHandlerOfOwn(c, f) {
			d.passedWithin(x, st, c, v, c.TypeOf(x.Prog.Info, i-1))
		}
	}
	if c.Recv.Source == writer {
		d.sent(st, flow.Value{ID: c.Recv.ID, Source: response}, 0)
	}
	if resp.ID != 0 {
		d.passed(x, st, c, known, resp)
	}
	t := x.Prog.Info.TypeOf(c.Expr)
	if origin || d.forwards(st, c) {
		return d.believed(x, st, c, t), true
	}
	reqArg = reqArg || isOfCarrierAlone(c)
	decides := reqArg && (!known || f.Pkg() == d.pkg && isInterfaceMethod(f)) // whatever the request has
	if d.asked != nil && decides && t != nil {
		return d.depends(x, st, c, t), true
	}
	if v, ok := d.madeOfCarried(x, c, t); ok {
		return v, true
	}
	if t == nil {
		return flow.Value{}, false
	}
	if decides && typematch.IsBoolean(t) {
		// It may have looked at the Origin.
		return flow.Value{ID: d.verdict(x, st, c), Class: flow.Request, Source: opaque}, true
	}
	if f != nil && len(c.Args) == 0 && c.Recv.ID != 0 && framework.RoleOf(t) != 0 && !framework.IsStandard(f.Pkg().Path()) {
		// What a method without operands gives is the same each time.
		return d.OfType(flow.Value{ID: x.Derived("."+f.Name(), c.Recv)}, t), true
	}
	if resp.ID != 0 && hasHeaderMethod(t) {
		// A writer that wraps another is the same response.
		return flow.Value{ID: resp.ID, Source: response, Class: flow.Request}, true
	}
	if resp.ID != 0 && d.isUnlistedContext(t) {
		// A context that is made with a writer has the same response.
		return flow.Value{ID: resp.ID, Source: context, Class: flow.Request}, true
	}
	if resp.ID != 0 && known && !isSent(st, resp.ID) && !syntax.IsError(t) {
		return flow.Value{ID: resp.ID, Source: writer, Class: flow.Request}, true
	}
	return d.failure(x, st, c)
}

// failure returns the error that a call of code out of sight makes, which the function
// that returns it does where it does not return nil. It has to be one that knows nothing
// of the request.
func (d *domain) failure(x *flow.Exec, st *flow.State, c *flow.Call) (flow.Value, bool) {
	t := d.info.TypeOf(c.Expr)
	f, ok := c.Callee.(*types.Func)
	ofRequest := func(v flow.Value) bool { return v.Class == flow.Request }
	if !ok || f.Signature().Recv() != nil || !typematch.IsError(t) || slices.ContainsFunc(c.Args, ofRequest) || !x.Prog.IsNilElse(c.Expr) {
		return flow.Value{}, false
	}
	return flow.Value{Kind: flow.Object, ID: x.At(st, c.Expr)}, true
}

func isInterfaceMethod(f *types.Func) bool {
	if f == nil {
		return false
	}
	recv := f.Signature().Recv()
	return recv != nil && types.IsInterface(recv.Type())
}

func takesRequest(f *types.Func) bool {
	for v := range f.Signature().Params().Variables() {
		if r := framework.RoleOf(v.Type()); r == framework.RequestRole || r == framework.ContextRole {
			return true
		}
	}
	return false
}

func hasHeaderMethod(t types.Type) bool {
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, "Header")
	f, ok := obj.(*types.Func)
	return ok && f.Signature().Results().Len() == 1 && typematch.IsNamed(f.Signature().Results().At(0).Type(), "net/http", "Header")
}

// headersOf returns the map of what has the method that an http.ResponseWriter has for its
// headers, other than a request: the same whenever it is asked for, so that a cookie may
// replace another in it.
func (d *domain) headersOf(x *flow.Exec, c *flow.Call) (flow.Value, bool) {
	f, _ := c.Callee.(*types.Func)
	if d.tracksHeaders() || f == nil || f.Pkg() == nil || f.Pkg() == d.pkg || framework.IsStandard(f.Pkg().Path()) || c.Recv.ID == 0 || len(c.Args) > 0 {
		return flow.Value{}, false
	}
	recv := f.Signature().Recv()
	if recv == nil || !hasHeaderMethod(recv.Type()) || f.Name() != "Header" {
		return flow.Value{}, false
	}
	return d.OfType(flow.Value{ID: x.Derived("headers", c.Recv)}, d.info.TypeOf(c.Expr)), true
}

// believed returns the results of code out of sight that was given the
// origin: whatever it decided is believed to be a check.
func (d *domain) believed(x *flow.Exec, st *flow.State, c *flow.Call, t types.Type) flow.Value {
	v := flow.Value{ID: d.verdict(x, st, c), Class: flow.Request, Source: opaque}
	if tuple, ok := t.(*types.Tuple); ok {
		out := flow.Value{Kind: flow.Tuple}
		for i := range tuple.Len() {
			r := flow.Value{ID: x.Derived("result"+string(rune('0'+i)), v), Class: flow.Request, Source: opaque}
			out.Elems = append(out.Elems, d.passedBack(r, tuple.At(i).Type()))
		}
		return out
	}
	return v
}

// verdict returns the identity of what code out of sight says: the same for the
// same operands.
func (d *domain) verdict(x *flow.Exec, st *flow.State, c *flow.Call) flow.ID {
	operands := append([]flow.Value{c.Fun}, c.Args...)
	if c.Fun.ID == 0 {
		operands = operands[1:]
	}
	if c.Recv.ID != 0 {
		operands = append(operands, c.Recv)
	}
	name := "verdict"
	if c.Callee != nil {
		name += " " + c.Callee.Id()
	}
	if id := x.Derived(name, operands...); id != 0 && len(operands) > 0 {
		return id
	}
	return x.New(st, c.Expr)
}
