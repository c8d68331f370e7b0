package exchange

import (
	"go/ast"
	"go/constant"
	"go/types"
	"iter"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/witness"
)

// Allowing yields those of Lists that tell whom to let in.
func (res *Result) Allowing() iter.Seq[types.Object] {
	return func(yield func(types.Object) bool) {
		for _, obj := range res.Lists {
			if !res.Refuses(obj) && !res.NamesNoOrigin(obj) && !yield(obj) {
				return
			}
		}
	}
}

// Refuses reports whether a list against which the package's code checks an Origin
// is one of those that are kept out: an entry of it is not let in, and an origin
// that has nothing to do with the program is.
func (res *Result) Refuses(list types.Object) bool {
	entries, _ := res.entriesOf(list)
	if len(entries) == 0 {
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
		if !lets(entries[0]) && lets("https://"+witness.Somebody) {
			return true
		}
	}
	return false
}

// NamesNoOrigin reports whether all entries of such a list are known, and none is
// an origin: it is one of hosts, say, that parts of origins are looked up in.
func (res *Result) NamesNoOrigin(list types.Object) bool {
	entries, complete := res.entriesOf(list)
	return complete && len(entries) > 0 && !slices.ContainsFunc(entries, func(s string) bool {
		_, err := cors.ParseOrigin(s)
		return err == nil
	})
}

// entriesOf returns the entries of the literal that a variable is declared with, as
// far as they are known.
func (res *Result) entriesOf(list types.Object) (entries []string, complete bool) {
	lit := res.literalOf(list)
	if lit == nil {
		return nil, false
	}
	for _, e := range lit.Elts {
		if kv, ok := e.(*ast.KeyValueExpr); ok {
			e = kv.Key
		}
		if v := res.Prog.Info.Types[e].Value; v != nil && v.Kind() == constant.String {
			entries = append(entries, constant.StringVal(v))
		}
	}
	return entries, len(entries) == len(lit.Elts)
}

// literalOf returns the literal that a variable is declared with, or nil.
func (res *Result) literalOf(list types.Object) *ast.CompositeLit {
	for cur := range res.Root.Preorder((*ast.ValueSpec)(nil)) {
		spec := cur.Node().(*ast.ValueSpec)
		for i, name := range spec.Names {
			if res.Prog.Info.Defs[name] == list && len(spec.Values) == len(spec.Names) {
				lit, _ := ast.Unparen(spec.Values[i]).(*ast.CompositeLit)
				return lit
			}
		}
	}
	return nil
}
