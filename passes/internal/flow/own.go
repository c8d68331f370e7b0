package flow

import (
	"go/token"
	"go/types"
)

// What a run makes for itself, a variable of which it gives others the address or an
// object, has what it has put there, or has had others put there: a branch of the path
// that did so may have told what that is.

// makes notes that an identity is one of something that is made at a position, if that is
// in the function under way.
func (x *Exec) makes(id ID, pos token.Pos) {
	if n := len(x.stack); n > 0 && within(pos, x.stack[n-1].fn.Node) {
		x.own.add(id)
	}
}

// isOfOwn reports whether what a call out of sight gives is something that the run has
// made, or is of such, rather than of what somebody gave it.
func (x *Exec) isOfOwn(c *Call) bool {
	if b, ok := c.Callee.(*types.Builtin); ok {
		return b.Name() == "make" && len(x.stack) > 0
	}
	own := false
	for _, v := range c.Operands() {
		switch {
		case x.IsOwn(v):
			own = true
		case v.Kind == Unknown && v.Class != Unclassified:
			return false
		}
	}
	return own
}

// IsOwn reports whether a value is, or is computed of, something that the run has made for
// itself.
func (x *Exec) IsOwn(v Value) bool {
	for id := range x.own.all() {
		if x.dependsOn(v.ID, id) {
			return true
		}
	}
	return false
}
