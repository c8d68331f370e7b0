package exchange

import (
	"go/constant"
	"go/types"

	"github.com/corsvet/corsvet/passes/internal/flow"
)

// noVariable returns what functions give that read the environment, if no variable of
// it is set, unless the program does not go on then.
func (d *domain) noVariable(x *flow.Exec, f *types.Func, c *flow.Call) (flow.Value, bool) {
	if d.asked == nil || !readsEnvironment(f) || x.Prog.IsDemanded(c.Expr) {
		return flow.Value{}, false
	}
	d.environment = true
	if !d.asked.Unset {
		return flow.Value{}, false
	}
	d.supposed = true
	empty := flow.Constant(constant.MakeString(""))
	if f.Name() == "LookupEnv" {
		return flow.Value{Kind: flow.Tuple, Elems: []flow.Value{empty, flow.Bool(false)}}, true
	}
	return empty, true
}
