package flow

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/edge"
)

// Called returns the set of declared functions that some other function of
// the package calls, and whose every use is a call: what they do is judged
// where they are called.
func (p *Program) Called() map[*types.Func]bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.judged == nil {
		p.judged = make(map[*types.Func]bool)
		for fn, callees := range p.calls {
			for _, f := range callees {
				if f != fn.Obj && p.taken[f] == 0 {
					p.judged[f] = true
				}
			}
		}
	}
	return p.judged
}

// CalledWithin returns the declared functions that a function of the
// set other than themselves calls, and whose every use is a call: not those that it does
// no more than start, to go on beside.
func (p *Program) CalledWithin(set map[*Fn]int) map[*Fn]bool {
	called := make(map[*Fn]bool)
	for fn := range set {
		started := slices.Clone(p.starts[fn])
		for _, f := range p.calls[fn] {
			if i := slices.Index(started, f); i >= 0 {
				started = slices.Delete(started, i, i+1)
				continue
			}
			if f != fn.Obj && p.taken[f] == 0 {
				called[p.decls[f]] = true
			}
		}
	}
	return called
}

// IsStarted reports whether a function is a literal that goes on beside the function it
// stands in.
func (p *Program) IsStarted(fn *Fn) bool {
	return fn.Obj == nil && fn.at.ParentEdgeKind() == edge.CallExpr_Fun && fn.at.Parent().ParentEdgeKind() == edge.GoStmt_Call
}
