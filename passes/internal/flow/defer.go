package flow

import (
	"cmp"
	"encoding/binary"
	"go/ast"
	"slices"
)

// deferSlot has the deferred calls of the function under way: of each, the
// function, the receiver and the operands.
const deferSlot = "deferred"

// deferID returns the identity of the deferred calls of the function under way.
func (x *Exec) deferID() ID {
	return x.intern("defer" + string(binary.AppendVarint(nil, int64(len(x.stack)))))
}

// deferCall keeps a call for when the function under way returns. Its operands
// are evaluated now.
func (x *Exec) deferCall(st *State, n *ast.DeferStmt) {
	c := x.operands(st, n.Call)
	id := x.deferID()
	entries, _ := st.Slot(id, deferSlot)
	entry := Entry{
		Value: Value{Kind: Tuple, Elems: append([]Value{c.Fun, c.Recv}, c.Args...)},
		Site:  x.Site(n, "", nil),
	}
	st.SetSlot(id, deferSlot, append(entries[:len(entries):len(entries)], entry)...)
}

// runDeferred runs what a function has deferred, the last call first, and
// returns the states after that.
func (x *Exec) runDeferred(f *frame) []exit {
	id := x.deferID()
	var out []exit
	for _, e := range f.exits {
		entries, ok := e.st.Slot(id, deferSlot)
		if !ok {
			out = append(out, e)
			continue
		}
		st := e.st.clone()
		st.Forget(id)
		states := []*State{st}
		for i := len(entries) - 1; i >= 0; i-- {
			var next []*State
			for _, st := range states {
				next = append(next, x.runEntry(st, entries[i])...)
			}
			states = x.unique(next)
		}
		for _, st := range states {
			results := e.results
			for i, name := range resultNames(f.fn) {
				if i < len(results) {
					results = slices.Clone(results)
					results[i] = x.eval(st, name)
				}
			}
			out = append(out, exit{st, results})
		}
	}
	return out
}

// runEntry runs a call that was deferred.
func (x *Exec) runEntry(st *State, entry Entry) []*State {
	call := entry.Site.Node.(*ast.DeferStmt).Call
	elems := entry.Value.Elems
	c := &Call{Expr: call, Callee: x.calleeOf(call), Fun: elems[0], Recv: elems[1], Args: elems[2:]}
	c.resolve()
	states := x.runCall(st, c)
	for _, st := range states {
		if _, ok := st.temps.get(int(call.Lparen), cmp.Compare[int]); !ok {
			x.interpret(st, c)
		}
		st.temps = nil
	}
	return states
}
