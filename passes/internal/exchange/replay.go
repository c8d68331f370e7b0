package exchange

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"weak"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A Request is one that a replay runs a function with: it is known what it has,
// and what is computed of that. What settings are is not known, but that none is
// equal to the Origin, unless whoever runs the program has listed it.
type Request struct {
	Method  string            // "" if it is not given
	Headers map[string]string // by canonical name; "" for one that the request does not have
	Host    string            // of the server, as if the program had it; "" if it is not known
	Path    string            // of the URL, likewise
	Address string            // that it comes from, likewise

	// Listed says that settings which are compared with the Origin are equal to it,
	// rather than none: if there is a List, only the elements of that.
	Listed bool

	// List is a variable of the package of which it is not known what it has, or a
	// predicate that says what Listed is.
	List types.Object

	// Setting is what a setting is supposed to be which packages strings and bytes are
	// given, or that is a part of a text; "" if that may be anything.
	Setting string

	// Unset says that no variable of the environment is set.
	Unset bool

	// Empty says that no list or map that is a setting has elements.
	Empty bool

	// Scriptless says that a script of the page has given no header, but for Headers.
	Scriptless bool

	// Whole says that nothing is concluded from some of the paths: the replay ends where
	// a bound of the work keeps it from one.
	Whole bool

	// Served says that the host of the server is whatever it is compared with.
	Served bool
}

// A Test is an expression that a replay has decided by what the request has: a
// comparison, a search, a call of the standard library.
type Test struct {
	Expr     ast.Expr
	Operands []flow.Value
	True     bool // it was true, at least once
	Text     bool // it makes a text of others, and decides nothing
	Partial  bool // it had more operands than those

	in map[*flow.Fn]bool // the functions that were run as they came there
}

// In reports whether a response's function came to the test, rather than others that
// were run with it.
func (t *Test) In(fn *flow.Fn) bool { return t.in[fn] }

// IsGiven reports whether an operand is what the request has.
func (t *Test) IsGiven(v flow.Value) bool { return v.Class == flow.Request }

// give returns a text of the request as a value.
func (d *domain) give(x *flow.Exec, s string) flow.Value {
	v := flow.Constant(constant.MakeString(s))
	v.Class, v.ID = flow.Request, x.Derived("given", v)
	return x.Give(v)
}

// askedHeader returns the value of a header that the request of a replay has, or
// is known not to have.
func (d *domain) askedHeader(x *flow.Exec, base flow.Value, name string, t types.Type) (flow.Value, bool) {
	if d.asked == nil || !isRequest(base) {
		return flow.Value{}, false
	}
	scripted := isScripts(name)
	d.scripted = d.scripted || scripted
	s, ok := d.request().Headers[cors.CanonicalName(name)]
	if !ok && !(d.asked.Scriptless && scripted) {
		return flow.Value{}, false
	}
	v := d.give(x, s)
	switch {
	case !isStrings(t):
		return v, true
	case s == "":
		return x.Give(flow.Value{Kind: flow.Nil, ID: v.ID}), true
	}
	return flow.Value{Kind: flow.List, Class: flow.Request, ID: v.ID, Elems: []flow.Value{v}}, true
}

// lookUpAsked returns an element of a map by a key that the request of a replay
// has: if the map is not known, it is none that has the key.
func (d *domain) lookUpAsked(x *flow.Exec, st *flow.State, e *ast.IndexExpr, base, key flow.Value) (flow.Value, bool) {
	m, ok := x.Prog.Info.TypeOf(e.X).Underlying().(*types.Map)
	if !ok || d.asked == nil || !x.IsGiven(key) || isRequest(base) {
		return flow.Value{}, false
	}
	v, found, ok := x.Lookup(st, base, key, m.Elem())
	if !ok && base.Class != flow.Request && d.isListedIn(d.variableOf(e.X), key) {
		d.presence[e] = true
		if typematch.IsBoolean(m.Elem()) {
			return flow.Bool(true), true
		}
		return flow.Value{ID: x.Derived("entry", base, key), Class: flow.Config}, true
	}
	if !ok && base.Class != flow.Request {
		v = x.Zero(m.Elem(), flow.Value{ID: x.Derived("missing", base, key)})
		d.presence[e] = false
	} else if !ok {
		return flow.Value{}, false
	}
	d.tested(x, e, found, append(flow.Keys(st, base), key)...)
	return v, true
}

// foundAsked returns whether what a map or the request of a replay gave was there.
func (d *domain) foundAsked(x *flow.Exec, e ast.Expr, v flow.Value) (flow.Value, bool) {
	index, ok := ast.Unparen(e).(*ast.IndexExpr)
	if !ok || d.asked == nil {
		return flow.Value{}, false
	}
	if is, ok := d.presence[index]; ok {
		return flow.Bool(is), true
	}
	return flow.Bool(v.Kind != flow.Nil), v.Kind != flow.Unknown && x.IsGiven(v)
}

// searchAsked interprets slices.Contains and the like for what the request of a
// replay has.
func (d *domain) searchAsked(x *flow.Exec, st *flow.State, f *types.Func, c *flow.Call) (flow.Value, bool) {
	if d.asked == nil || len(c.Args) != 2 || !x.IsGiven(c.Args[1]) || c.Args[1].Kind != flow.Const || c.Args[0].Class == flow.Request {
		return flow.Value{}, false
	}
	if f.Name() != "Contains" && f.Name() != "Index" {
		return flow.Value{}, false
	}
	if !d.isListedIn(d.variableOf(c.Operand(0)), c.Args[1]) {
		return d.notFound(x, c)
	}
	if f.Name() == "Contains" {
		return flow.Bool(true), true
	}
	return flow.Constant(constant.MakeInt64(0)), true
}

// isListed reports whether a setting is equal to what the request of a replay has: none is
// to what that lacks.
func (d *domain) isListed(given flow.Value) bool {
	s, ok := given.String()
	d.looked.listed = true
	return d.asked.Listed && !(ok && s == "")
}

// settled decides a comparison of what the request of a replay has with a setting,
// or with the host that was asked for, which no other site has.
func (d *domain) settled(x *flow.Exec, c *flow.Cond) (equal, ok bool) {
	if d.asked == nil || c == nil || c.Op != token.EQL {
		return false, false
	}
	if equal, ok := d.servedAs(c); ok {
		return equal, true
	}
	given, other := c.X, c.Y
	if !x.IsGiven(given) {
		given, other = other, given
	}
	if !x.IsGiven(given) || given.Kind != flow.Const || x.IsGiven(other) || other.Kind != flow.Unknown {
		return false, false
	}
	d.entries[other.ID] = d.entries[other.ID] || other.Class == flow.Config && other.ID != 0
	listed := other.Source != host && d.isListedIn(x.ElementOf(other), given)
	return listed, other.Class == flow.Config || other.Source == host
}

// isListedIn reports whether a setting that is an element of a variable, or of
// nothing that is known if that is nil, is equal to what the request of a replay has.
func (d *domain) isListedIn(list *types.Var, given flow.Value) bool {
	return d.isListed(given) && (d.asked.List == nil || list != nil && d.asked.List == types.Object(list))
}

// saidOf returns what a predicate says of the Origin of a replay, if it is
// supposed to say that.
func (d *domain) saidOf(c *flow.Call) (flow.Value, bool) {
	if f, ok := c.Callee.(*types.Func); ok && d.asked != nil && d.asked.List == f {
		d.looked.listed = true
		return flow.Bool(d.asked.Listed), true
	}
	return flow.Value{}, false
}

// withoutCookie returns what a member gives that reads a cookie, if the request of
// a replay has none.
func (d *domain) withoutCookie(x *flow.Exec, st *flow.State, c *flow.Call) (flow.Value, bool) {
	if s, ok := d.askedFor(cors.Cookie); !ok || s != "" {
		return flow.Value{}, false
	}
	return d.nothing(x, st, c), true
}

// nothing returns the results of a call that has found nothing: zero values and an
// error.
func (d *domain) nothing(x *flow.Exec, st *flow.State, c *flow.Call) flow.Value {
	f, ok := c.Callee.(*types.Func)
	if !ok {
		return flow.Value{}
	}
	out := flow.Value{Kind: flow.Tuple}
	for v := range f.Signature().Results().Variables() {
		e := x.Zero(v.Type(), flow.Value{ID: x.New(st, c.Expr)})
		switch {
		case isBytes(v.Type()):
			e = d.give(x, "")
		case syntax.IsError(v.Type()):
			e = flow.Value{Kind: flow.Object, ID: x.New(st, c.Expr), Source: failure}
		}
		out.Elems = append(out.Elems, e)
	}
	if len(out.Elems) == 1 {
		return out.Elems[0]
	}
	return out
}

// isUpgrade reports whether the request of a replay asks for another protocol.
func (d *domain) isUpgrade() bool {
	s, _ := d.askedFor(cors.Upgrade)
	return s != ""
}

// askedFor returns a header of the request of a replay, and whether it is given.
func (d *domain) askedFor(name string) (string, bool) {
	if d.asked == nil {
		return "", false
	}
	s, ok := d.request().Headers[name]
	return s, ok
}

// depends returns the results of code out of sight that was given the request of
// a replay: it may have looked at what that has.
func (d *domain) depends(x *flow.Exec, st *flow.State, c *flow.Call, t types.Type) flow.Value {
	v := d.believed(x, st, c, t)
	for _, e := range v.Elems {
		x.Give(e)
	}
	if v.Kind != flow.Tuple {
		x.Give(v)
	}
	return v
}

// tested notes a test that was decided.
func (d *domain) tested(x *flow.Exec, e ast.Expr, truth bool, operands ...flow.Value) {
	t := d.byTest[e]
	if t == nil {
		t = &Test{Expr: e, in: make(map[*flow.Fn]bool)}
		d.byTest[e] = t
		d.seen = append(d.seen, t)
	}
	t.True = t.True || truth
	t.in[d.root] = true
	const most = 64
	n := min(len(operands), most-len(t.Operands))
	t.Operands = append(t.Operands, operands[:n]...)
	t.Partial = t.Partial || n < len(operands)
}

// takesOrigin reports whether a setting that a function is given may be an origin,
// a host or the like: what package regexp is given, only if it was compared with the
// Origin as it is.
func (d *domain) takesOrigin(f *types.Func, v flow.Value) bool {
	if f.Pkg() == nil {
		return false
	}
	switch f.Pkg().Path() {
	case "strings", "bytes":
		return true
	case "regexp":
		return d.entries[v.ID]
	}
	return false
}

// Suppose returns what a setting is supposed to be in a replay: a flag, if nothing is
// supposed, what it is declared with. What was cut out of a setting before is not what
// somebody may have chosen.
func (d *domain) Suppose(f *types.Func, v flow.Value) flow.Value {
	if d.asked == nil || isCut(v) {
		return v
	}
	is, declared := d.declaredText(v)
	if f != nil && !declared && !d.takesOrigin(f, v) {
		return v
	}
	d.texts[v.ID], d.looked.setting = true, true
	switch {
	case d.asked.Setting == "" && declared:
		return is
	case d.asked.Setting == "" || f != nil && !d.takesOrigin(f, v):
		return v
	}
	d.supposed = true
	return flow.Constant(constant.MakeString(d.asked.Setting))
}

func isCut(v flow.Value) bool {
	if v.From == nil {
		return false
	}
	_, is := ast.Unparen(v.From.Expr).(*ast.SliceExpr)
	return is
}

// lengthOfEmpty returns the length of a list or map that is a setting, if none has
// elements but for those that the code gives some.
func (d *domain) lengthOfEmpty(x *flow.Exec, c *flow.Call) (flow.Value, bool) {
	if d.asked == nil || !d.asked.Empty || c.Args[0].Kind != flow.Unknown || c.Args[0].Class != flow.Config || x.IsSplit(c.Args[0]) {
		return flow.Value{}, false
	}
	if d.hasElements(x, c.Operand(0), c.Args[0]) {
		return flow.Value{}, false
	}
	switch c.TypeOf(d.info, 0).Underlying().(type) {
	case *types.Slice, *types.Map:
		d.supposed = true
		return flow.Constant(constant.MakeInt64(0)), true
	}
	return flow.Value{}, false
}

// hasElements reports whether the package gives a list or a map elements, as what names it or
// as what gave it: a parameter is whatever this call has.
func (d *domain) hasElements(x *flow.Exec, name ast.Expr, list flow.Value) bool {
	if x.Prog.IsListed(list.Expr(name)) || x.Prog.IsEnsured(name) {
		return true
	}
	return !syntax.IsParameter(variableOf(d.info, name)) && x.Prog.IsListed(name)
}

// Decided is told of what flow has computed of what the request of a replay has.
func (d *domain) Decided(x *flow.Exec, e ast.Expr, result flow.Value, operands []flow.Value) {
	if d.asked != nil && e != nil {
		truth, _ := result.Bool()
		for _, r := range result.Elems { // such as a match and an error
			is, _ := r.Bool()
			truth = truth || is
		}
		if n, ok := result.Int(); ok && isIndexOf(x.Prog.Info, e) {
			truth = n >= 0
		}
		d.tested(x, e, truth, operands...)
		_, d.byTest[e].Text = result.String()
	}
}

// isIndexOf reports whether an expression is a search for an element of a list, which is
// none if the index is negative.
func isIndexOf(info *types.Info, e ast.Expr) bool {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	return ok && typematch.IsFunc(typeutil.Callee(info, call), "slices", "Index")
}

// Equal is told of two constants that are equal, none of them what the request has.
func (d *domain) Equal(l, r flow.Value) {
	isOfSetting := func(v flow.Value) bool { return v.From != nil && d.info.Types[v.From.Expr].Value == nil }
	if s, ok := l.String(); ok && cors.IsWildcard(s) && d.supposed && (isOfSetting(l) || isOfSetting(r)) {
		d.starred = true
	}
}

// A Replayed is one way in which a program answers the request of a replay.
type Replayed struct {
	*Outcome
	Func *flow.Fn

	id flow.ID // of the response
}

// A Replay is what a function does by one request.
type Replay struct {
	Origin    string // of the request
	Outcomes  []Replayed
	Passing   []*Outcome // those by which the origin is let in
	Tests     []*Test    // what was decided by what the request has, in the order in which paths came there
	Complete  bool       // no path was left out, or depends on what is not known of the request
	Supposed  bool       // a setting was supposed to be something
	Starred   bool       // a piece of that is a *, which the program looks for: somebody has to choose that
	Hosts     bool       // the host of the server was read
	Addresses bool       // the address that the request came from was read
	Asked     bool       // a header was read that tells who asks, or that no page can send with a handshake
	Scripted  bool       // a header was read that a script of the page may have given
	Before    bool       // it matters where a function is handed on whether a list has elements
	Work      int

	Environment bool // a variable of the environment was read, which need not be set

	whole     *Replay    // of which this is a part, or nil
	refusing  []*Outcome // those by which nobody is let in, or another
	undecided []*Outcome // those of a function that is asked by which it is not known
	trace     *flow.Trace
	d         *domain
}

// StandsFor reports whether the replay of the same request with another Origin, one that
// browsers send, would be this one, but for the texts.
func (p *Replay) StandsFor(origin string) bool {
	if _, err := cors.ParseOrigin(origin); err != nil || origin == cors.Null || p.trace == nil {
		return false
	}
	if origin == p.Origin {
		return true
	}
	for _, o := range p.Outcomes {
		for _, v := range o.AllowOrigin {
			if s, ok := v.String(); ok && v.Class != flow.Request && (s == p.Origin || s == origin) {
				return false // the program has it
			}
		}
	}
	return p.trace.Repeats(p.Origin, origin, "", "*", cors.Null)
}

// maxReplay is how many nodes are run by one replay.
const maxReplay = 4000

// Replay runs a response's function, and what it makes, with a request. It has all that
// the paths knew, which takes memory: one that nobody has any more may be run again.
func (res *Result) Replay(r *Response, req *Request) *Replay {
	res.replays.Lock()
	defer res.replays.Unlock()
	key := fmt.Sprintf("%d %+v", r.Start.Node.Pos(), *req)
	replay := res.replayed[key].Value()
	if replay == nil {
		replay = res.replayer.replay(r.Start, req)
		res.replayed[key] = weak.Make(replay)
	}
	return replay
}

// isForAnother reports whether what an outcome lets in is another origin than one.
func (o *Outcome) isForAnother(origin string) bool {
	if len(o.AllowOrigin) != 1 {
		return false
	}
	s, ok := o.AllowOrigin[0].String()
	return ok && s != origin && !cors.IsWildcard(s)
}

// isGuess reports whether a replay branches on something that it does not know, and that
// no setting is: what comes of the host of the server, say, byte by byte.
func (d *domain) isGuess(x *flow.Exec, v, of flow.Value) bool {
	if d.asked == nil {
		return false
	}
	isOfHost := func(id flow.ID) bool { return x.DependsOn(of.ID, id) }
	return v.Class == flow.Unclassified && of.Class == flow.Unclassified || slices.ContainsFunc(d.hostIDs, isOfHost)
}
