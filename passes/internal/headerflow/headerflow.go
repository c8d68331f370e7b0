// Package headerflow defines a helper Analyzer that computes which writes of
// CORS headers are in force together when a response leaves.
//
// It runs the functions of a package by package flow, as far as they lead to
// a write of Access-Control-Allow-Origin, and collects an [Outcome] for each
// path and response: at the calls that send the headers, at those that hand
// the response on to the next handler, and where the function ends. An
// outcome has the values of each header, as Set, Add and Del left them, and
// what the path's branches told about the request: whether it has an Origin,
// whether that passed a check, whether it is a preflight.
//
// Being non-empty is no check. A comparison with anything else, a lookup, a
// function whose body is out of sight: these are. A function of the package
// is judged by its body, whatever its name.
//
// What is not understood makes an outcome [Outcome.Blurred], or a value
// unknown; the analyzers are silent then.
package headerflow

import (
	"cmp"
	"go/ast"
	"go/constant"
	"go/types"
	"reflect"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/headerwrite"
)

// Analyzer computes the outcomes of a package. It reports no diagnostics of
// its own.
var Analyzer = &analysis.Analyzer{
	Name:       "headerflow",
	Doc:        "compute which CORS headers leave together\n\nThis analyzer reports no diagnostics of its own.",
	URL:        "https://pkg.go.dev/github.com/corsvet/corsvet/passes/internal/headerflow",
	Requires:   []*analysis.Analyzer{inspect.Analyzer, headerwrite.Analyzer},
	ResultType: reflect.TypeFor[*Result](),
	Run:        run,
}

// A Result is what headerflow found in a package.
type Result struct {
	Responses []*Response

	// Lists are the package-level variables and functions against which the
	// package's code checks an Origin, in source order.
	Lists []types.Object

	// OriginReads are the places that name the Origin header.
	OriginReads []inspector.Cursor

	// VaryElsewhere says that a function that has nothing to do with the
	// responses adds Vary: Origin: a middleware, perhaps, around them all.
	VaryElsewhere bool

	// Incomplete are the functions of which not all paths were looked at, and
	// Work is how many nodes were run.
	Incomplete []*flow.Fn
	Work       int

	Prog *flow.Program
	Root inspector.Cursor

	byFunc map[*flow.Fn][]*Outcome
}

// A Response is one response object of one function, with all the ways in
// which it leaves. A literal that is created on several paths, with other
// values of the variables that it captures, has a Response for each.
type Response struct {
	Func     *flow.Fn
	Outcomes []*Outcome
}

// Bounds of the work, in nodes run: for a package, some seconds at most, and for
// a root that has no response but makes what is given one.
const (
	maxWork   = 60000
	maxMaking = 4000
)

func run(pass *analysis.Pass) (any, error) {
	root := pass.ResultOf[inspect.Analyzer].(*inspector.Inspector).Root()
	places := pass.ResultOf[headerwrite.Analyzer].(*headerwrite.Places)
	res := &Result{Root: root}
	if len(places.AllowOrigin) == 0 {
		return res, nil
	}
	prog := flow.NewProgram(pass, root)
	res.Prog = prog

	writers := functionsWith(prog, pass.TypesInfo, root, places.AllowOrigin)
	namers := functionsWith(prog, pass.TypesInfo, root, slices.Concat(places.Origin, places.Others))
	reach := prog.Reaching(func(fn *flow.Fn) bool { return writers[fn] })
	d := &domain{
		info:        pass.TypesInfo,
		pkg:         pass.Pkg,
		preflights:  preflightOnly(pass.TypesInfo, prog, root),
		setters:     make(map[flow.ID]*operation),
		relevant:    prog.Reaching(func(fn *flow.Fn) bool { return writers[fn] || namers[fn] }),
		responses:   make(map[flow.ID]bool),
		received:    make(map[flow.ID]bool),
		settings:    make(map[flow.ID]bool),
		elements:    make(map[flow.ID]bool),
		absent:      make(map[flow.ID]constant.Value),
		verdicts:    make(map[flow.ID]bool),
		ofOrigin:    make(map[flow.ID]bool),
		ran:         make(map[*flow.Fn]bool),
		ranges:      make(map[flow.ID]flow.Value),
		lists:       make(map[types.Object]bool),
		predicates:  make(map[*flow.Fn]bool),
		comparisons: make(map[flow.ID][2]flow.Value),
		responders:  make(map[types.Type]bool),
		called:      prog.Called(),
		incomplete:  make(map[*flow.Fn]bool),
		writers:     writers,
	}
	x := flow.New(prog, d)
	x.Limit = maxWork
	var fns []*flow.Fn
	for _, fn := range prog.Functions() {
		if reach[fn] {
			fns = append(fns, fn)
		}
	}
	x.Slice(fns)
	d.runAll(x, reach)
	res.Work = x.Work()
	for _, fn := range prog.Functions() {
		if d.incomplete[fn] {
			res.Incomplete = append(res.Incomplete, fn)
		}
	}
	res.OriginReads = places.Origin
	res.Responses = d.collect()
	res.byFunc = make(map[*flow.Fn][]*Outcome)
	for _, r := range res.Responses {
		res.byFunc[r.Func] = append(res.byFunc[r.Func], r.Outcomes...)
	}
	for _, outcomes := range res.byFunc {
		for _, o := range outcomes {
			o.all = outcomes
		}
	}
	for _, fn := range prog.Functions() {
		if d.predicates[fn] && x.Passes(fn, flow.Value{ID: x.Derived("origin"), Source: text(Origin, raw)}, checked) {
			d.lists[fn.Obj] = true
		}
	}
	res.Lists = sortedObjects(d.lists)
	res.VaryElsewhere = varyElsewhere(pass.TypesInfo, prog, places, reach)
	return res, nil
}

// ByFunc returns the outcomes of all responses of a response's function: what
// it does by any settings.
func (res *Result) ByFunc(r *Response) []*Outcome {
	return res.byFunc[r.Func]
}

// maxDistance is how many calls, or creations of literals, there may be between
// a root and a function that is given a response.
const maxDistance = 3

// runAll runs the functions that lead to a write of the header: those that are
// given a response, or make something that is, and that nobody in the package
// calls; those that other packages may call to make a handler; and then those
// that no run has come to.
func (d *domain) runAll(x *flow.Exec, reach map[*flow.Fn]bool) {
	run := func(fn *flow.Fn) {
		x.Run(fn, func(fn *flow.Fn, st *flow.State) {
			d.root = fn
			d.run++
			d.ran[fn] = true
			x.RootLimit = 0
			if !d.takesResponse(fn) && !d.givesResponse(fn) {
				x.RootLimit = maxMaking
			}
			if d.preflights[fn] {
				st.Flags |= preflight
			}
		}, func(fn *flow.Fn, complete bool) {
			d.incomplete[fn] = d.incomplete[fn] || !complete
		})
	}
	near := x.Prog.Distances(func(fn *flow.Fn) bool { return reach[fn] && (d.takesResponse(fn) || d.givesResponse(fn)) }, maxDistance)
	called := x.Prog.CalledWithin(near)
	for _, fn := range x.Prog.Functions() {
		if _, ok := near[fn]; !ok || !reach[fn] || x.Prog.Parent(fn) != nil {
			continue
		}
		if !called[fn] || fn.Obj.Exported() && !d.takesResponse(fn) {
			run(fn)
		}
	}
	for _, declared := range []bool{true, false} {
		for _, fn := range x.Prog.Functions() {
			if _, ok := near[fn]; reach[fn] && !d.ran[fn] && (fn.Obj != nil) == declared && (ok || d.isSource(fn)) {
				run(fn)
			}
		}
	}
}

// isSource reports whether a function writes the header itself, though it is
// given no response: it makes a map, say.
func (d *domain) isSource(fn *flow.Fn) bool { return d.writers[fn] }

// functionsWith returns the functions in which one of the places stands, or
// that use a package-level variable in whose value one stands.
func functionsWith(prog *flow.Program, info *types.Info, root inspector.Cursor, places []inspector.Cursor) map[*flow.Fn]bool {
	found := make(map[*flow.Fn]bool)
	vars := make(map[types.Object]bool)
	for _, cur := range places {
		if fn := prog.Enclosing(cur); fn != nil {
			found[fn] = true
			continue
		}
		for spec := range cur.Enclosing((*ast.ValueSpec)(nil)) {
			for _, name := range spec.Node().(*ast.ValueSpec).Names {
				vars[info.Defs[name]] = true
			}
		}
	}
	if len(vars) > 0 {
		for cur := range root.Preorder((*ast.Ident)(nil)) {
			if vars[info.Uses[cur.Node().(*ast.Ident)]] {
				if fn := prog.Enclosing(cur); fn != nil {
					found[fn] = true
				}
			}
		}
	}
	return found
}

// varyElsewhere reports whether a function that does not lead to a write of
// the header writes a Vary that names Origin.
func varyElsewhere(info *types.Info, prog *flow.Program, places *headerwrite.Places, reach map[*flow.Fn]bool) bool {
	called := prog.Called()
	return slices.ContainsFunc(places.Others, func(cur inspector.Cursor) bool {
		call := enclosingCall(cur)
		fn := prog.Enclosing(cur)
		if call == nil || fn == nil || reach[fn] {
			return false
		}
		for prog.Parent(fn) != nil {
			fn = prog.Parent(fn)
		}
		if reach[fn] || called[fn.Obj] {
			return false // what it does is known where it is called
		}
		names := make(map[bool]bool)
		for _, arg := range call.Args {
			if tv := info.Types[arg]; tv.Value != nil && tv.Value.Kind() == constant.String {
				s := constant.StringVal(tv.Value)
				names[cors.CanonicalName(s) == cors.Vary] = names[cors.CanonicalName(s) == cors.Vary] || cors.CanonicalName(s) == cors.Vary || cors.VaryHas(s, cors.Origin)
			}
		}
		return names[true] && names[false]
	})
}

// enclosingCall returns the call whose operand is at a cursor, or nil.
func enclosingCall(cur inspector.Cursor) *ast.CallExpr {
	for c := range cur.Enclosing((*ast.CallExpr)(nil), (*ast.BlockStmt)(nil)) {
		call, _ := c.Node().(*ast.CallExpr)
		return call
	}
	return nil
}

func sortedObjects(set map[types.Object]bool) []types.Object {
	var list []types.Object
	for obj := range set {
		list = append(list, obj)
	}
	slices.SortFunc(list, func(x, y types.Object) int { return cmp.Compare(x.Pos(), y.Pos()) })
	return list
}

// collect groups the outcomes by function and response, in the order in
// which they were met.
func (d *domain) collect() []*Response {
	type key struct {
		run int
		id  flow.ID
	}
	ids := make(map[*flow.Fn][]flow.ID) // the responses of a function that get the header
	for _, o := range d.outcomes {
		for _, id := range o.st.Objects(slot(cors.AllowOrigin)) {
			if d.responses[id] && !slices.Contains(ids[o.root], id) {
				ids[o.root] = append(ids[o.root], id)
			}
		}
	}
	groups := make(map[key]*Response)
	var responses []*Response
	for _, o := range d.outcomes {
		if o.st.Unsure {
			d.incomplete[o.root] = true
			continue
		}
		add := func(response, id flow.ID) {
			k := key{o.run, response}
			if groups[k] == nil {
				groups[k] = &Response{Func: o.root}
				responses = append(responses, groups[k])
			}
			out := o.of(id)
			out.d, out.of = d, o.root
			if d.received[id] {
				out.flags |= blurred
			}
			groups[k].Outcomes = append(groups[k].Outcomes, out)
		}
		switch {
		case len(ids[o.root]) == 0 || o.only == unknownResponse:
			continue
		case o.returned:
			add(theResult, o.only) // whichever it is on a path
			continue
		}
		for _, id := range ids[o.root] {
			if o.only == id || o.only == 0 && !isSent(o.st, id) {
				add(id, id)
			}
		}
	}
	return responses
}
