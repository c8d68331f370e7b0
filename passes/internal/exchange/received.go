package exchange

import "github.com/corsvet/corsvet/passes/internal/flow"

// What gives a cookie of the request gives an error where there is none, and a nil cookie,
// which is sent nowhere.

// errorBeside returns the error that tells whether there is what a call gives, no value if
// none does.
func errorBeside(v flow.Value) flow.Value {
	if v.Kind != flow.Tuple {
		return flow.Value{}
	}
	return v.Elems[len(v.Elems)-1]
}

// isMissing reports whether a cookie is one of the request, and the path knows that there
// is none.
func isMissing(x *flow.Exec, st *flow.State, v flow.Value) bool {
	received, ok := st.Slot(v.ID, receivedSlot)
	if !ok || received[0].Value.ID == 0 {
		return false
	}
	there, known := x.Known(st, x.Equal(received[0].Value, flow.Value{Kind: flow.Nil})).Bool()
	return known && !there
}
