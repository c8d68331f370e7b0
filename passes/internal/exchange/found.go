package exchange

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// classOfFound tells whose choice it is what is found in a list or a map: theirs who have
// filled it, unless it says something of the Origin, or who asks.
func (d *domain) classOfFound(x *flow.Exec, in, key flow.Value) flow.Class {
	if in.Class == flow.Config && !isOrigin(key) && !dependsOn(x, key, d.loginIDs) {
		return flow.Config
	}
	return flow.Request
}

// noteResult notes what a result of a call that is not run tells, and of whom.
func (d *domain) noteResult(x *flow.Exec, v flow.Value, t types.Type, c *flow.Call, n int) {
	d.noteProof(x, v, t, c)
	d.noteSearch(v, c)
	d.noteOfKey(v, c)
	d.noteUnset(v, c, n)
	d.noteSplit(x, v, c)
	if v.ID != 0 && d.answers(c) {
		d.answered[v.ID] = true
	}
}

// noteSearch notes that a result of a call says whether something is in a list.
func (d *domain) noteSearch(v flow.Value, c *flow.Call) {
	f, ok := c.Callee.(*types.Func)
	if !ok || !typematch.IsFunc(f, "slices", "Contains") || v.ID == 0 || len(c.Args) != 2 || c.Args[0].ID == 0 {
		return
	}
	d.searched[v.ID] = c.Args[0]
	if isWildcard(c.Args[1]) && isOfPieces(c.Args[0]) {
		d.starSearches = with(d.starSearches, v.ID)
	}
}

// isOfPieces reports whether a list is what a call has made of a setting, such as the
// labels of a host, rather than a setting itself.
func isOfPieces(v flow.Value) bool {
	if v.Class != flow.Config || v.From == nil {
		return false
	}
	_, ok := ast.Unparen(v.From.Expr).(*ast.CallExpr)
	return ok
}

// assumeFound refines a path by what was found in a list, and reports whether that can be.
func (d *domain) assumeFound(x *flow.Exec, st *flow.State, v flow.Value) bool {
	in, ok := d.searched[v.ID]
	if !ok {
		return true
	}
	d.starred = d.starred || slices.Contains(d.starSearches, v.ID)
	return x.HasElement(st, in)
}
