package exchange

import (
	"go/ast"
	"slices"

	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// NeverSent reports whether no response leaves with what a write has written: each
// path on which it stands replaces that before, or none comes to it. It runs what
// leads to writes of the header, once for each header.
func (res *Result) NeverSent(w *Written) bool {
	if res.places == nil {
		return false
	}
	res.replays.Lock()
	defer res.replays.Unlock()
	run, ok := res.sending[w.Header]
	if !ok {
		run = res.places.send(res, w.Header)
		res.sending[w.Header] = run
	}
	return run.neverSent(res, w.Node)
}

// isStatement reports whether a node is one that runs when paths come to it, rather
// than a part of a literal that is looked at later.
func isStatement(n ast.Node) bool {
	switch n.(type) {
	case *ast.CallExpr, *ast.AssignStmt:
		return true
	}
	return false
}

// A sendingRun is one for which values of a header leave.
type sendingRun struct {
	d *domain

	reached map[ast.Node]bool // the writes that some path comes to
	stored  map[ast.Node]bool // those of them whose value the response then has
	sent    map[ast.Node]bool // and those whose value it has when it leaves
}

// send runs the functions that lead to a write of a header.
func (p *places) send(res *Result, header string) *sendingRun {
	d := newDomain(p.pass, res.Prog)
	d.buffering = res.buffers(p.pass.TypesInfo)
	d.headers = []string{header}
	run := &sendingRun{d: d, reached: make(map[ast.Node]bool), stored: make(map[ast.Node]bool), sent: make(map[ast.Node]bool)}
	d.sending = run
	named := p.naming(header)
	writers := functionsWith(res.Prog, p.pass.TypesInfo, named)
	t := &headerTracking{
		domain:   d,
		prog:     res.Prog,
		relevant: res.Prog.Reaching(func(fn *flow.Fn) bool { return writers[fn] }),
		writers:  writers,
	}
	d.after = newAfterwards(p.pass.TypesInfo, res.Root, res.Prog, named)
	d.tracking = t
	x := flow.New(res.Prog, d)
	x.Limit = maxListWork
	x.Slice(functionsIn(res.Prog, t.relevant))
	t.runAll(x, t.relevant)
	for _, o := range d.outcomes {
		run.leave(o, header)
	}
	return run
}

// naming returns the places that name a header.
func (p *places) naming(header string) (named []inspector.Cursor) {
	for _, cur := range slices.Concat(p.allowOrigin, p.others, p.single) {
		if name, ok := syntax.ConstantText(p.pass.TypesInfo, cur.Node()); ok && cors.CanonicalName(name) == header {
			named = append(named, cur)
		}
	}
	return named
}

// leave notes what a response has when it leaves.
func (run *sendingRun) leave(o outcome, header string) {
	if o.st.Unsure {
		run.d.incomplete[o.root] = true
	}
	for _, name := range []string{slot(header), rawSlot(header)} {
		for _, id := range o.st.Objects(name) {
			entries, _ := o.st.Slot(id, name)
			for _, e := range entries {
				if w, ok := e.Site.Data.(*Write); ok {
					run.sent[w.Node] = true
				}
			}
		}
	}
}

func (run *sendingRun) neverSent(res *Result, n ast.Node) bool {
	d := run.d
	if len(d.incomplete) > 0 || run.sent[n] || d.late[n] != nil {
		return false
	}
	cur, ok := res.Root.FindNode(n)
	if !ok {
		return false
	}
	fn := res.Prog.Enclosing(cur)
	if fn == nil || !d.ran[fn] && !d.inlined[fn] || d.isForOthers(fn) {
		return false
	}
	return run.stored[n] || !run.reached[n] && isStatement(n)
}

// isForOthers reports whether other packages may call a function that was run as this
// one calls it.
func (d *domain) isForOthers(fn *flow.Fn) bool {
	return fn.Obj != nil && d.mayBeCalled(fn) && d.inlined[fn]
}
