package exchange

import (
	"go/ast"
	"go/constant"
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/witness"
)

// Refuses reports whether a list against which the package's code checks an Origin
// is one of those that are kept out: an entry of it is not let in, and an origin
// that has nothing to do with the program is.
func (res *Result) Refuses(list types.Object) bool {
	entry := res.entryOf(list)
	if entry == "" {
		return false
	}
	asked := make(map[*flow.Fn]bool)
	for _, r := range res.Responses {
		if asked[r.Start] || !slices.Contains(res.lookups[list], r.Start) {
			continue
		}
		asked[r.Start] = true
		lets := func(origin string) bool {
			return len(res.Replay(r, &Request{Headers: map[string]string{cors.Origin: origin}}).Passing) > 0
		}
		if !lets(entry) && lets("https://"+witness.Somebody) {
			return true
		}
	}
	return false
}

// entryOf returns an entry of the literal that a variable is declared with, ""
// if there is none that is known.
func (res *Result) entryOf(list types.Object) string {
	for cur := range res.Root.Preorder((*ast.ValueSpec)(nil)) {
		spec := cur.Node().(*ast.ValueSpec)
		for i, name := range spec.Names {
			if res.Prog.Info.Defs[name] != list || len(spec.Values) != len(spec.Names) {
				continue
			}
			lit, ok := ast.Unparen(spec.Values[i]).(*ast.CompositeLit)
			if !ok {
				return ""
			}
			for _, e := range lit.Elts {
				if kv, ok := e.(*ast.KeyValueExpr); ok {
					e = kv.Key
				}
				if v := res.Prog.Info.Types[e].Value; v != nil && v.Kind() == constant.String {
					return constant.StringVal(v)
				}
			}
		}
	}
	return ""
}
