package exchange

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A domain tells flow what the values of a program have to do with an exchange:
// with requests, responses, their headers and cookies.
type domain struct {
	info *types.Info
	pkg  *types.Package

	answerers *answerers // the methods of interfaces that may look at the Origin

	tracking           // what a run is for
	headers   []string // whose values are told apart in the run
	wildcards []string // those of them that are lists; see starred

	root       *flow.Fn
	start      *flow.Fn // that was run, of which root may be a literal
	run        int      // the number of the run
	ran        map[*flow.Fn]bool
	inlined    map[*flow.Fn]bool    // functions that were run where they are called
	incomplete map[*flow.Fn]bool    // functions of which not all paths were looked at
	called     map[*types.Func]bool // functions that are judged where they are called

	// Responses.
	responses   map[flow.ID]bool         // objects that are sent
	received    map[flow.ID]bool         // those that came from another server
	transports  map[*types.TypeName]bool // see transportsOf
	asking      map[flow.ID]bool         // header maps that the Origin is read from, whosever they are
	merged      map[flow.ID]bool         // those that are made of two maps
	lazy        map[flow.ID]bool         // those whose writer keeps the status to itself
	outgoing    map[flow.ID]bool         // requests that the program makes itself
	outcomes    []outcome                // of all runs
	writes      []*Written               // in the order in which paths came there
	written     map[*flow.Site]*Written  // the same by place
	buffered    map[flow.ID]bool         // responses that leave when the handlers are done, or, if false, may do so
	buffering   buffering                // whose responses do, whatever their type
	gets        map[*flow.Fn]bool        // functions that only serve GET, nil if that does not matter
	routes      routes                   // what they say of requests
	lates       []*Late                  // in the order in which paths came there
	late        map[ast.Node]*Late       // the same by place
	timely      map[ast.Node]bool        // the writes, and calls to them, that some path comes to in time
	again       map[ast.Node]bool        // and those of a header that has left, on some path
	after       *afterwards
	tree        inspector.Cursor        // of the package, where cookies are tracked
	follows     map[*ast.CallExpr]bool  // whether a write may come after a call
	carriedKeys *carriedKeys            // nil where what requests have along with them does not matter
	resumed     map[*flow.Site][]string // the parts of a response that come after a refusal
	served      map[servedPart]bool     // those that come without one
	lateVary    map[leaving]bool        // what sent a response before its Vary was set
	sending     *sendingRun             // nil if the run is none for what leaves
	setters     map[flow.ID]*operation  // what a value sets where it is installed
	routers     map[flow.ID]*types.Func // a member of each router, which tells its framework
	otherRoutes bool                    // some route of the package leads to no header
	continues   map[*flow.Fn]bool       // roots after which the framework runs the rest of their chain
	ranges      map[flow.ID]flow.Value  // what a key or element is of
	ofKey       map[flow.ID]flow.ID     // the keys of which results of calls tell something
	droppedFrom map[flow.ID]bool        // maps of which headers are deleted that are not known
	responders  map[types.Type]bool     // whether operands of a type may be a response
	holders     map[types.Type]bool     // whether a type is a response, or gives one
	parts       map[*types.Named]side   // what a type that is not listed gives of an exchange
	handlers    map[types.Type]*flow.Fn // the method by which values of a type are handlers, nil if there is none

	// What a replay is about: see [Request].
	asked     *Request
	looked    looks
	seen      []*Test
	byTest    map[ast.Expr]*Test
	made      map[flow.ID]ast.Expr          // what made errors that give a response a status
	named     []namedError                  // variables that are such errors
	methodIDs []flow.ID                     // of the methods of requests
	hostIDs   []flow.ID                     // of the hosts of servers
	siteIDs   []flow.ID                     // of the Sec-Fetch-Site of requests
	loginIDs  []flow.ID                     // of the Authorization of requests
	soughtIDs []flow.ID                     // of what has been made of Origins in which a text was sought
	scriptIDs []flow.ID                     // of headers of requests that a script of the page has given
	proofs                                  // what tells of those who ask that they are no strangers
	among     map[*ast.IndexExpr]flow.Value // whether the method is a key of a map
	searched  map[flow.ID]flow.Value        // the list or map of which a value says that a text is in it
	presence  map[*ast.IndexExpr]bool       // whether what reads of maps that are not known look for is there

	entries map[flow.ID]bool // settings that were compared with what the request has
	texts   map[flow.ID]bool // those that are, or may be, a part of what it was

	supposed     bool      // a setting was supposed to be something
	starSearches []flow.ID // whether a * is in the pieces of one
	starred      bool      // a piece of it is a *, and was compared with that
	hosts        bool      // the host of the server was read
	addresses    bool      // the address that a request came from was read
	scripted     bool      // a header was read that a script may have given
	told         bool      // a header was read that tells who asks, or that no page can send with a handshake
	environment  bool      // a variable of the environment was read

	// What paths tell of requests and settings.
	settings    map[flow.ID]bool            // values that are settings, or computed of them
	elements    map[flow.ID]bool            // those that are elements of lists
	joins       map[flow.ID]flow.Value      // the list that each is made of
	absent      map[flow.ID]constant.Value  // what those are where one is absent
	lengths     map[flow.ID]constant.Value  // what conditions on whether a list or a map has elements are where it has none, nil if that is not known
	ensured     map[flow.ID]bool            // settings that the package sees to before it serves, so that they are nothing by default
	asks        map[flow.ID]ast.Expr        // what each setting was where it was asked
	declared    map[flow.ID]bool            // settings that are variables of the package, or parts of some
	computed    map[flow.ID]bool            // those of which the package gives the variable what is no constant
	undecided   map[flow.ID]bool            // switches that are on or off as somebody else says
	either      map[flow.ID]bool            // settings that are something by whatever they are
	ofErrors    map[flow.ID]bool            // whether there is an error
	failing     map[flow.ID]bool            // errors that there are where settings are absent
	unsets      map[flow.ID]constant.Value  // what is computed of settings, where those are absent
	splits      map[flow.ID]flow.Value      // the texts that lists are split from
	filled      map[flow.ID]bool            // elements of lists that somebody has filled, and what is computed of those
	defaults    *defaults                   // what the package says of settings, nil if that is not asked for
	ofOrigin    map[flow.ID]bool            // texts of the Origin, and what is told of them
	verdicts    map[flow.ID]bool            // what code out of sight said of the origin
	answered    map[flow.ID]bool            // what values of interfaces said of the request
	urls        map[flow.ID]bool            // the URLs of requests whose path a replay has
	lists       map[types.Object]bool       // what an Origin was looked up in
	lookups     map[types.Object][]*flow.Fn // what was run then
	predicates  map[*flow.Fn]bool           // functions that were given the origin
	loose       map[*flow.Fn]bool           // see [Response]
	methods     map[*flow.Fn]bool           // likewise
	comparisons map[flow.ID][]flow.Value    // the texts of each
	whole       map[flow.ID]bool            // Origins and Referers, as they were sent

	// Cookies.
	commits map[flow.ID][]*commitment // what sends the headers of a response
	lines   map[flow.ID]*lineText
	options map[flow.ID]*optionValue
	cookies []*Sent
	sinks   map[string]*Sent

	setsLines  bool // the package writes Set-Cookie lines by itself
	unforeseen bool // options are given elsewhere to cookies that take some

	// modes are the functions that give the later cookies of a response a SameSite, and do
	// so for handlers that come after.
	modes []*flow.Fn
}

// tracking says what a run is for: flow runs what has a say in that, and states
// differ in that only.
type tracking interface {
	flow.Effecter
	// inline reports whether to run the body of a call's function.
	inline(x *flow.Exec, fn *flow.Fn, c *flow.Call) bool
	// isSeparate reports whether a handler that is a method need not be run with
	// what a path knows of its receiver.
	isSeparate(fn *flow.Fn) bool
	// tracksHeaders reports whether the run is for the headers of CORS, rather
	// than for cookies.
	tracksHeaders() bool
}

func newDomain(pass *analysis.Pass, prog *flow.Program) *domain {
	return &domain{
		info:        pass.TypesInfo,
		pkg:         pass.Pkg,
		ran:         make(map[*flow.Fn]bool),
		inlined:     make(map[*flow.Fn]bool),
		incomplete:  make(map[*flow.Fn]bool),
		called:      prog.Called(),
		responses:   make(map[flow.ID]bool),
		received:    make(map[flow.ID]bool),
		transports:  transportsOf(pass.Pkg, prog),
		asking:      make(map[flow.ID]bool),
		merged:      make(map[flow.ID]bool),
		lazy:        make(map[flow.ID]bool),
		outgoing:    make(map[flow.ID]bool),
		written:     make(map[*flow.Site]*Written),
		buffered:    make(map[flow.ID]bool),
		late:        make(map[ast.Node]*Late),
		timely:      make(map[ast.Node]bool),
		again:       make(map[ast.Node]bool),
		follows:     make(map[*ast.CallExpr]bool),
		resumed:     make(map[*flow.Site][]string),
		served:      make(map[servedPart]bool),
		lateVary:    make(map[leaving]bool),
		routers:     make(map[flow.ID]*types.Func),
		continues:   make(map[*flow.Fn]bool),
		setters:     make(map[flow.ID]*operation),
		ranges:      make(map[flow.ID]flow.Value),
		ofKey:       make(map[flow.ID]flow.ID),
		droppedFrom: make(map[flow.ID]bool),
		responders:  make(map[types.Type]bool),
		byTest:      make(map[ast.Expr]*Test),
		made:        make(map[flow.ID]ast.Expr),
		among:       make(map[*ast.IndexExpr]flow.Value),
		searched:    make(map[flow.ID]flow.Value),
		presence:    make(map[*ast.IndexExpr]bool),
		entries:     make(map[flow.ID]bool),
		texts:       make(map[flow.ID]bool),
		holders:     make(map[types.Type]bool),
		parts:       make(map[*types.Named]side),
		handlers:    make(map[types.Type]*flow.Fn),
		settings:    make(map[flow.ID]bool),
		elements:    make(map[flow.ID]bool),
		joins:       make(map[flow.ID]flow.Value),
		absent:      make(map[flow.ID]constant.Value),
		lengths:     make(map[flow.ID]constant.Value),
		ensured:     make(map[flow.ID]bool),
		asks:        make(map[flow.ID]ast.Expr),
		declared:    make(map[flow.ID]bool),
		computed:    make(map[flow.ID]bool),
		undecided:   make(map[flow.ID]bool),
		either:      make(map[flow.ID]bool),
		ofOrigin:    make(map[flow.ID]bool),
		verdicts:    make(map[flow.ID]bool),
		answered:    make(map[flow.ID]bool),
		answerers:   newAnswerers(pass.TypesInfo, prog),
		urls:        make(map[flow.ID]bool),
		ofErrors:    make(map[flow.ID]bool),
		failing:     make(map[flow.ID]bool),
		unsets:      make(map[flow.ID]constant.Value),
		splits:      make(map[flow.ID]flow.Value),
		filled:      make(map[flow.ID]bool),
		lists:       make(map[types.Object]bool),
		lookups:     make(map[types.Object][]*flow.Fn),
		predicates:  make(map[*flow.Fn]bool),
		loose:       make(map[*flow.Fn]bool),
		methods:     make(map[*flow.Fn]bool),
		comparisons: make(map[flow.ID][]flow.Value),
		whole:       make(map[flow.ID]bool),
		lines:       make(map[flow.ID]*lineText),
		commits:     make(map[flow.ID][]*commitment),
		options:     make(map[flow.ID]*optionValue),
		sinks:       make(map[string]*Sent),
	}
}

// An outcome is the state of a path when a response leaves.
type outcome struct {
	root  *flow.Fn
	start *flow.Fn // that was run, of which root may be a literal
	run   int
	alone bool // the root was run by itself, to the end
	st    *flow.State
	only  flow.ID // the response that leaves, 0 for all

	proxy *ast.CallExpr // see [Outcome]

	returned bool // what leaves is what the function returns, only, if that is not 0

	handedOn bool // somebody else goes on with it
	inView   bool // who does is a handler of the package, or no handler

	refusal *flow.Site // what refuses, nil if nothing does, or not with a body

	by, kept *commitment // what sends the headers, if that is known, and what its state has of that

	status int      // its status, 0 if not known
	gives  ast.Expr // what gives a struct that, or is an error that does; nil if not known
	failed bool     // the function returned an error
	gave   bool     // it returned something else that may be the answer, or say what is
}

// slot returns the name of the slot that has the values of a header.
func slot(header string) string { return slots.of(header) }

// rawSlot returns the name of the slot that has the values of a header which are
// stored in an http.Header by a key that is not its canonical name. net/http
// sends them on lines of their own, and Set, Get and Del do not see them.
func rawSlot(header string) string { return rawSlots.of(header) }

// slotNames makes the names of slots. It has made those of the headers that runs track,
// which each path asks for again and again.
type slotNames struct {
	prefix string
	known  map[string]string
}

var slots, rawSlots = newSlotNames("h:"), newSlotNames("raw:")

func newSlotNames(prefix string) *slotNames {
	s := &slotNames{prefix, make(map[string]string)}
	for _, header := range slices.Concat(tracked, listed) {
		s.known[header] = s.of(header)
	}
	return s
}

func (s *slotNames) of(header string) string {
	if name, ok := s.known[header]; ok {
		return name
	}
	return s.prefix + cors.CanonicalName(header)
}

// sentSlot marks a response whose headers have left.
const sentSlot = "sent"

func (d *domain) Inline(x *flow.Exec, _ *flow.State, fn *flow.Fn, c *flow.Call) bool {
	if _, ok := d.saidOf(c); ok {
		return false
	}
	in := d.inline(x, fn, c)
	d.inlined[fn] = d.inlined[fn] || in
	return in
}

// -- values by type --

func (d *domain) OfType(v flow.Value, t types.Type) flow.Value {
	t = pointer(t)
	if v.Source == carriedValue && (framework.RoleOf(t) != 0 || d.isUnlistedContext(t)) {
		v.Source = sourceNone // it is what it is, whoever has stored it
	}
	if v.Source != sourceNone {
		return v
	}
	switch framework.RoleOf(t) {
	case framework.ResponseRole:
		v.Source, v.Class = response, flow.Request
		if isReceived(t) {
			d.received[v.ID] = true
		}
	case framework.RequestRole:
		v.Source, v.Class = request, flow.Request
	case framework.ContextRole:
		v.Source, v.Class = context, flow.Request
	case framework.HeaderRole:
		v.Source, v.Class = headerMap, flow.Request
	case framework.StructRole:
		v.Source = responseStruct
	case 0:
		switch {
		case v.Class == flow.Config && syntax.IsError(t):
			v.Source = failure
		case d.isUnlistedContext(t):
			v.Source, v.Class = context, flow.Request
		}
	}
	if isResponse(v) && v.ID != 0 {
		d.responses[v.ID] = true
		if framework.IsLazy(t) {
			d.lazy[v.ID] = true
		}
		if framework.Buffers(t) || d.isUnlistedContext(t) || d.buffering.keeps(d.root) {
			d.buffered[v.ID] = d.buffered[v.ID] || framework.Buffers(t)
		}
	}
	return v
}

func (d *domain) Result(x *flow.Exec, v flow.Value, t types.Type, c *flow.Call, n int) flow.Value {
	d.noteResult(x, v, t, c, n)
	switch framework.RoleOf(t) {
	case framework.ResponseRole:
		if isReceived(t) && !d.isTransport(d.root) {
			v.Source = upstream
			return v
		}
	case framework.RequestRole:
		d.outgoing[v.ID] = true
	case framework.HeaderRole:
		// A map that the standard library makes is no response's: a recorder's,
		// or a copy of the request's.
		if f, ok := c.Callee.(*types.Func); ok && f.Pkg() != nil && framework.IsStandard(f.Pkg().Path()) {
			return v
		}
	case 0:
		if syntax.IsError(t) && !d.handles(c) {
			v.Source = failure
			d.either[v.ID] = d.either[v.ID] || looksForFile(c)
		}
		return v
	}
	return d.OfType(v, t)
}

// Captured believes that a literal that uses the origin sets a variable to
// the result of a check.
func (d *domain) Captured(x *flow.Exec, st *flow.State, lit *ast.FuncLit, v flow.Value, t types.Type) flow.Value {
	if d.capturesOrigin(x, st, lit) {
		v.Source, v.Class = opaque, flow.Request
		return v
	}
	return d.OfType(v, t)
}

// isReceived reports whether t is the response that a client, or a proxy,
// got from another server: what headers it has is not known.
func isReceived(t types.Type) bool { return typematch.IsPointerTo(t, "net/http", "Response") }

// handles reports whether a call may have gone on with the response: one that
// is given a response or its context, or that calls a function value.
func (d *domain) handles(c *flow.Call) bool {
	if _, ok := c.Callee.(*types.Func); !ok {
		return true
	}
	return slices.ContainsFunc(append(c.Args, c.Recv), func(v flow.Value) bool { return isResponse(v) })
}

// isResponse reports whether v is a response of its own, header map or
// context included.
func isResponse(v flow.Value) bool {
	return v.Source == response || v.Source == context || v.Source == headerMap
}

func isRequest(v flow.Value) bool {
	return v.Source == request || v.Source == context || v.Source == headerMap
}

// isContainer reports whether v can hold headers: a response, or a map that
// may be copied to one.
func isContainer(v flow.Value) bool {
	return v.ID != 0 && (isResponse(v) || v.Kind == flow.Object && v.Source == sourceNone)
}

func (d *domain) Exit(x *flow.Exec, st *flow.State, pos token.Pos, results []flow.Value) {
	if st.Flags&panicked != 0 {
		return
	}
	if !d.tracksHeaders() {
		d.sendAll(x, st)
		return
	}
	d.serveRoutes(x, st)
	d.serveObjects(x, st, pos)
	for _, st := range d.runRest(x, st) {
		d.leave(x, st, results)
	}
}

// leave records the outcome of a path that ends with the results of its root.
func (d *domain) leave(x *flow.Exec, st *flow.State, results []flow.Value) {
	if d.hasNoResponse(results) {
		return
	}
	o := outcome{root: d.root, start: d.start, run: d.run, st: st}
	for i, t := range flow.ResultTypes(d.info, d.root) {
		if i >= len(results) {
			break
		}
		v := results[i]
		o.failed = syntax.IsError(t) && (v.Source == failure || v.Kind == flow.Object)
		if status, by := d.failedWith(x, st, v); syntax.IsError(t) && status != 0 {
			o.status, o.gives = status, by
		}
		o.gave = o.gave || isReply(t, v)
		if framework.RoleOf(t) == framework.StructRole {
			o.only, o.returned = d.structResponse(x, st, v, t), true
		}
		if field := framework.StatusOf(t); field != "" {
			status := x.Load(st, v, field, types.Typ[types.Int])
			code, _ := status.Int()
			o.status = int(code)
			if status.From != nil {
				o.gives = status.From.Expr
			}
		}
	}
	d.outcomes = append(d.outcomes, o)
}

// structResponse returns the response that a struct which is returned has, 0 if
// it has no headers: the other responses of the function did not leave on this
// path.
func (d *domain) structResponse(x *flow.Exec, st *flow.State, v flow.Value, t types.Type) flow.ID {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	s, ok := t.Underlying().(*types.Struct)
	if !ok || v.Kind != flow.Object {
		return unknownResponse
	}
	for f := range s.Fields() {
		if _, ok := f.Type().Underlying().(*types.Map); !ok {
			continue
		}
		switch m := x.Load(st, v, f.Name(), f.Type()); {
		case d.responses[m.ID]:
			return m.ID
		case m.Kind != flow.Nil:
			return unknownResponse
		}
	}
	return 0
}

const (
	unknownResponse flow.ID = -1 // one that is not known
	theResult       flow.ID = -2 // what a function returns
)
