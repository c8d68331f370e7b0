package flow

import (
	"go/types"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// What is asked twice gives the same, unless something in between has changed it. In
// theory the rest of the program may always have: nobody counts on that.

// isSteady reports whether a function gives the same to the same operands until the path
// itself changes that.
func (x *Exec) isSteady(f *types.Func) bool {
	return f != nil && (x.isPure(f) || typematch.IsFunc(f, "os", "Getenv") || typematch.IsFunc(f, "os", "LookupEnv") || isLoad(f))
}

// isLoad reports whether a function is a method that loads the value of an atomic.
func isLoad(f *types.Func) bool { return isOfAtomic(f) && f.Name() == "Load" }

// steadyResult returns the identity of the n'th result of a steady function.
func (x *Exec) steadyResult(f *types.Func, c *Call, n int) ID {
	operands := c.Args
	if f.Signature().Recv() != nil {
		operands = append([]Value{c.Recv}, c.Args...)
	}
	return x.derived(f.FullName()+resultOp(n), operands...)
}

// changeAtomic forgets what was told of the value of an atomic that a call changes.
func (x *Exec) changeAtomic(st *State, f *types.Func, c *Call) {
	if f == nil || !isOfAtomic(f) || isLoad(f) {
		return
	}
	st.forgetAnswers()
	load := strings.TrimSuffix(f.FullName(), f.Name()) + "Load"
	if id := x.derived(load+resultOp(0), c.Recv); id != 0 {
		x.fresh(st, id)
	}
}
