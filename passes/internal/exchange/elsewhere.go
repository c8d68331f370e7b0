package exchange

import (
	"cmp"
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// Who hands on to code out of sight may be around any handler of the package of which it
// is not known who serves it.

// addElsewhere notes what functions that allow no origin themselves do for all that may
// come behind them.
func (res *Result) addElsewhere(x *flow.Exec, d *domain) {
	allows := d.allowing()
	passed := make(map[*flow.Fn]bool) // whether all Origins that a function hands on passed a check
	unkept := make(map[*flow.Fn]bool) // whether no answer of those that come behind it is kept
	for _, o := range d.outcomes {
		if len(allows[o.root]) > 0 {
			continue
		}
		if id, ok := d.handsOnElsewhere(x, o); ok {
			out := o.of(id, d)
			res.VaryElsewhere = res.VaryElsewhere || slices.ContainsFunc(out.Vary, namesOrigin)
			_, known := passed[o.root]
			passed[o.root] = (passed[o.root] || !known) && o.hasPassed()
			unkept[o.root] = (unkept[o.root] || !known) && out.NoStore
		}
	}
	for fn, all := range passed {
		res.RefusedElsewhere = res.RefusedElsewhere || all
		res.VaryElsewhere = res.VaryElsewhere || unkept[fn]
	}
}

// handsOnElsewhere returns the response with which a path hands on to code out of sight,
// if it does.
func (d *domain) handsOnElsewhere(x *flow.Exec, o outcome) (id flow.ID, ok bool) {
	operands, context := d.contextOf(x, o.root)
	if o.st.Unsure || !holdsResponse(context) {
		return 0, false
	}
	id = cmp.Or(o.only, operands[len(operands)-1].ID)
	handsOn, inView := o.handsOn(id)
	return id, !inView && (handsOn || o.only == 0 && continuesAfter(o, id, context))
}

// hasPassed reports whether whoever has an Origin comes here only if that passed a check,
// or without it.
func (o outcome) hasPassed() bool {
	return o.st.Flags&(checked|originEmpty) != 0 || isGone(o.st, cors.Origin)
}

// surroundings are what is known of the functions that may be around others while they
// are run.
type surroundings struct {
	t      *headerTracking
	open   map[*flow.Fn]bool // those that hand on what passed no check
	adding map[*flow.Fn]bool // functions that lead to a Vary that may name Origin, or allow an origin; nil until it is asked for
}

// isTold reports whether other runs of a function would tell nothing new of what it does
// for those behind it: it does not refuse whoever passes no check, nor adds Vary: Origin.
func (s *surroundings) isTold(fn *flow.Fn) bool {
	if !s.open[fn] {
		return false
	}
	if s.adding == nil {
		p := s.t.places
		adds := slices.DeleteFunc(slices.Clone(p.others), s.t.isOtherVary)
		adders := functionsWith(s.t.prog, s.t.info, slices.Concat(p.allowOrigin, adds))
		s.adding = s.t.prog.Reaching(func(fn *flow.Fn) bool { return adders[fn] })
	}
	return !s.adding[fn]
}

// note notes what the paths of a run do.
func (s *surroundings) note(x *flow.Exec, outcomes []outcome) {
	for _, o := range outcomes {
		if _, ok := s.t.handsOnElsewhere(x, o); ok && !o.hasPassed() {
			s.open[o.root] = true
		}
	}
}

// isOtherVary reports whether the name of a header stands in a call that has nothing but
// constants, none of which names Origin.
func (d *domain) isOtherVary(name inspector.Cursor) bool {
	call := enclosingCall(name)
	return call != nil && !slices.ContainsFunc(call.Args, func(e ast.Expr) bool {
		s, ok := d.constantString(e)
		return !ok || cors.VaryHas(s, cors.Origin)
	})
}

// namesOrigin reports whether a value of Vary names Origin.
func namesOrigin(v Value) bool {
	s, ok := v.String()
	return ok && cors.VaryHas(s, cors.Origin)
}

// forbidsStores reports whether the package names a middleware of others that forbids
// caches to keep an answer, or has one made: it may be around any handler.
func (res *Result) forbidsStores(info *types.Info) bool {
	for cur := range res.Root.Preorder((*ast.Ident)(nil), (*ast.CallExpr)(nil)) {
		if flow.IsTestFile(res.Prog.Fset, cur.Node().Pos()) {
			continue
		}
		switch n := cur.Node().(type) {
		case *ast.Ident:
			if obj := info.Uses[n]; obj != nil && framework.IsNoStore(obj) {
				return true
			}
		case *ast.CallExpr:
			m := framework.MemberOf(typeutil.Callee(info, n))
			if m != nil && m.Verb == framework.Setter && max(m.Key, m.Value) < len(n.Args) && cors.CanonicalName(syntax.ConstantString(info, n.Args[m.Key])) == cors.CacheControl && cors.NoStore(syntax.ConstantString(info, n.Args[m.Value])) {
				return true
			}
		}
	}
	return false
}
