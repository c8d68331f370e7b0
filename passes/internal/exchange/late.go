package exchange

import (
	"encoding/binary"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// A Late is a place at which headers are set that have left before, on some
// path.
type Late struct {
	// Node is the write, or else the call that leads to it: what stands in the
	// function in which the headers were sent.
	Node ast.Node
	// Leads says that the node is a call of a function that knows by itself what
	// to write.
	Leads bool
	// By are the calls in that function that sent the headers, or led to what
	// did: several, if there are several paths. It is empty if the headers were
	// sent in another function.
	By []*ast.CallExpr
	// Timely says that other paths come there when the headers have not left yet,
	// or may not have, or that there are paths that were not looked at.
	Timely bool
	// Again says that on other paths a header of that name has left already.
	Again bool
	// Writes are the headers that are lost.
	Writes []*Write
	// Outcomes are the responses as they left.
	Outcomes []*Outcome

	apart bool       // some path sent them in another function
	roots []*flow.Fn // that came there
}

// add adds what another run knows of the same place.
func (l *Late) add(other *Late) {
	if len(l.By) > 0 {
		for _, by := range other.By {
			if !slices.Contains(l.By, by) {
				l.By = append(l.By, by)
			}
		}
	}
	if len(other.By) == 0 {
		l.By = nil
	}
	l.Leads, l.Timely, l.Again = l.Leads && other.Leads, l.Timely || other.Timely, l.Again || other.Again
	for _, w := range other.Writes {
		if !slices.ContainsFunc(l.Writes, func(v *Write) bool { return v.Node == w.Node && v.Header == w.Header }) {
			l.Writes = append(l.Writes, w)
		}
	}
	l.Outcomes = append(l.Outcomes, other.Outcomes...)
}

// maxOutcomes is how many outcomes a Late has at most.
const maxOutcomes = 16

// A commitment is a call that sent the headers of a response, and the calls
// that led to it. It is the Data of a flow.Site.
type commitment struct {
	root  *flow.Fn
	calls []*ast.CallExpr // the last one sent them
}

// committedSlot marks a response whose headers are known to have been sent; it
// has the site of the commitment.
const committedSlot = "committed"

// committed returns what sent the headers of a response, nil if it is not known
// that they have left.
func committed(st *flow.State, id flow.ID) *commitment {
	entries, _ := st.Slot(id, committedSlot)
	if len(entries) == 0 {
		return nil
	}
	return entries[0].Site.Data.(*commitment)
}

// commit records that a call sends the headers, unless it sends no more than
// an interim response.
func (d *domain) commit(x *flow.Exec, st *flow.State, c *flow.Call, target flow.Value, status int) {
	if status != 0 && status < 200 || target.ID == 0 || !isResponse(target) {
		return
	}
	if !d.tracksHeaders() {
		d.commitCookies(x, st, c, target)
		return
	}
	if !isRefused(status) {
		d.comesTo(st, target.ID, partOf(x, c))
	}
	// What code out of sight did before may have sent them, or set any header.
	known := !isSent(st, target.ID) && st.Flags&blurred == 0 && !d.isKept(x, target.ID)
	if !known {
		d.sent(st, target, status)
		return
	}
	by := &commitment{root: d.root, calls: append(callsUnderWay(x), c.Expr)}
	site := d.commitSite(x, by)
	d.send(st, target, status, by, site.Data.(*commitment))
	st.SetSlot(target.ID, committedSlot, flow.Entry{Site: site, Value: d.failureOf(x, c, by)})
}

// failureOf returns the error of a call that sends the headers, if something may be
// written after it.
func (d *domain) failureOf(x *flow.Exec, c *flow.Call, by *commitment) flow.Value {
	if !d.mayFollow(by) {
		return flow.Value{}
	}
	return errorOfCall(x, c)
}

// errorOfCall returns the error that a call gives, among others, if it does.
func errorOfCall(x *flow.Exec, c *flow.Call) flow.Value {
	f, ok := c.Callee.(*types.Func)
	if !ok {
		return flow.Value{}
	}
	results := f.Signature().Results()
	n := results.Len() - 1
	if n < 0 || !syntax.IsError(results.At(n).Type()) {
		return flow.Value{}
	}
	// A value by itself would be taken for one of an earlier call.
	return flow.Value{Kind: flow.Tuple, Elems: []flow.Value{x.Result(c, n)}}
}

// hasFailed reports whether the call that sent the headers of a response has failed,
// as the path's branches told: it may have sent nothing, or nobody is there.
func hasFailed(x *flow.Exec, st *flow.State, id flow.ID) bool {
	entries, _ := st.Slot(id, committedSlot)
	return len(entries) > 0 && len(entries[0].Value.Elems) > 0 && x.IsSomething(st, entries[0].Value.Elems[0])
}

// commitCookies records that a call sends the headers, cookies among them. Which
// call it was is not told apart by path.
func (d *domain) commitCookies(x *flow.Exec, st *flow.State, c *flow.Call, target flow.Value) {
	if d.isKept(x, target.ID) {
		return
	}
	st.SetSlot(target.ID, committedSlot, flow.Entry{Value: errorOfCall(x, c)})
	by := &commitment{root: d.root, calls: append(callsUnderWay(x), c.Expr)}
	if !slices.ContainsFunc(d.commits[target.ID], by.equals) {
		d.commits[target.ID] = append(d.commits[target.ID], by)
	}
}

func (c *commitment) equals(other *commitment) bool {
	return c.root == other.root && slices.Equal(c.calls, other.calls)
}

// noteLateCookie records that what is sent to a response there comes too late, if
// the headers have left.
func (d *domain) noteLateCookie(x *flow.Exec, st *flow.State, s *Sent, response flow.Value) {
	if st.Unsure || response.ID == 0 || !isCommitted(st, response.ID) || hasFailed(x, st, response.ID) {
		s.Timely = true
		return
	}
	s.Late, s.LateAt, s.By = true, s.Node, nil
	if c := d.commitBefore(x, d.commits[response.ID], s.Node); c != nil {
		s.LateAt, s.By = d.meet(x, c, s.Node)
	}
}

// commitBefore returns the commitment after which a write comes, nil if there are
// several. A branch that answers and leaves has none that comes after it.
func (d *domain) commitBefore(x *flow.Exec, commits []*commitment, write ast.Node) (only *commitment) {
	for _, c := range commits {
		if node, by := d.meet(x, c, write); by != nil && !d.mayComeAfter(x, by, node) {
			continue
		}
		if only != nil {
			return nil
		}
		only = c
	}
	return only
}

// mayComeAfter reports whether the function that has both comes to a node after a call.
func (d *domain) mayComeAfter(x *flow.Exec, call *ast.CallExpr, node ast.Node) bool {
	cur, ok := x.Prog.Find(call)
	at, found := x.Prog.Find(node)
	if !ok || !found {
		return true
	}
	fn := x.Prog.Enclosing(cur)
	if fn == nil || x.Prog.Enclosing(at) != fn {
		return true
	}
	within := func(of ast.Node) func(ast.Node) bool {
		return func(n ast.Node) bool { return syntax.IsWithin(of.Pos(), n) }
	}
	return x.Prog.Follows(fn, within(call), within(node))
}

// isCommitted reports whether the cookies that a response got have left.
func isCommitted(st *flow.State, id flow.ID) bool {
	_, committed := st.Slot(id, committedSlot)
	return committed
}

// commitSite returns the site of a commitment. What sent the headers is told
// apart only where a write may come afterwards, which few functions have: else
// each of a long list of handlers that answer would be a state of its own.
func (d *domain) commitSite(x *flow.Exec, c *commitment) *flow.Site {
	if !d.mayFollow(c) {
		return x.Site(d.root.Node, "commit", &commitment{root: d.root})
	}
	return d.sentSite(x, "commit", c)
}

// sentSite returns the site of a commitment of some kind, by all of its calls.
func (d *domain) sentSite(x *flow.Exec, kind string, c *commitment) *flow.Site {
	key := kind
	for _, call := range c.calls {
		key = string(binary.AppendVarint([]byte(key), int64(call.Lparen)))
	}
	return x.Site(c.calls[len(c.calls)-1], string(binary.AppendVarint([]byte(key), int64(d.root.Node.Pos()))), c)
}

// mayFollow reports whether one of the calls of a commitment stands before
// something, in its function, that may write a header.
func (d *domain) mayFollow(c *commitment) bool {
	return slices.ContainsFunc(c.calls, func(call *ast.CallExpr) bool {
		follows, ok := d.follows[call]
		if !ok {
			follows = d.after.follows(call)
			d.follows[call] = follows
		}
		return follows
	})
}

// callsUnderWay returns the calls that lead from the root to where a path is.
func callsUnderWay(x *flow.Exec) []*ast.CallExpr {
	var calls []*ast.CallExpr
	for depth := 1; depth <= x.Depth(); depth++ {
		calls = append(calls, x.CallAt(depth))
	}
	return calls
}

// noteLate records a write of a header that has left, if nothing of that name
// was in force then, or a Vary that did not name the same: else the later one is
// useless, and harmless.
func (d *domain) noteLate(x *flow.Exec, st *flow.State, op *operation, w *Write) {
	c := committed(st, op.target.ID)
	if w.Header == cors.CacheControl || !isContainer(op.target) {
		return
	}
	came := func(to map[ast.Node]bool) {
		to[op.node] = true
		for _, call := range callsUnderWay(x) {
			to[call] = true
		}
	}
	if c == nil || hasFailed(x, st, op.target.ID) {
		came(d.timely)
		return
	}
	if entries, _ := st.Slot(op.target.ID, slot(w.Header)); len(entries) > 0 {
		lost := w.Header == cors.Vary && namesAnother(op.values, entries)
		if !lost || op.verb != framework.Add { // else what is there is replaced
			came(d.again)
		}
		if !lost {
			return
		}
	}
	node, by := d.meet(x, c, op.node)
	l := d.late[node]
	if l == nil {
		l = &Late{Node: node, Leads: node != op.node && node != w.Node}
		d.late[node] = l
		d.lates = append(d.lates, l)
	}
	if !slices.Contains(l.Writes, w) {
		l.Writes = append(l.Writes, w)
	}
	switch {
	case by == nil:
		l.apart = true
	case !slices.Contains(l.By, by):
		l.By = append(l.By, by)
	}
	if !slices.Contains(l.roots, d.root) {
		l.roots = append(l.roots, d.root)
	}
	if len(l.Outcomes) < maxOutcomes {
		o := (&outcome{st: snapshot(st)}).of(op.target.ID, d)
		o.d, o.of = d, d.root
		l.Outcomes = append(l.Outcomes, o)
	}
	if w.Header == cors.Vary && slices.ContainsFunc(op.values, mayVary) {
		d.lateVary[leaving{d.run, op.target.ID, c}] = true
	}
}

// noteLateCopy records the headers of a map that an operation copies to a response
// which has left.
func (d *domain) noteLateCopy(x *flow.Exec, st *flow.State, op *operation, from flow.Value) {
	for _, h := range d.headers {
		entries, _ := st.Slot(from.ID, slot(h))
		for _, e := range entries {
			if w, ok := e.Site.Data.(*Write); ok && from.ID != 0 && !st.Unsure {
				one := *op
				one.values = []flow.Value{e.Value}
				d.noteLate(x, st, &one, w)
			}
		}
	}
}

// namesAnother reports whether a value of Vary names a header that none of those in
// force does, or may.
func namesAnother(values []flow.Value, inForce []flow.Entry) bool {
	var lines []string
	for _, e := range inForce {
		s, ok := e.Value.String()
		if !ok {
			return false
		}
		lines = append(lines, s)
	}
	return slices.ContainsFunc(values, func(v flow.Value) bool {
		s, ok := v.String()
		return ok && !cors.VaryCovers(strings.Join(lines, ","), s)
	})
}

// mayVary reports whether a value of Vary names Origin, or may.
func mayVary(v flow.Value) bool {
	s, ok := v.String()
	return !ok || cors.VaryHas(s, cors.Origin)
}

// A leaving is what sent the headers of a response of a run.
type leaving struct {
	run int
	id  flow.ID
	by  *commitment
}

// meet returns the nodes by which the function that is common to a commitment
// and to the calls under way comes to the one and to the other, a write; by is
// nil if there is no such function.
func (d *domain) meet(x *flow.Exec, c *commitment, write ast.Node) (node ast.Node, by *ast.CallExpr) {
	calls := callsUnderWay(x)
	k := 0
	for k < len(calls) && k < len(c.calls)-1 && calls[k] == c.calls[k] {
		k++
	}
	switch {
	case len(c.calls) == 0:
		return write, nil
	case c.root == d.root:
		by = c.calls[k]
	}
	for k < len(calls) && isLiteralCall(calls[k]) {
		k++
	}
	if k < len(calls) {
		return calls[k], by
	}
	return write, by
}

// isLiteralCall reports whether a call is of a literal that stands there: what
// is written in it is written in the function itself.
func isLiteralCall(call *ast.CallExpr) bool {
	_, ok := ast.Unparen(call.Fun).(*ast.FuncLit)
	return ok
}

// allLate returns what was found.
func (d *domain) allLate() []*Late {
	for _, l := range d.lates {
		l.Timely = d.timely[l.Node] || slices.ContainsFunc(l.roots, func(fn *flow.Fn) bool { return d.incomplete[fn] })
		l.Again = d.again[l.Node]
		if l.apart {
			l.By = nil
		}
	}
	return d.lates
}

// afterwards knows up to where the functions of a package write headers.
type afterwards struct {
	prog *flow.Program
	last map[*flow.Fn]token.Pos // no write comes after it
}

// newAfterwards returns that for functions that name headers where named says, or
// by variables.
func newAfterwards(info *types.Info, root inspector.Cursor, prog *flow.Program, named []inspector.Cursor) *afterwards {
	a := &afterwards{prog, make(map[*flow.Fn]token.Pos)}
	names := functionsWith(prog, info, named)
	for _, cur := range named {
		if fn := prog.Enclosing(cur); fn != nil {
			a.add(fn, cur)
		}
	}
	for _, fn := range functionsIn(prog, names) {
		if _, ok := a.last[fn]; !ok {
			a.last[fn] = fn.Node.End()
		}
	}
	leads := prog.Reaching(func(fn *flow.Fn) bool { return names[fn] })
	for cur := range root.Preorder((*ast.CallExpr)(nil)) {
		if callee := prog.Callee(cur.Node().(*ast.CallExpr)); callee != nil && leads[callee] {
			if fn := prog.Enclosing(cur); fn != nil {
				a.add(fn, cur)
			}
		}
	}
	return a
}

// add notes that a function may write at a cursor. What is deferred, or is in a
// literal, may be done whenever.
func (a *afterwards) add(fn *flow.Fn, cur inspector.Cursor) {
	pos := cur.Node().Pos()
	for range cur.Enclosing((*ast.DeferStmt)(nil)) {
		pos = fn.Node.End()
	}
	a.last[fn] = max(a.last[fn], pos)
	for fn = a.prog.Parent(fn); fn != nil; fn = a.prog.Parent(fn) {
		a.last[fn] = fn.Node.End()
	}
}

// follows reports whether a write may come after a call, in its function.
func (a *afterwards) follows(call *ast.CallExpr) bool {
	cur, ok := a.prog.Find(call)
	fn := a.prog.Enclosing(cur)
	if !ok || fn == nil {
		return true
	}
	pos := call.End()
	for c := range cur.Enclosing((*ast.ForStmt)(nil), (*ast.RangeStmt)(nil), (*ast.DeferStmt)(nil)) {
		if c.Node().Pos() > fn.Node.Pos() {
			pos = c.Node().Pos() // it may come round again
		}
	}
	return a.last[fn] >= pos
}
