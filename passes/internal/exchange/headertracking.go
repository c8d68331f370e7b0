package exchange

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// Bounds of the work, in nodes run: for a package, some seconds at most, and for
// a root that has no response but makes what is given one, that is a router which a
// package makes itself, or that only leads to what sends a cookie; and for one that may be
// around what writes the headers.
const (
	maxWork   = 60000
	maxMaking = 2000
	maxAround = 800
)

// headerTracking is a run for the headers of CORS.
type headerTracking struct {
	*domain
	prog       *flow.Program
	preflights map[*flow.Fn]bool // functions that only serve OPTIONS
	relevant   map[*flow.Fn]bool // functions that lead to a name of a header
	writers    map[*flow.Fn]bool // functions in which the header is named
	reach      map[*flow.Fn]bool // functions that lead to one of these; nil if nobody asks
	answers    map[*flow.Fn]bool // functions that lead to what sends a response, once they are asked for
	around     bool              // the runs are of functions that may be around others
	places     *places           // of the package; nil if nobody asks what those do for the others
	known      *surroundings     // nil while none of them is run, or nobody asks

	// lone are the functions that the run ran by themselves, by the one that it began
	// with; nil if that was not run to the end.
	lone map[*flow.Fn]map[*flow.Fn]bool
}

// tracked are the headers whose values are told apart on each path.
var tracked = []string{cors.AllowOrigin, cors.AllowCredentials, cors.Vary, cors.CacheControl}

// isTracked reports whether a text names one of the tracked headers.
func isTracked(name string) bool {
	return slices.ContainsFunc(tracked, func(t string) bool { return strings.EqualFold(t, name) })
}

// tracks reports whether a text names a header whose values are told apart in
// the run.
func (d *domain) tracks(name string) bool {
	return slices.ContainsFunc(d.headers, func(h string) bool { return strings.EqualFold(h, name) })
}

func (*headerTracking) tracksHeaders() bool { return true }

// maxDistance is how many calls, or creations of literals, there may be between
// a root and a function that is given a response.
const maxDistance = 3

// runAll runs the functions that lead to a write of the header: those that are
// given a response, or make something that is, and that nobody in the package
// calls; those that other packages may call to make a handler; and then those
// that no run has come to.
func (d *headerTracking) runAll(x *flow.Exec, reach map[*flow.Fn]bool) {
	run := func(fn *flow.Fn) { d.runRoot(x, fn) }
	near := x.Prog.Distances(func(fn *flow.Fn) bool { return reach[fn] && (d.takesResponse(fn) || d.givesResponse(fn)) }, maxDistance)
	called := x.Prog.CalledWithin(near)
	isRoot := func(fn *flow.Fn) bool {
		_, ok := near[fn]
		return ok && reach[fn] && (x.Prog.Parent(fn) == nil || d.servesBeside(x, fn)) && (!called[fn] || d.mayBeCalled(fn) && !d.takesResponse(fn))
	}
	// Handlers, and what makes them for this package too, come after those that
	// may hand on to them, the variables of the package among these. Methods that
	// are called as those of interfaces come last.
	turn := func(fn *flow.Fn) int {
		switch {
		case fn.Obj == nil && !x.Prog.IsElement(fn):
			return 0
		case fn.Obj == nil:
			return 1
		case x.Prog.Keeps(fn):
			return 2
		case called[fn] || x.Prog.Uses(fn.Obj) > 0 || isHandlerMethod(fn):
			return 1
		}
		return 0
	}
	for now := range 3 {
		if now == 1 {
			for _, fn := range x.Prog.Initializers() {
				if _, ok := near[fn]; ok && reach[fn] {
					run(fn)
				}
			}
		}
		for _, fn := range x.Prog.Functions() {
			if isRoot(fn) && turn(fn) == now && !(now > 0 && d.isCovered(x, fn)) {
				run(fn)
			}
		}
	}
	for _, declared := range []bool{true, false} {
		for _, fn := range x.Prog.Functions() {
			if _, ok := near[fn]; reach[fn] && !d.ran[fn] && !x.OfSkipped(fn) && (fn.Obj != nil) == declared && (ok || d.isSource(fn)) {
				run(fn)
			}
		}
	}
	d.runAround(x, run)
}

// servesBeside reports whether a function is a literal that goes on beside one which has no
// response: it may put a router together.
func (d *headerTracking) servesBeside(x *flow.Exec, fn *flow.Fn) bool {
	return x.Prog.IsStarted(fn) && !d.takesResponse(x.Prog.Parent(fn))
}

// runAround runs the functions that hand on, and may be around those that write the
// header, though they lead to none: where they are put around something, or else by
// themselves.
func (d *headerTracking) runAround(x *flow.Exec, run func(*flow.Fn)) {
	if len(d.allowing()) == 0 {
		return
	}
	d.around = true
	defer func() { d.around, d.known = false, nil }()
	if d.places != nil {
		d.known = &surroundings{t: d, open: make(map[*flow.Fn]bool)}
	}
	mayBeAround := func(fn *flow.Fn) bool { return d.relevant[fn] && !d.ran[fn] && d.takesResponse(fn) && d.handsOn(fn) }
	near := x.Prog.Distances(mayBeAround, maxDistance)
	called := x.Prog.CalledWithin(near)
	for _, fn := range functionsIn(x.Prog, near) {
		if near[fn] > 0 && x.Prog.Parent(fn) == nil && !called[fn] && !d.ran[fn] {
			run(fn)
		}
	}
	for _, fn := range x.Prog.Functions() {
		if mayBeAround(fn) {
			run(fn)
		}
	}
}

// handsOn reports whether a function calls what goes on with a response.
func (d *headerTracking) handsOn(fn *flow.Fn) bool {
	return contains(fn.Body, func(call *ast.CallExpr) bool {
		if f, ok := typeutil.Callee(d.info, call).(*types.Func); ok {
			m := framework.MemberOf(f)
			return m != nil && m.Verb == framework.HandOn
		}
		return slices.ContainsFunc(call.Args, func(e ast.Expr) bool { return holdsResponse(d.info.TypeOf(e)) })
	})
}

// runRoot runs a function as a root, and the literals that it creates.
func (d *headerTracking) runRoot(x *flow.Exec, fn *flow.Fn) { d.runWith(x, fn, d.wants) }

// runWith runs a function as a root, and those literals that it creates of which wants
// says so.
func (d *headerTracking) runWith(x *flow.Exec, fn *flow.Fn, wants func(*flow.Fn, *flow.State) bool) {
	d.start = fn
	begin, end := d.bounds(x)
	x.Run(fn, wants, begin, end)
}

// bounds returns what begins and ends each run.
func (d *headerTracking) bounds(x *flow.Exec) (begin func(*flow.Fn, *flow.State), end func(*flow.Fn, bool)) {
	begun := 0
	begin = func(fn *flow.Fn, st *flow.State) {
		d.root = fn
		d.run++
		d.ran[fn] = true
		d.noteLone(fn)
		begun = len(d.outcomes)
		x.RootLimit = 0
		if !d.takesResponse(fn) && !d.givesResponse(fn) || d.isServed(fn) {
			x.RootLimit = maxMaking
		}
		if d.around {
			x.RootLimit = maxAround
		}
		if d.preflights[fn] {
			st.Flags |= preflight
		}
		d.noteGet(fn, st)
		d.noteRoutes(x.Prog, fn, st)
		d.takeRest(x, fn, st)
	}
	end = func(fn *flow.Fn, complete bool) {
		if !complete {
			d.incomplete[fn] = true
			d.forgetLone()
		}
		if d.known != nil {
			d.known.note(x, d.outcomes[begun:])
		}
		// What the run did, it does in the states for which it stands, too.
		for _, o := range d.outcomes[begun:] {
			for _, st := range x.Twins(o.st) {
				twin := o
				twin.st = st
				d.outcomes = append(d.outcomes, twin)
			}
		}
	}
	return begin, end
}

// noteLone notes that a function is run by itself.
func (d *headerTracking) noteLone(fn *flow.Fn) {
	if d.lone == nil || d.asked != nil {
		return
	}
	if fns, ok := d.lone[d.start]; !ok {
		d.lone[d.start] = map[*flow.Fn]bool{fn: true}
	} else if fns != nil {
		fns[fn] = true
	}
}

// forgetLone notes that some functions may be run by themselves where others are run to
// the end.
func (d *headerTracking) forgetLone() {
	if d.lone != nil && d.asked == nil {
		d.lone[d.start] = nil
	}
}

// isInner reports whether a literal is run only where it is called: that the request of a
// replay did not come to it, whoever hands on to it having refused that, is what it does.
func (d *headerTracking) isInner(fn *flow.Fn) bool {
	fns := d.lone[d.start]
	return d.asked != nil && fns != nil && !fns[fn]
}

// wants reports whether to run a literal as a root: it, or a function that it has,
// leads to the name of a header, or one of the headers is set already.
func (d *headerTracking) wants(fn *flow.Fn, st *flow.State) bool {
	if d.isInner(fn) {
		return false
	}
	if d.isServed(fn) && d.incomplete[fn] {
		return false // once is enough of what is too large
	}
	if d.known != nil && d.incomplete[fn] && d.known.isTold(fn) {
		return false
	}
	leads := func(fn *flow.Fn) bool { return d.relevant[fn] }
	return leads(fn) || st.HoldsFunc(leads) || slices.ContainsFunc(tracked, func(name string) bool {
		return len(st.Objects(slot(name)))+len(st.Objects(rawSlot(name))) > 0
	})
}

// isServed reports whether a function is run only for what its receiver has.
func (d *headerTracking) isServed(fn *flow.Fn) bool {
	return isHandlerMethod(fn) && !d.isSeparate(fn)
}

// isHandlerMethod reports whether a function makes its receiver a handler.
func isHandlerMethod(fn *flow.Fn) bool {
	return fn.Obj != nil && fn.Recv != nil && framework.IsHandler(fn.Obj)
}

// isSeparate reports whether a handler that is a method is a root by itself: it
// leads to the name of a header whatever its receiver has.
func (d *headerTracking) isSeparate(fn *flow.Fn) bool { return d.relevant[fn] }

// isCovered reports whether all that a function does is known from the chains of
// handlers that it was run in: a handler each use of which was, or a function
// without parameters that makes one. Of one that is in chains which were too many to be
// run, no more is known. That other packages may use the handler that
// it makes in another chain is no reason to doubt this one.
func (d *headerTracking) isCovered(x *flow.Exec, fn *flow.Fn) bool {
	if fn.Obj == nil {
		return x.RunByValue(fn)
	}
	covered := x.Covered(fn) || x.OfSkipped(fn)
	if isHandlerMethod(fn) || x.Prog.Keeps(fn) {
		return covered
	}
	if x.Prog.Uses(fn.Obj) > 0 {
		return !d.mayBeCalled(fn) && covered
	}
	return fn.Type.Params.NumFields() == 0 && slices.ContainsFunc(x.Prog.Functions(), func(lit *flow.Fn) bool {
		return x.Prog.Parent(lit) == fn && x.RunByValue(lit)
	})
}

// mayBeCalled reports whether other packages may call a function.
func (d *domain) mayBeCalled(fn *flow.Fn) bool { return fn.Obj.Exported() && d.pkg.Name() != "main" }

// isSource reports whether a function writes the header itself, though it is
// given no response: it makes a map, say.
func (d *headerTracking) isSource(fn *flow.Fn) bool { return d.writers[fn] }

// inline runs what can say something of headers: functions that lead to the
// name of one, functions that are given the origin, and small functions that
// may send the response, or whose results may be values of headers or
// conditions.
func (d *headerTracking) inline(x *flow.Exec, fn *flow.Fn, c *flow.Call) bool {
	if d.isApart(x, fn, c) {
		return false
	}
	if d.relevant[fn] {
		d.ran[fn] = true
		return true
	}
	if len(c.Args) == 1 && isOrigin(c.Args[0]) && isPredicate(fn) {
		d.predicates[fn] = true
		d.noteLookup(fn.Obj)
	}
	small := x.Small(fn)
	if small && (d.takesResponse(fn) || x.Ends(fn)) || fn.Obj == nil && x.Does(fn) {
		return true
	}
	for _, arg := range append(c.Args, c.Recv) {
		if x.IsGiven(arg) || small && (arg.Source == carrier || (arg.Kind == flow.Object || arg.Kind == flow.List) && x.Does(fn)) {
			return true
		}
		if s, ok := arg.String(); isText(arg) || isActive(x, arg) || ok && d.tracks(s) || small && tellsOrigin(arg) {
			return true
		}
	}
	results := fn.Type.Results.NumFields()
	if results > 0 && results <= maxResults && small && c.Fun.Has(tellsOrigin) {
		return true // it is asked about that
	}
	return results > 0 && results <= maxResults && small && (d.plain(fn.Type.Results.List[0].Type) || d.isVerdict(c))
}

// maxResults is how many results a function may have that is run for what they tell: a
// text in its parts, say, and an error.
const maxResults = 4

// isApart reports whether a call that a handler makes has no say in its response: of a
// function that is given neither it nor what could refer to it, nor the origin, and that
// gives back but errors. What such a function makes, other handlers for instance, is
// looked at by itself.
func (d *headerTracking) isApart(x *flow.Exec, fn *flow.Fn, c *flow.Call) bool {
	if fn.Obj == nil || fn.Recv != nil || !d.takesResponse(d.root) || x.Small(fn) || slices.ContainsFunc(c.Args, isOrigin) {
		return false
	}
	sig := fn.Obj.Signature()
	for v := range sig.Params().Variables() {
		if !isScalar(v.Type()) {
			return false
		}
	}
	for v := range sig.Results().Variables() {
		if !syntax.IsError(v.Type()) {
			return false
		}
	}
	return true
}

// isScalar reports whether a value of a type is, or is a list of, texts, numbers and the
// like.
func isScalar(t types.Type) bool {
	if list, ok := t.Underlying().(*types.Slice); ok {
		t = list.Elem()
	}
	return syntax.IsBasic(t)
}

// isActive reports whether v is a function that has an effect when it is called.
func isActive(x *flow.Exec, v flow.Value) bool {
	return v.Kind == flow.Func && v.Fn.Body != nil && x.Does(v.Fn)
}

// isPredicate reports whether fn is a function of the package that tells
// whether a string is such and such.
func isPredicate(fn *flow.Fn) bool {
	if fn.Obj == nil || fn.Recv != nil {
		return false
	}
	sig := fn.Obj.Signature()
	return sig.Params().Len() == 1 && !sig.Variadic() && typematch.IsString(sig.Params().At(0).Type()) &&
		sig.Results().Len() == 1 && typematch.IsBoolean(sig.Results().At(0).Type())
}

// takesResponse reports whether fn is given a response, or a struct that has
// one.
func (d *domain) takesResponse(fn *flow.Fn) bool {
	for _, fields := range []*ast.FieldList{fn.Recv, fn.Type.Params} {
		if fields == nil {
			continue
		}
		for _, f := range fields.List {
			if d.hasResponse(d.info.TypeOf(f.Type)) {
				return true
			}
		}
	}
	return false
}

// givesResponse reports whether what fn returns is a response.
func (d *domain) givesResponse(fn *flow.Fn) bool {
	return fn.Type.Results != nil && slices.ContainsFunc(fn.Type.Results.List, func(f *ast.Field) bool {
		return framework.RoleOf(d.info.TypeOf(f.Type)) != 0
	})
}

func holdsResponse(t types.Type) bool {
	switch framework.RoleOf(t) {
	case framework.ResponseRole, framework.ContextRole, framework.HeaderRole:
		return true
	}
	return false
}

// hasResponse reports whether t is a response, or gives one: a struct that has
// one in a field, or in a field of a struct of the package, or a context that is
// not listed.
func (d *domain) hasResponse(t types.Type) bool {
	has, ok := d.holders[t]
	if !ok {
		has = holdsResponse(t) || d.isUnlistedContext(t) || d.hasResponseField(t, maxNested)
		d.holders[t] = has
	}
	return has
}

// maxNested is how deep in structs of the package a response may be.
const maxNested = 3

func (d *domain) hasResponseField(t types.Type, depth int) bool {
	s, ok := elem(t).Underlying().(*types.Struct)
	if !ok {
		return false
	}
	for f := range s.Fields() {
		t := elem(f.Type())
		if holdsResponse(t) || d.isUnlistedContext(t) {
			return true
		}
		named, _ := types.Unalias(t).(*types.Named)
		if depth > 1 && (named == nil || named.Obj().Pkg() == d.pkg) && d.hasResponseField(t, depth-1) {
			return true
		}
	}
	return false
}

// elem returns what t points to, or what that does, or t.
func elem(t types.Type) types.Type {
	t = pointer(t)
	if p, ok := t.Underlying().(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}

// pointer returns the pointer that t points to, if it does.
func pointer(t types.Type) types.Type {
	if p, ok := t.Underlying().(*types.Pointer); ok && isPointer(p.Elem()) {
		return p.Elem()
	}
	return t
}

// plain reports whether a result of this type can be the value of a header,
// decide about one, or hold what does.
func (d *headerTracking) plain(e ast.Expr) bool {
	switch t := d.info.TypeOf(e).Underlying().(type) {
	case *types.Basic:
		return t.Info()&(types.IsString|types.IsBoolean) != 0
	case *types.Slice:
		return true
	case *types.Map:
		return isOrMayBeText(t.Key())
	case *types.Pointer:
		_, ok := t.Elem().Underlying().(*types.Struct)
		return ok
	case *types.Struct, *types.Signature:
		return true
	case *types.Interface:
		if name := typematch.NameOf(d.info.TypeOf(e)); name != nil && name.Pkg() == d.pkg {
			return t.NumMethods() > 0 // what it is may be known
		}
	}
	_, ok := d.info.TypeOf(e).(*types.TypeParam)
	return ok
}

// isVerdict reports whether a call that answers a request asks an object of the path for
// an error, which may be what that has found.
func (d *headerTracking) isVerdict(c *flow.Call) bool {
	return d.takesResponse(d.root) && c.Recv.Kind == flow.Object && len(c.Args) == 0 && syntax.IsError(d.info.TypeOf(c.Expr))
}
