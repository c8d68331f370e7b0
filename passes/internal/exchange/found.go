package exchange

import "github.com/corsvet/corsvet/passes/internal/flow"

// classOfFound tells whose choice it is what is found in a list or a map: theirs who have
// filled it, unless it says something of the Origin, or who asks.
func (d *domain) classOfFound(x *flow.Exec, in, key flow.Value) flow.Class {
	if in.Class == flow.Config && !isOrigin(key) && !dependsOn(x, key, d.loginIDs) {
		return flow.Config
	}
	return flow.Request
}
