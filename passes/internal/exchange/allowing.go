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
			if res.letsIn(obj) && !res.namesNoOrigin(obj) && !yield(obj) {
				return
			}
		}
	}
}

// letsIn reports whether a list or predicate against which the package's code checks
// an Origin is one of those that are let in: whoever is in it may do more somewhere
// than who is not, and nowhere less.
func (res *Result) letsIn(list types.Object) bool {
	gains := false
	asked := make(map[*flow.Fn]bool)
	for _, r := range res.Responses {
		if asked[r.Start] || !slices.Contains(res.lookups[list], r.Start) {
			continue
		}
		asked[r.Start] = true
		may := func(listed bool) (least, most int) {
			req := &Request{Headers: map[string]string{cors.Origin: "https://" + witness.Somebody}, List: list, Listed: listed}
			return res.Replay(r, req).grants()
		}
		least, most := may(true)
		leastOther, mostOther := may(false)
		if least < leastOther || most < mostOther {
			return false
		}
		gains = gains || least > leastOther || most > mostOther
	}
	return gains
}

// grants returns what the origin of a replay may do, at least and at most: nothing,
// read, or read as the logged-in user.
func (p *Replay) grants() (least, most int) {
	for i, o := range p.Outcomes {
		grant := o.grant(p.Origin)
		if i == 0 {
			least = grant
		}
		least, most = min(least, grant), max(most, grant)
	}
	return least, most
}

func (o *Outcome) grant(origin string) int {
	switch {
	case o.isRefusal() || o.Failed:
		return 0
	case o.Wildcard():
		return 1
	case len(o.AllowOrigin) != 1 || o.Allows() != any(origin):
		return 0
	case o.Credentialed():
		return 2
	}
	return 1
}

// namesNoOrigin reports whether all entries of such a list are known, and none is
// an origin: it is one of hosts, say, that parts of origins are looked up in.
func (res *Result) namesNoOrigin(list types.Object) bool {
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
