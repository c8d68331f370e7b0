// Package trust decides about origins for others.
package trust

import "context"

// Key is what a request's context has the answer by.
var Key = &struct{ name string }{"trust"}

// A Verdict is an answer.
type Verdict struct{ allowed bool }

// Allowed reports what it is.
func (v *Verdict) Allowed() bool { return v.allowed }

// FromContext returns the answer that a context has.
func FromContext(ctx context.Context) bool {
	ok, _ := ctx.Value(Key).(bool)
	return ok
}
