// Package exchange defines a helper Analyzer that computes what leaves together
// in an HTTP exchange: which CORS headers are in force when a response leaves,
// and which cookies are sent, with what attributes.
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
// What is set when the headers have left is in no outcome, but a [Late].
//
// Then it runs the functions that have to do with cookies, and collects a [Sent]
// for each place that sends one: with a [Cookie] for each path that comes there.
// The cookie has its attributes, and the Sent tells whether it comes after the
// headers. A cookie may be a struct, however its fields were filled in, the operands of a
// framework's method, with what was set on its context before, or the text of a
// Set-Cookie line. The two are separate runs since the states of both would
// multiply; what they have in common, the meaning of values, calls and writes,
// is one domain.
//
// A third run, of an Analyzer of its own, collects what CORS libraries are told:
// see [Settings].
//
// How handlers are registered, and what is around them, no run tells: that is asked of
// package routing, and of package lookout who looks at a request before.
//
// What is not understood makes an outcome [Outcome.Blurred], a value unknown, or
// an attribute [Variable]; the analyzers are silent then.
package exchange

import (
	"cmp"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"maps"
	"reflect"
	"slices"
	"strings"
	"sync"
	"weak"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/recovery"
	"github.com/corsvet/corsvet/passes/internal/routing"
)

// Analyzer computes the outcomes and cookies of a package. It reports no
// diagnostics of its own.
var Analyzer = &analysis.Analyzer{
	Name:       "exchange",
	Doc:        "compute which CORS headers leave together, and which cookies are sent\n\nThis analyzer reports no diagnostics of its own.",
	URL:        "https://pkg.go.dev/github.com/corsvet/corsvet/passes/internal/exchange",
	Requires:   []*analysis.Analyzer{inspect.Analyzer},
	ResultType: reflect.TypeFor[*Result](),
	Run:        recovery.Run(run),
}

// A Result is what was found in a package.
type Result struct {
	Responses []*Response
	Alone     []*Response // of a middleware that was run by itself: see runAlone
	Writes    []*Written  // in source order
	Late      []*Late     // likewise
	Sent      []*Sent     // in the order in which the paths came there
	Reads     []*Read     // in source order
	Asked     []*Asked    // likewise

	// Lists are the package-level variables and functions against which the
	// package's code checks an Origin, in source order.
	Lists []types.Object

	// OriginReads are the places that name the Origin header.
	OriginReads []inspector.Cursor

	// VaryElsewhere says that a function that has nothing to do with the
	// responses adds Vary: Origin, or forbids caches to keep any of them: a middleware,
	// perhaps, around them all.
	// RefusedElsewhere says the same of one that refuses what has an Origin which
	// passes no check.
	VaryElsewhere, RefusedElsewhere bool

	// RefusedAround says that others may refuse who asks, around what was run by itself.
	RefusedAround bool

	// Incomplete are the functions of which not all paths were looked at, and
	// Work is how many nodes were run.
	Incomplete []*flow.Fn
	Work       int

	Prog *flow.Program
	Root inspector.Cursor

	lookups map[types.Object][]*flow.Fn // what was run where an Origin was looked up in one of Lists

	routes  routes
	routed  sync.Once
	routing *routing.Registry

	places   *places
	kept     *buffering             // nil until it is asked for
	sending  map[string]*sendingRun // by header, of those that somebody has asked about
	replays  sync.Mutex
	replayer *replayer
	replayed map[string]weak.Pointer[Replay] // what was replayed before
	passing  *replayer                       // of middlewares; nil until it is asked for
	dropped  dropped
}

// A Response is one response object of one function, with all the ways in
// which it leaves. A literal that is created on several paths, with other
// values of the variables that it captures, has a Response for each.
type Response struct {
	Func     *flow.Fn
	Start    *flow.Fn // that was run, of which Func may be a literal
	Methods  bool     // what was run looks at the method
	Loose    bool     // what was run looks at a text of the Origin otherwise than as a whole, or for what no site has
	HandsOn  bool     // on some path, code out of sight goes on with it
	InTurn   bool     // Func may be one of several that are called one after the other, and was run alone
	Outcomes []*Outcome

	id flow.ID
}

func run(pass *analysis.Pass) (any, error) {
	root := pass.ResultOf[inspect.Analyzer].(*inspector.Inspector).Root()
	p := findPlaces(pass, root)
	res := &Result{Root: root, OriginReads: p.origin}
	if len(p.allowOrigin)+len(p.others)+len(p.single)+len(p.asked) == 0 && !p.cookies && !framework.ConfiguresCORS(pass.Pkg) {
		return res, nil
	}
	res.Prog = flow.NewProgram(pass, root, runsOperands, framework.IsHandler, isOfExchange)
	res.places, res.sending = p, make(map[string]*sendingRun)
	res.routes = res.findRoutes(pass.TypesInfo)
	res.addAsked(pass.TypesInfo, p)
	if len(p.allowOrigin) > 0 {
		res.headers(pass, p)
	}
	res.lists(pass, p)
	res.addConstantWrites(pass.TypesInfo, p)
	if p.cookies {
		res.cookies(pass)
		res.keepReplaced(pass.TypesInfo)
	}
	return res, nil
}

// isOfExchange reports whether an operand of a type is of one exchange.
func isOfExchange(t types.Type) bool { return framework.RoleOf(t) != 0 }

// headers runs the functions that lead to a write of
// Access-Control-Allow-Origin.
func (res *Result) headers(pass *analysis.Pass, p *places) {
	prog := res.Prog
	writers := functionsWith(prog, pass.TypesInfo, p.allowOrigin)
	namers := functionsWith(prog, pass.TypesInfo, slices.Concat(p.origin, p.others))
	reach := prog.Reaching(func(fn *flow.Fn) bool { return writers[fn] })
	d := newDomain(pass, prog)
	d.wildcards = p.starred(prog)
	d.headers = slices.Concat(tracked, d.wildcards)
	d.buffering = res.buffers(pass.TypesInfo)
	d.gets = getOnly(pass.TypesInfo, prog, res.Root)
	d.routes = res.routes
	d.named = namedErrors(pass.Pkg, pass.TypesInfo, res.Root)
	d.defaults = newDefaults(pass.TypesInfo, prog, res.Root)
	d.carriedKeys = newCarriedKeys(pass.TypesInfo, prog, p, res.Root)
	d.after = newAfterwards(pass.TypesInfo, res.Root, prog, slices.Concat(p.allowOrigin, p.others, p.single))
	t := &headerTracking{
		domain:     d,
		prog:       prog,
		preflights: routing.PreflightOnly(pass.TypesInfo, prog, res.Root),
		relevant:   prog.Reaching(func(fn *flow.Fn) bool { return writers[fn] || namers[fn] }),
		writers:    writers,
		reach:      reach,
		places:     p,
		lone:       make(map[*flow.Fn]map[*flow.Fn]bool),
	}
	d.tracking = t
	d.otherRoutes = t.hasOtherRoutes(pass, res.Root)
	x := flow.New(prog, d)
	x.Limit = maxWork
	x.Slice(slices.Concat(functionsIn(prog, reach), handlers(prog)))
	t.runAll(x, reach)
	alone := t.runAlone(x, res.Root)
	res.finish(d, x)
	res.replayer, res.replayed = &replayer{pass: pass, t: t, x: x}, make(map[string]weak.Pointer[Replay])
	res.Responses, res.Alone = d.collect(x), d.collectAlone(x, alone)
	res.RefusedAround = len(alone) > 0 && t.refusesAround(res.Root)
	res.addWrites(d)
	know(res.Responses)
	know(res.Alone)
	d.passing = passingOf(res.Responses)
	for _, fn := range prog.Functions() {
		if d.predicates[fn] && x.Passes(fn, flow.Value{ID: x.Derived("origin"), Source: text(Origin, raw)}, checked) {
			d.lists[fn.Obj] = true
		}
	}
	res.Lists, res.lookups = sortedObjects(pass.Fset, d.lists), d.lookups
	res.VaryElsewhere = varyElsewhere(pass.TypesInfo, x, p, reach) || res.forbidsStores(pass.TypesInfo)
	res.addElsewhere(x, d)
}

// know tells each outcome of the others of its function.
func know(responses []*Response) {
	byFunc := make(map[*flow.Fn][]*Outcome)
	for _, r := range responses {
		byFunc[r.Func] = append(byFunc[r.Func], r.Outcomes...)
	}
	for _, outcomes := range byFunc {
		for _, o := range outcomes {
			o.all = outcomes
		}
	}
}

// addWrites adds the writes that a run has met, and those that were late.
func (res *Result) addWrites(d *domain) {
	for _, w := range d.writes {
		if w.On == OnUnknown && d.responses[w.target] && !d.received[w.target] {
			w.On = OnResponse
		}
	}
	// Have: what another run met, which told a list with a * apart as well.
	type place struct {
		node   ast.Node
		header string
	}
	met := make(map[place]bool)
	for _, w := range res.Writes {
		met[place{w.Node, w.Header}] = true
	}
	for _, w := range d.writes {
		if !met[place{w.Node, w.Header}] {
			res.Writes = append(res.Writes, w)
		}
	}
	late := make(map[ast.Node]*Late)
	for _, l := range res.Late {
		late[l.Node] = l
	}
	for _, l := range d.allLate() {
		if known := late[l.Node]; known != nil {
			known.add(l)
		} else {
			res.Late = append(res.Late, l)
		}
	}
	slices.SortStableFunc(res.Late, func(l, m *Late) int { return int(l.Node.Pos() - m.Node.Pos()) })
}

// cookies runs the functions that have to do with cookies.
func (res *Result) cookies(pass *analysis.Pass) {
	d := newDomain(pass, res.Prog)
	d.indexParts(res.Root, res.Prog)
	d.buffering = res.buffers(pass.TypesInfo)
	d.gets = getOnly(pass.TypesInfo, res.Prog, res.Root)
	d.routes = res.routes
	d.tree = res.Root
	t := &cookieTracking{domain: d}
	t.mark(res.Root, res.Prog)
	d.tracking = t
	x := flow.New(res.Prog, d)
	t.runAll(x)
	res.finish(d, x)
	res.Sent = d.cookies
	res.dropped = dropped{functionsIn(res.Prog, d.incomplete), t.senders}
	for _, s := range res.Sent {
		s.Complete = !d.incomplete[s.Func]
	}
}

// finish notes the work of a run, and what it left incomplete.
func (res *Result) finish(d *domain, x *flow.Exec) {
	res.Work += x.Work()
	res.Incomplete = append(res.Incomplete, functionsIn(res.Prog, d.incomplete)...)
}

// handlers returns the methods by which types of the package are handlers.
func handlers(prog *flow.Program) (fns []*flow.Fn) {
	for _, fn := range prog.Functions() {
		if fn.Recv != nil && framework.IsHandler(fn.Obj) {
			fns = append(fns, fn)
		}
	}
	return fns
}

// functionsIn returns the functions of a set, in source order.
func functionsIn[T any](prog *flow.Program, set map[*flow.Fn]T) (fns []*flow.Fn) {
	for _, fn := range prog.Functions() {
		if _, ok := set[fn]; ok {
			fns = append(fns, fn)
		}
	}
	return fns
}

// ByFunc returns the outcomes of all responses of a response's function: what
// it does by any settings.
func (*Result) ByFunc(r *Response) []*Outcome {
	if len(r.Outcomes) == 0 {
		return nil
	}
	return r.Outcomes[0].all
}

// functionsWith returns the functions in which one of the places stands, or
// that use a variable in whose value one stands: any at package level, and a list or a
// map that a literal captures.
func functionsWith(prog *flow.Program, info *types.Info, places []inspector.Cursor) map[*flow.Fn]bool {
	found := make(map[*flow.Fn]bool)
	vars := make(map[types.Object]bool)
	for _, cur := range places {
		if fn := prog.Enclosing(cur); fn != nil {
			found[fn] = true
			for _, v := range heldBy(info, cur) {
				vars[v] = true
			}
			continue
		}
		for spec := range cur.Enclosing((*ast.ValueSpec)(nil)) {
			for _, name := range spec.Node().(*ast.ValueSpec).Names {
				vars[info.Defs[name]] = true
			}
		}
	}
	prog.AddUsers(vars, found)
	return found
}

// heldBy returns the variables of a function that are given a literal in which a place
// stands.
func heldBy(info *types.Info, cur inspector.Cursor) (vars []types.Object) {
	for c := range cur.Enclosing((*ast.ValueSpec)(nil), (*ast.AssignStmt)(nil), (*ast.CallExpr)(nil), (*ast.FuncLit)(nil)) {
		switch n := c.Node().(type) {
		case *ast.ValueSpec:
			for _, name := range n.Names {
				vars = append(vars, info.Defs[name])
			}
		case *ast.AssignStmt:
			for _, lhs := range n.Lhs {
				if id, ok := lhs.(*ast.Ident); ok && info.ObjectOf(id) != nil {
					vars = append(vars, info.ObjectOf(id))
				}
			}
		}
		return vars
	}
	return nil
}

// varyElsewhere reports whether a function that does not lead to a write of
// the header, and was not run in a chain of handlers with one that does, writes a
// Vary that names Origin.
func varyElsewhere(info *types.Info, x *flow.Exec, p *places, reach map[*flow.Fn]bool) bool {
	prog := x.Prog
	called := prog.Called()
	return slices.ContainsFunc(p.others, func(cur inspector.Cursor) bool {
		call := enclosingCall(cur)
		fn := prog.Enclosing(cur)
		if call == nil || fn == nil || reach[fn] || x.RunByValue(fn) {
			return false
		}
		for prog.Parent(fn) != nil {
			fn = prog.Parent(fn)
		}
		if reach[fn] || called[fn.Obj] || x.RunByValue(fn) {
			return false // what it does is known where it is called
		}
		return variesByOrigin(info, call)
	})
}

// variesByOrigin reports whether a call has as its operands the name of Vary, and a value
// that names Origin.
func variesByOrigin(info *types.Info, call *ast.CallExpr) bool {
	names := make(map[bool]bool)
	for _, arg := range call.Args {
		if tv := info.Types[arg]; tv.Value != nil && tv.Value.Kind() == constant.String {
			s := constant.StringVal(tv.Value)
			names[cors.CanonicalName(s) == cors.Vary] = names[cors.CanonicalName(s) == cors.Vary] || cors.CanonicalName(s) == cors.Vary || cors.VaryHas(s, cors.Origin)
		}
	}
	return names[true] && names[false]
}

// AddsVary reports whether code of the package gives some response a Vary that names
// Origin: it may be around what a library answers.
func (res *Result) AddsVary(info *types.Info) bool {
	return res.places != nil && slices.ContainsFunc(res.places.others, func(cur inspector.Cursor) bool {
		call := enclosingCall(cur)
		return call != nil && variesByOrigin(info, call)
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

// sortedObjects returns the objects of a set by file and place. Drivers parse the files of a
// package in any order, and so do the positions of a file set come.
func sortedObjects(fset *token.FileSet, set map[types.Object]bool) []types.Object {
	list := slices.Collect(maps.Keys(set))
	slices.SortFunc(list, func(x, y types.Object) int {
		p, q := fset.Position(x.Pos()), fset.Position(y.Pos())
		return cmp.Or(strings.Compare(p.Filename, q.Filename), cmp.Compare(p.Offset, q.Offset))
	})
	return list
}

// collect groups the outcomes by function and response, in the order in
// which they were met.
func (d *domain) collect(x *flow.Exec) []*Response {
	type key struct {
		run int
		id  flow.ID
	}
	ids := d.allowing()
	groups := make(map[key]*Response)
	var responses []*Response
	for _, o := range d.outcomes {
		if o.st.Unsure {
			d.incomplete[o.root] = true
			continue
		}
		if d.isRefused(x.Prog, o.st) {
			continue
		}
		add := func(response, id flow.ID) {
			k := key{o.run, response}
			if groups[k] == nil {
				groups[k] = &Response{
					Func: o.root, Start: o.start, Loose: d.loose[o.start], Methods: d.methods[o.start],
					InTurn: x.Prog.IsCalledInTurn(o.root), id: response,
				}
				responses = append(responses, groups[k])
			}
			out := o.of(id, d)
			out.d, out.of, out.alone, out.Merged = d, o.root, o.alone, d.merged[id]
			out.goesOn = d.goesOn(o)
			out.by, out.lateVary = o.by, o.kept != nil && d.lateVary[leaving{o.run, id, o.kept}]
			groups[k].Outcomes = append(groups[k].Outcomes, out.byFlag(x)...)
			handsOn, _ := o.handsOn(id)
			groups[k].HandsOn = groups[k].HandsOn || handsOn
		}
		switch {
		case len(ids[o.root]) == 0 || o.only == unknownResponse:
			continue
		case o.returned:
			add(theResult, o.only) // whichever it is on a path
			continue
		}
		for _, id := range ids[o.root] {
			if d.droppedFrom[id] {
				d.incomplete[o.root] = true
			} else if o.only == id || o.only == 0 && !isSent(o.st, id) {
				add(id, id)
			}
		}
	}
	return responses
}

// allowing returns the responses of each function that get the header.
func (d *domain) allowing() map[*flow.Fn][]flow.ID {
	ids := make(map[*flow.Fn][]flow.ID)
	for _, o := range d.outcomes {
		for _, id := range slices.Concat(o.st.Objects(slot(cors.AllowOrigin)), o.st.Objects(rawSlot(cors.AllowOrigin))) {
			if d.responses[id] && !slices.Contains(ids[o.root], id) {
				ids[o.root] = append(ids[o.root], id)
			}
		}
	}
	return ids
}
