package exchange

import (
	"go/ast"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/routing"
)

// Where handlers are registered, and what is around them, says what becomes of what they
// send.

// Routing returns what is known of the routers of the package, nil if nothing was run.
func (res *Result) Routing() *routing.Registry {
	res.routed.Do(func() {
		if res.Prog != nil {
			res.routing = routing.New(res.Prog, res.Root)
		}
	})
	return res.routing
}

// InSight reports whether all is in sight that requests come to by a middleware that each of
// some functions is, or that calls it, before it and after, and nothing else names what
// allows an origin or credentials.
func (res *Result) InSight(writers ...*flow.Fn) bool {
	return res.Routing().InSight(writers, slices.Concat(res.places.allowOrigin, res.places.credentials))
}

// Behind returns what comes after middlewares of libraries, if the package allows origins
// beside.
func (res *Result) Behind() *routing.Behind {
	if res.places == nil || len(res.places.allowOrigin) == 0 {
		return new(routing.Behind)
	}
	return res.Routing().Behind()
}

// Inner returns the functions that come after middlewares of libraries which have
// allowed the origin by then, if the package allows origins beside. Where it looks at what
// the response has, or takes that away, there are none.
func (res *Result) Inner() []routing.Inner {
	if res.places == nil || len(res.places.allowOrigin) == 0 || !res.onlyWrites() || res.Routing().Skips() {
		return nil
	}
	return res.Routing().Inner()
}

// onlyWrites reports whether all that the package does about Access-Control-Allow-Origin
// is to give it values.
func (res *Result) onlyWrites() bool {
	return !slices.ContainsFunc(res.places.allowOrigin, func(cur inspector.Cursor) bool {
		if cur.ParentEdgeKind() == edge.SelectorExpr_Sel {
			cur = cur.Parent()
		}
		switch cur.ParentEdgeKind() {
		case edge.ValueSpec_Values:
			return !routing.IsConstantSpec(cur.Parent())
		case edge.IndexExpr_Index:
			return cur.Parent().ParentEdgeKind() != edge.AssignStmt_Lhs
		case edge.CallExpr_Args:
			m := framework.MemberOf(typeutil.Callee(res.Prog.Info, cur.Parent().Node().(*ast.CallExpr)))
			return m == nil || m.Verb != framework.Set && m.Verb != framework.Add
		}
		return true
	})
}

// Added returns the outcomes of requests by which a function that comes after a
// middleware allows an origin itself, whatever the Origin is.
func (res *Result) Added(in routing.Inner) (list []*Outcome) {
	for _, r := range res.Responses {
		if slices.ContainsFunc(r.Func.Type.Params.List, func(f *ast.Field) bool { return isReceived(res.Prog.Info.TypeOf(f.Type)) }) {
			continue // of another server, whose headers are added to those of the library
		}
		for _, o := range r.Outcomes {
			w := o.AllowedBy()
			if w == nil || len(o.AllowOrigin) > 1 || o.Empty() || o.Preflight() || o.Tested() || o.Blurred() || o.Chosen() || o.Merged || !isSuccess(o) {
				continue
			}
			cur, ok := res.Root.FindNode(w.Node)
			if ok && (r.Func == in.Handler || res.Prog.IsWithin(res.Prog.Enclosing(cur), in.Handler)) {
				list = append(list, o)
			}
		}
	}
	return list
}

// isSuccess reports whether pages may want to read a response: it is no error.
func isSuccess(o *Outcome) bool { return o.Complete() && o.Status < 400 && !o.Failed && !o.goesOn }

// NamesCredentials reports whether the package names Access-Control-Allow-Credentials:
// what a library has set may be taken back.
func (res *Result) NamesCredentials() bool {
	return res.places != nil && len(res.places.credentials) > 0
}

// LateUses returns the calls that give routers middlewares that allow origins too late, in
// source order.
func (res *Result) LateUses() []*routing.LateUse {
	if res.Prog == nil {
		return nil
	}
	var allowing, mayAllow []*flow.Fn
	for _, r := range res.Responses {
		switch {
		case slices.ContainsFunc(r.Outcomes, func(o *Outcome) bool { return len(o.AllowOrigin) > 0 }):
			allowing = append(allowing, r.Func)
		case slices.ContainsFunc(r.Outcomes, (*Outcome).Blurred):
			mayAllow = append(mayAllow, r.Func)
		}
	}
	return res.Routing().LateUses(allowing, mayAllow)
}
