// Package flow runs the functions of a package symbolically, path by path,
// over their control-flow graphs.
//
// A path is a [State]: the values of variables, the slots of objects, and
// what its branches have established. States are never joined, so that what
// one arm of an if writes never meets what the other writes; two paths that
// agree in everything are one. A call of a function of the package, or of a
// closure, is run with the values of its arguments if the client asks for
// it; a literal that is not called where it stands (a handler, say) is run
// as a function of its own, with the variables that it captures as they were
// when it was created.
//
// What the values mean is up to the client, a [Domain]. The package itself
// knows the language: constants, variables, fields, closures, short-circuit
// conditions, and what a branch tells about the operands of its condition.
//
// Known imprecision: a value that a concurrent function, a deferred call, a
// method value or a pointer to a variable may change is unknown; so is one
// that arithmetic computes. The states of a block are at most maxStates, and
// the work for one function at most maxWork: paths beyond that are not
// looked at. Every path that is looked at is one of the program's, as far as
// its conditions are understood.
package flow

import (
	"encoding/binary"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/cfg"
)

const (
	maxStates  = 48    // states kept at the head of a block
	maxWork    = 60000 // nodes run for one root
	maxDepth   = 8     // calls within calls
	maxEntries = 12    // states in which a literal is run as a root
	maxUnroll  = 16    // elements of a list over which a loop is run one by one
)

// A Deferrer is a Domain that wants to know of deferred calls, which are not
// run.
type Deferrer interface {
	Defer(x *Exec, st *State, n *ast.DeferStmt)
}

// An Exec runs the functions of a program for one client.
type Exec struct {
	Prog *Program

	// Limit is the work for all roots together, 0 for no limit.
	Limit int

	dom      Domain
	ids      map[string]ID
	deps     map[ID][]ID
	nvars    map[*types.Var]int // and varlist: the numbers of variables
	varlist  []*types.Var
	allocs   map[ID]bool       // identities of allocations
	elements map[ID]*types.Var // what the elements of loops are of
	sites    map[siteKey]*Site
	givers   map[ast.Expr]*Giver
	passed   map[passing]*Giver
	stack    []*frame
	work     int // of the current root
	total    int // of all

	// testedOnce says that the condition that is being assumed is the only
	// one about its subjects.
	testedOnce bool

	pending []rootRun
	waiting []rootRun // literals created in the current run
	seen    map[string]bool
	statics map[*types.Var]bool // being evaluated
}

type siteKey struct {
	node ast.Node
	key  string
}

type rootRun struct {
	fn    *Fn
	entry *State
}

type frame struct {
	fn    *Fn
	call  *ast.CallExpr // nil for a root
	exits []exit
}

type exit struct {
	st      *State
	results []Value
}

// New returns an Exec for a program and a client.
func New(prog *Program, dom Domain) *Exec {
	return &Exec{
		Prog:     prog,
		dom:      dom,
		ids:      make(map[string]ID),
		deps:     make(map[ID][]ID),
		nvars:    make(map[*types.Var]int),
		allocs:   make(map[ID]bool),
		elements: make(map[ID]*types.Var),
		sites:    make(map[siteKey]*Site),
		givers:   make(map[ast.Expr]*Giver),
		passed:   make(map[passing]*Giver),
		seen:     make(map[string]bool),
		statics:  make(map[*types.Var]bool),
	}
}

// Run runs a function as a root: nothing is known of its parameters. The
// literals that it creates are run after it. Each run starts with a call of
// begin, which may change the state.
func (x *Exec) Run(fn *Fn, begin func(fn *Fn, st *State)) {
	x.pending = append(x.pending, rootRun{fn, new(State)})
	for len(x.pending) > 0 {
		run := x.pending[0]
		x.pending = x.pending[1:]
		x.work = 0
		st := run.entry.clone()
		begin(run.fn, st)
		x.bindParams(st, run.fn, nil)
		for _, e := range x.body(&frame{fn: run.fn}, st) {
			x.dom.Exit(x, e.st, run.fn.Body.Rbrace, e.results)
		}
		x.queue()
	}
}

// Passes reports whether a predicate, a function of one parameter with one
// boolean result, is true for some arguments and false for others, and true
// only on paths that have a flag.
func (x *Exec) Passes(fn *Fn, arg Value, flag Flags) bool {
	st := new(State)
	x.work = 0
	x.bindParams(st, fn, &Call{Expr: new(ast.CallExpr), Args: []Value{arg}})
	accepts, refuses := false, false
	for _, e := range x.body(&frame{fn: fn}, st) {
		if len(e.results) != 1 {
			return false
		}
		for _, st := range x.assume(e.st.clone(), e.results[0], true) {
			if st.Flags&flag == 0 {
				return false
			}
			accepts = true
		}
		refuses = refuses || len(x.assume(e.st.clone(), e.results[0], false)) > 0
	}
	return accepts && refuses
}

// later queues a literal to be run as a root. What its creator knows of
// variables goes with it, unless they change after its creation.
func (x *Exec) later(st *State, fn *Fn) {
	entry := &State{Flags: st.Flags, facts: st.facts}
	for _, row := range st.vars {
		if !x.changes(x.varlist[row.key], fn) {
			entry.vars = append(entry.vars, row)
		}
	}
	for _, row := range st.slots {
		if x.carried(row.key.id) {
			entry.slots = append(entry.slots, row)
		}
	}
	key := string(Value{Kind: Func, Fn: fn}.appendKey(nil)) + entry.key()
	if !x.seen[key] {
		x.seen[key] = true
		x.waiting = append(x.waiting, rootRun{fn, entry})
	}
}

// queue moves the literals that were created to those that are to be run. Of
// many states of one literal it takes some, spread over all.
func (x *Exec) queue() {
	byFn := make(map[*Fn][]rootRun)
	var order []*Fn
	for _, run := range x.waiting {
		if byFn[run.fn] == nil {
			order = append(order, run.fn)
		}
		byFn[run.fn] = append(byFn[run.fn], run)
	}
	x.waiting = nil
	for _, fn := range order {
		runs := byFn[fn]
		n := min(len(runs), maxEntries)
		for i := range n {
			x.pending = append(x.pending, runs[i*len(runs)/n])
		}
	}
}

// changes reports whether v gets another value after the literal fn was
// created: in a function literal, or further down.
func (x *Exec) changes(v *types.Var, fn *Fn) bool {
	return slices.ContainsFunc(slices.Concat(x.Prog.assigns[v], x.Prog.parts[v]), func(a assignment) bool {
		byLiteral := a.in != nil && a.in.Obj == nil && !within(v.Pos(), a.in.Node)
		return byLiteral || a.pos > fn.Node.End() || a.rhs == nil && a.in == nil
	})
}

// body runs the graph of f's function from st and returns the states in
// which it returns.
func (x *Exec) body(f *frame, st *State) []exit {
	x.stack = append(x.stack, f)
	defer func() { x.stack = x.stack[:len(x.stack)-1] }()

	type item struct {
		block *cfg.Block
		st    *State
	}
	graph := x.Prog.graph(f.fn)
	seen := make([]map[string]bool, len(graph.Blocks))
	queue := []item{{graph.Blocks[0], st}}
	for len(queue) > 0 && x.work < maxWork && (x.Limit == 0 || x.total < x.Limit) {
		it := queue[0]
		queue = queue[1:]
		b := it.block
		if seen[b.Index] == nil {
			seen[b.Index] = make(map[string]bool)
		}
		if len(seen[b.Index]) >= maxStates {
			continue
		}
		if k := it.st.key(); seen[b.Index][k] {
			continue
		} else {
			seen[b.Index][k] = true
		}
		for i, succs := range x.block(f, b, it.st) {
			for _, st := range succs {
				queue = append(queue, item{b.Succs[i], st})
			}
		}
	}
	return f.exits
}

// block runs a block from st and returns the states at each successor.
func (x *Exec) block(f *frame, b *cfg.Block, st *State) [][]*State {
	st = st.clone()
	x.leaveScope(b, st)
	states := []*State{st}
	for i, n := range b.Nodes {
		cond := i == len(b.Nodes)-1 && isCond(b, n)
		var next []*State
		for _, st := range states {
			x.work++
			x.total++
			for _, st := range x.calls(n, st) {
				if cond {
					next = append(next, st)
				} else if st := x.node(f, n, st); st != nil {
					st.temps = nil
					next = append(next, st)
				}
			}
		}
		states = next
		if cond {
			return x.branch(b, n.(ast.Expr), states)
		}
	}
	switch {
	case len(b.Succs) == 0:
		return nil
	case len(b.Succs) == 1:
		return [][]*State{states}
	}
	if r, ok := b.Stmt.(*ast.RangeStmt); ok && b.Kind == cfg.KindRangeLoop {
		return x.rangeLoop(r, states)
	}
	// A select or type switch: either way is possible.
	both := [][]*State{nil, nil}
	for _, st := range states {
		both[0] = append(both[0], st.clone())
		both[1] = append(both[1], st.clone())
	}
	return both
}

// leaveScope forgets the variables of the statement that b comes after, and
// the tag of a switch.
func (x *Exec) leaveScope(b *cfg.Block, st *State) {
	if s, ok := b.Stmt.(*ast.SwitchStmt); ok && b.Kind == cfg.KindSwitchDone {
		id := x.tagID(s)
		st.slots = st.slots.without(func(k slotKey) bool { return k.id == id })
	}
	switch b.Kind {
	case cfg.KindIfDone, cfg.KindForDone, cfg.KindRangeDone, cfg.KindSwitchDone, cfg.KindSelectDone:
		st.vars = st.vars.without(func(n int) bool { return within(x.varlist[n].Pos(), b.Stmt) })
	}
}

func within(pos token.Pos, n ast.Node) bool { return n.Pos() <= pos && pos < n.End() }

// isCond reports whether n, the last node of b, is the condition of a branch.
func isCond(b *cfg.Block, n ast.Node) bool {
	_, ok := n.(ast.Expr)
	return ok && len(b.Succs) == 2 && b.Kind != cfg.KindRangeLoop && b.Succs[0].Kind != cfg.KindSelectCaseBody
}

// branch splits states by the condition at the end of b, which in a switch
// with a tag is that the tag equals e.
func (x *Exec) branch(b *cfg.Block, e ast.Expr, states []*State) [][]*State {
	out := [][]*State{nil, nil}
	for _, st := range states {
		v := x.condition(st, b, e)
		x.testedOnce = x.Prog.testedOnce(e)
		for i, truth := range []bool{true, false} {
			for _, st := range x.assume(st.clone(), v, truth) {
				st.temps = nil
				out[i] = append(out[i], st)
			}
		}
	}
	return out
}

func (x *Exec) condition(st *State, b *cfg.Block, e ast.Expr) Value {
	if cc, ok := b.Succs[1].Stmt.(*ast.CaseClause); ok && b.Succs[1].Kind == cfg.KindSwitchNextCase {
		if s := x.Prog.clauses[cc]; s != nil && s.Tag != nil {
			tag, _ := st.Slot(x.tagID(s), "tag")
			if len(tag) == 0 {
				return Value{}
			}
			return x.compare(token.EQL, x.resolve(st, tag[0].Value), x.eval(st, e))
		}
	}
	return x.eval(st, e)
}

func (x *Exec) tagID(s *ast.SwitchStmt) ID {
	return x.intern("switch@" + string(binary.AppendVarint(nil, int64(s.Pos()))))
}

// node runs one node that is no condition; nil if the path ends there.
func (x *Exec) node(f *frame, n ast.Node, st *State) *State {
	switch n := n.(type) {
	case *ast.ReturnStmt:
		f.exits = append(f.exits, exit{st, x.results(f.fn, n, st)})
		return nil
	case *ast.AssignStmt:
		x.assignment(st, n)
	case *ast.ValueSpec:
		x.valueSpec(st, n)
	case *ast.IncDecStmt:
		x.store(st, n, n.X, Value{ID: x.at(st, "step", n)})
	case *ast.ExprStmt:
		x.eval(st, n.X)
	case *ast.DeferStmt:
		if d, ok := x.dom.(Deferrer); ok {
			d.Defer(x, st, n)
		}
	case ast.Expr:
		var v Value
		if _, ok := n.(*ast.Ident); !ok || x.Prog.ranges[n] != nil {
			v = x.eval(st, n)
		}
		if s := x.Prog.tags[n]; s != nil {
			st.SetSlot(x.tagID(s), "tag", Entry{Value: x.eval(st, n)})
		}
		if r := x.Prog.ranges[n]; r != nil { // a loop begins
			x.endLoop(st, r)
			if v.Kind == List {
				// The results of a call are at hand here only, and a variable
				// may change in the loop.
				st.SetSlot(x.counter(r), "list", Entry{Value: v})
			}
		}
	}
	return st
}

func (x *Exec) results(fn *Fn, ret *ast.ReturnStmt, st *State) []Value {
	if len(ret.Results) == 1 && fn.Type.Results.NumFields() > 1 {
		v := x.eval(st, ret.Results[0])
		var out []Value
		for i := range fn.Type.Results.NumFields() {
			out = append(out, v.Result(i))
		}
		return out
	}
	var out []Value
	for _, e := range ret.Results {
		out = append(out, x.eval(st, e))
	}
	if len(ret.Results) == 0 && fn.Type.Results != nil {
		for _, f := range fn.Type.Results.List {
			for _, name := range f.Names {
				out = append(out, x.eval(st, name))
			}
		}
	}
	return out
}
