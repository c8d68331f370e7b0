package exchange

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// What lists methods or names, or tells how long that is remembered, says
// something by itself: what it is, and whether it is in time. No outcome has it,
// but for a list with a *. So it has a run of its own, in which nothing that
// depends on the other headers splits a path; and since most such writes have
// constant operands and come before anything is sent, few functions are run.
//
// Where no response allows an origin, the same run tells of Vary and of
// Access-Control-Allow-Credentials that they come too late: of Vary where it may
// name Origin, since a package that compresses answers names it, too.

// listed are the headers that list methods or names, or tell how long that is remembered.
var listed = []string{cors.AllowMethods, cors.AllowHeaders, cors.ExposeHeaders, cors.MaxAge}

// maxListWork is how many nodes of a package are run for lists. Nothing is
// concluded from what the paths beyond that would have been.
const maxListWork = 4000

// lists runs the functions that set a header that lists something if what they
// set, or when, cannot be told from where that stands.
func (res *Result) lists(pass *analysis.Pass, p *places) {
	prog := res.Prog
	d := newDomain(pass, prog)
	d.buffering = res.buffers(pass.TypesInfo)
	lists := slices.DeleteFunc(slices.Clone(p.lists), res.hasMet)
	places := lists
	if len(p.allowOrigin) == 0 {
		places = slices.Concat(places, p.credentials)
		if p.hasOrigin {
			places = slices.Concat(places, p.vary)
		}
	}
	for _, cur := range places {
		if name := nameAt(pass.TypesInfo, cur); !d.tracks(name) {
			d.headers = append(d.headers, name)
		}
	}
	if len(places) == 0 {
		return
	}
	writers := functionsWith(prog, pass.TypesInfo, places)
	t := &headerTracking{
		domain:   d,
		prog:     prog,
		relevant: prog.Reaching(func(fn *flow.Fn) bool { return writers[fn] }),
		writers:  functionsWith(prog, pass.TypesInfo, slices.DeleteFunc(slices.Clone(lists), newConstants(pass.TypesInfo, res).isPlain)),
	}
	for _, fn := range t.lateWriters(writers) {
		t.writers[fn] = true
	}
	if len(t.writers) == 0 {
		return
	}
	d.after = newAfterwards(pass.TypesInfo, res.Root, prog, places)
	d.tracking = t
	reach := prog.Reaching(func(fn *flow.Fn) bool { return t.writers[fn] })
	x := flow.New(prog, d)
	x.Limit = maxListWork
	x.Slice(functionsIn(prog, reach))
	t.runAll(x, reach)
	res.finish(d, x)
	res.addWrites(d)
}

// hasMet reports whether the name of a header stands where the run for the other headers
// has met a write of that: its values, and whether it is in time, are known.
func (res *Result) hasMet(cur inspector.Cursor) bool {
	name := nameAt(res.Prog.Info, cur)
	return slices.ContainsFunc(res.Writes, func(w *Written) bool {
		return w.Header == name && w.Node.Pos() <= cur.Node().Pos() && cur.Node().End() <= w.Node.End()
	})
}

// isPlain reports whether the name of a header stands where it is written, or
// read, and nothing more is learnt of the value by running that.
func (c *constants) isPlain(cur inspector.Cursor) bool {
	if c.read(cur) != nil {
		return true
	}
	w := c.written(cur)
	if w == nil || w.On == OnUnknown {
		return false
	}
	if len(w.Values) > 0 {
		return true
	}
	value := w.Value
	if only := c.prog.OnlyValue(value); only != nil {
		value = only
	}
	switch e := ast.Unparen(value).(type) {
	case *ast.Ident:
		v, ok := c.info.Uses[e].(*types.Var)
		return !ok || v.Kind() == types.ParamVar && !c.isPassed(v, cur)
	case *ast.CallExpr:
		return c.prog.Callee(e) == nil
	}
	return true
}

// isPassed reports whether a function whose parameter is v is called in the
// package.
func (c *constants) isPassed(v *types.Var, cur inspector.Cursor) bool {
	fn := c.prog.Enclosing(cur)
	for fn != nil && (v.Pos() < fn.Node.Pos() || fn.Node.End() <= v.Pos()) {
		fn = c.prog.Parent(fn)
	}
	return fn == nil || fn.Obj == nil || c.called[fn.Obj]
}

// lateWriters returns the functions that may set a header when they have sent
// the headers, by themselves or by what they call.
func (d *headerTracking) lateWriters(writers map[*flow.Fn]bool) (late []*flow.Fn) {
	if len(d.relevant) == 0 {
		return nil
	}
	handlers := d.sendingHandlers()
	isSending := func(call *ast.CallExpr) bool { return d.isSending(call) || d.isHandingOn(call, handlers) }
	sends := d.prog.Reaching(func(fn *flow.Fn) bool { return contains(fn.Body, isSending) })
	for _, fn := range functionsIn(d.prog, d.relevant) {
		if !sends[fn] {
			continue
		}
		sent := func(n ast.Node) bool {
			return contains(n, func(call *ast.CallExpr) bool { return isSending(call) || sends[d.prog.Callee(call)] })
		}
		set := func(n ast.Node) bool {
			return contains(n, func(call *ast.CallExpr) bool { return d.relevant[d.prog.Callee(call)] }) || writers[fn] && d.namesHeader(n)
		}
		if d.prog.Follows(fn, sent, set) {
			late = append(late, fn)
		}
	}
	return late
}

// sendingHandlers returns the functions that may send the headers of a response which
// they are handed. There are none where nothing in the package sends any: of a response
// that code out of sight has gone on with it is not known that it has left.
func (d *headerTracking) sendingHandlers() []*flow.Fn {
	all := d.prog.Functions()
	if !slices.ContainsFunc(all, func(fn *flow.Fn) bool { return contains(fn.Body, d.isSending) }) {
		return nil
	}
	return functionsIn(d.prog, d.prog.Reaching(func(fn *flow.Fn) bool {
		return contains(fn.Body, func(call *ast.CallExpr) bool { return d.isSending(call) || d.isHandingOn(call, all) })
	}))
}

// isSending reports whether a call by itself sends the headers of a response.
func (d *headerTracking) isSending(call *ast.CallExpr) bool {
	f, ok := typeutil.Callee(d.info, call).(*types.Func)
	if !ok {
		return false
	}
	if recv := f.Signature().Recv(); recv != nil && framework.Buffers(recv.Type()) {
		return false
	}
	m := framework.MemberOf(f)
	return m != nil && d.sends(m, f, call)
}

// isHandingOn reports whether a call runs a handler that is not told by name, and that
// may be one of some of the package which send the headers. A response that leaves when
// the handlers are done cannot be late.
func (d *headerTracking) isHandingOn(call *ast.CallExpr, handlers []*flow.Fn) bool {
	if len(handlers) == 0 {
		return false
	}
	callee := typeutil.Callee(d.info, call)
	if m := framework.MemberOf(callee); m != nil {
		f, ok := callee.(*types.Func)
		isBuffered := ok && f.Signature().Recv() != nil && framework.Buffers(f.Signature().Recv().Type())
		return m.Verb == framework.HandOn && !isBuffered
	}
	v, isValue := callee.(*types.Var)
	return isValue && slices.ContainsFunc(call.Args, func(e ast.Expr) bool {
		t := d.info.TypeOf(e)
		return holdsResponse(t) && !framework.Buffers(t)
	}) && slices.ContainsFunc(handlers, func(fn *flow.Fn) bool { return d.prog.MayBe(v.Type(), fn) })
}

// namesHeader reports whether a node has the name of a header of the run, or a
// variable that may have it.
func (d *headerTracking) namesHeader(n ast.Node) bool {
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			m := framework.MemberOf(typeutil.Callee(d.info, n))
			if m == nil || m.Verb != framework.Set && m.Verb != framework.Add || m.Key >= len(n.Args) {
				break
			}
			name, ok := d.constantString(n.Args[m.Key])
			found = found || !ok || d.tracks(name)
		case ast.Expr:
			name, ok := d.constantString(n)
			found = found || ok && d.tracks(name)
		}
		return !found
	})
	return found
}

// contains reports whether a node has a call for which f holds.
func contains(n ast.Node, f func(*ast.CallExpr) bool) bool {
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		found = found || ok && f(call)
		return !found
	})
	return found
}
