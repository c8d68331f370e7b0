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
// knows the language: constants, variables, fields, maps, closures, method
// values, deferred calls, short-circuit conditions, and what a branch tells about
// the operands of its condition. Every value knows the expression that gave it,
// and the calls that it came through: see [Giver].
//
// Of a program, only what has a say in what the client tracks is run: see
// [Effecter]. A branch on which none of that depends does not split a path.
//
// The work is bounded, and a bound that bites is known: the run is then not
// complete. Where the states of a block grow, a path may forget what its branches
// told, and is unsure once it tests that again. Every other path that is looked
// at is one of the program's, as far as its conditions are understood.
//
// Known imprecision: a value that a concurrent function or a pointer to a
// variable may change is unknown; so is one that arithmetic computes.
package flow

import (
	"encoding/binary"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/cfg"
)

// The bounds of the work. Where one bites, the run is not complete.
const (
	maxSure    = 32   // states at the head of a block that remember all
	maxTurns   = 12   // states that come back to the head of a loop, beside two for each that comes to the loop
	maxStates  = 80   // states at the head of a block: those that came last have forgotten what differs
	maxFew     = 2    // states at the head of a block, if one of the bounds has bitten already and the run is long
	maxLong    = 600  // nodes that it has run by then
	maxWork    = 8000 // nodes run for one root
	maxDepth   = 8    // calls within calls
	maxEntries = 12   // states in which a literal is run as a root
	maxHidden  = 2    // the same, where not all of these are known
	maxHeld    = 64   // the same, where each has other functions
	maxBitten  = 2    // runs of a literal in which a bound has bitten, as it does in the others
	maxUnroll  = 64   // elements of a list over which a loop is run one by one
	maxElems   = 256  // elements of a list that are known
)

// An Exec runs the functions of a program for one client.
type Exec struct {
	Prog *Program

	// Limit is the work for all roots together, 0 for no limit, and RootLimit
	// that for the current root, if it is less than usual. It may be set where a
	// run begins.
	Limit, RootLimit int

	// Whole says that the client makes nothing of runs that are not complete: all of
	// them end with the first.
	Whole bool

	// Beside says that the client makes something of what is done beside a path by
	// literals that are started: they are run as others are that somebody calls later.
	Beside bool

	dom       Domain
	ids       *identities
	variables *variables
	puts      bool                   // something has been given a value: see put
	allocs    map[ID]bool            // identities of allocations
	structs   map[ID]types.Type      // those of structs, and their types
	holders   map[ID]holder          // where those are that others have by value
	born      map[ID]token.Pos       // where they are made
	bornBy    map[ID][]*ast.CallExpr // the calls under way there
	kept      map[ID]Value           // structs of which nothing is known but what paths have stored to them
	elements  map[ID]*types.Var      // what the elements of loops are of
	lists     map[ID]Value           // the list that is, nothing in particular if it may be several
	onces     map[ID]bool            // functions that are run once
	columns   map[ID]column          // fields of values that are one of several
	columnsOf map[ID][]ID            // of each such value
	counters  map[ID]token.Pos       // where the loops and switches are of which a path has the count, list or tag, by its identity
	sites     map[siteKey]*Site
	fields    map[*types.Var]Value  // see givenField
	defaults  map[ID]constant.Value // what variables are that are declared with one of several values
	usual     map[*types.Var]*end   // how they are initialized where nobody has chosen any setting
	outside   map[*types.Func]*Fn   // functions out of sight that are values
	givers    map[ast.Expr]*Giver
	passed    map[passing]*Giver
	boxings   map[boxing]*Giver
	stack     []*frame
	numbering *numbering              // of parts of states
	splits    map[ast.Node][]ast.Expr // see splitting
	held      idSet                   // see heldBy
	queues    [][]step                // of bodies that are over, to be written over
	heads     []*head                 // likewise
	pure      map[*types.Func]bool    // see isPure
	work      int                     // of the current root
	total     int                     // of all

	replays bool        // see [Exec.Replay]
	trace   *Trace      // of a replay
	decider Decider     // nil if nobody is to be told
	slice   *slice      // nil if all is run
	cut     bool        // a bound has bitten in the current run
	left    bool        // an unsure path was left in the current run, of a replay
	forgot  map[ID]bool // values of which a state of the current run has forgotten what its branches told

	pending []rootRun
	bitten  map[*Fn]int               // in how many of its runs a bound has bitten
	again   map[*Fn]int               // how often a function may be run again in other states of those in which it is created
	began   *State                    // the current run
	twins   []*State                  // in which it might have begun as well
	own     idSet                     // what it has made for itself: see IsOwn
	looked  map[ID]bool               // whether it looked at what it was told of a value of which other states were told something else
	waiting []rootRun                 // literals created in the current run
	inPlace map[string]bool           // literals, as values, and methods of objects that some run has called
	values  map[*Fn]bool              // functions that were run as values
	uses    map[*Fn]map[ast.Expr]bool // the expressions by which functions were called as values
	repeats repeats                   // see repeat
	boxed   map[*Fn]map[ast.Expr]bool // of each method, the values that it was run in place of
	noted   []func()                  // undo what the current run has added to the last three
	types   map[ID]types.Type         // of allocations
	partial map[*Fn]bool              // literals that are not run in all states in which they are created
	skipped *skipped                  // what the runs have that were skipped
	seen    map[string]bool
	statics map[*types.Var]bool // being evaluated, or hidden
}

type siteKey struct {
	node ast.Node
	key  string
}

type rootRun struct {
	fn    *Fn
	entry *State
	of    Value  // the function value that is run, none if it is not known
	value string // what tells a literal by its closure, or a method by its receiver, from others
	recv  ID     // the receiver of a method, whose value the entry has
	n     int    // its number of those that wait

	others []*State // that differ from the entry only in what was told
}

type frame struct {
	fn    *Fn
	call  *ast.CallExpr // nil for a root
	graph *cfg.CFG
	part  *part // nil if all is relevant
	exits []exit
}

type exit struct {
	st      *State
	results []Value
}

// New returns an Exec for a program and a client.
func New(prog *Program, dom Domain) *Exec {
	return &Exec{
		Prog:      prog,
		dom:       dom,
		ids:       newIdentities(),
		variables: &variables{numbers: make(map[*types.Var]int)},
		allocs:    make(map[ID]bool),
		structs:   make(map[ID]types.Type),
		holders:   make(map[ID]holder),
		born:      make(map[ID]token.Pos),
		bornBy:    make(map[ID][]*ast.CallExpr),
		kept:      make(map[ID]Value),
		elements:  make(map[ID]*types.Var),
		lists:     make(map[ID]Value),
		onces:     make(map[ID]bool),
		columns:   make(map[ID]column),
		columnsOf: make(map[ID][]ID),
		counters:  make(map[ID]token.Pos),
		sites:     make(map[siteKey]*Site),
		fields:    make(map[*types.Var]Value),
		defaults:  make(map[ID]constant.Value),
		usual:     make(map[*types.Var]*end),
		outside:   make(map[*types.Func]*Fn),
		givers:    make(map[ast.Expr]*Giver),
		passed:    make(map[passing]*Giver),
		boxings:   make(map[boxing]*Giver),
		numbering: newNumbering(),
		splits:    make(map[ast.Node][]ast.Expr),
		pure:      make(map[*types.Func]bool),
		inPlace:   make(map[string]bool),
		uses:      make(map[*Fn]map[ast.Expr]bool),
		repeats:   make(repeats),
		boxed:     make(map[*Fn]map[ast.Expr]bool),
		values:    make(map[*Fn]bool),
		types:     make(map[ID]types.Type),
		again:     make(map[*Fn]int),
		partial:   make(map[*Fn]bool),
		skipped:   newSkipped(),
		seen:      make(map[string]bool),
		statics:   make(map[*types.Var]bool),
	}
}

// A step is a block that is to be run in a state, which nobody else has.
type step struct {
	block int32 // exitBlock for the end of the function
	st    *State
	again bool // the block is the head of a loop, and the step is from within the loop
}

// body runs the graph of f's function from st and returns the states in
// which it returns.
func (x *Exec) body(f *frame, st *State) []exit {
	x.stack = append(x.stack, f)
	defer func() { x.stack = x.stack[:len(x.stack)-1] }()

	f.graph = x.Prog.graph(f.fn)
	if x.slice != nil {
		f.part = x.slice.part(f.fn)
		x.slice.run()
		if f.part.deadAt == nil {
			f.part.deadAt = f.part.dead(x.Prog)
		}
	}
	heads := make([]*head, len(f.graph.Blocks))
	queue := append(x.spareQueue(), step{st: st})
	for i := 0; i < len(queue); i++ {
		s := queue[i]
		queue[i].st = nil // what is done is not kept
		if s.block == exitBlock {
			f.exits = append(f.exits, exit{s.st, make([]Value, f.fn.Type.Results.NumFields())})
			continue
		}
		if x.exhausted() {
			x.cut = true
			break
		}
		if f.part != nil {
			x.clean(s.st, &f.part.deadAt[s.block])
		}
		if r, ok := f.graph.Blocks[s.block].Stmt.(*ast.RangeStmt); ok && s.again {
			x.end(s.st, r)
		}
		if heads[s.block] == nil {
			heads[s.block] = x.newHead()
		}
		if st := x.enter(heads[s.block], s.st, s.again); st != nil {
			queue = x.block(queue, f, f.graph.Blocks[s.block], st)
		}
	}
	clear(queue)
	x.queues = append(x.queues, queue[:0])
	for _, h := range heads {
		if h != nil {
			x.heads = append(x.heads, h)
		}
	}
	return x.runDeferred(f)
}

// block runs a block from st and appends what is to be run next to a queue.
func (x *Exec) block(queue []step, f *frame, b *cfg.Block, st *State) []step {
	x.leaveScope(b, st)
	states, spare := []*State{st}, []*State(nil)
	forks := len(b.Succs) > 1 && (f.part == nil || f.part.forks[b.Index])
	var single [1]*State
	for i, n := range b.Nodes {
		if f.part != nil && !f.part.items[b.Index][i].relevant {
			if _, ok := n.(*ast.ReturnStmt); ok {
				return skip(queue, exitBlock, states)
			}
			continue
		}
		cond := forks && i == len(b.Nodes)-1 && isCond(b, n)
		next := spare[:0]
		for _, st := range states {
			x.work++
			x.total++
			after := append(single[:0], st)
			if len(x.splitting(n)) > 0 {
				after = x.calls(n, st)
			}
			for _, st := range after {
				if cond {
					next = append(next, st)
				} else if st := x.node(f, n, st); st != nil {
					st.temps = nil
					next = append(next, st)
				}
			}
		}
		states, spare = next, states
		if cond {
			return steps(queue, b, x.branch(b, n.(ast.Expr), states))
		}
	}
	switch {
	case len(b.Succs) == 0:
		return queue
	case len(b.Succs) == 1:
		return steps(queue, b, [][]*State{states})
	case !forks:
		return skip(queue, f.part.tree.next[b.Index], states)
	}
	if r, ok := b.Stmt.(*ast.RangeStmt); ok && b.Kind == cfg.KindRangeLoop {
		return steps(queue, b, x.rangeLoop(r, states))
	}
	if s, t := x.Prog.kindOf(b); s != nil {
		return steps(queue, b, x.branchByKind(b, s, t, states))
	}
	cc, _ := b.Succs[0].Stmt.(*ast.CommClause) // either way is possible
	return steps(queue, b, x.branchBySelect(cc, states))
}

// steps appends those from a block to each of its successors.
func steps(queue []step, b *cfg.Block, states [][]*State) []step {
	for i, list := range states {
		again := isBack(b, b.Succs[i])
		for _, st := range list {
			queue = append(queue, step{b.Succs[i].Index, st, again})
		}
	}
	return queue
}

// isBack reports whether a step from one block to another is one back to the head of a
// loop.
func isBack(from, to *cfg.Block) bool {
	if from.Stmt == nil || to.Stmt == nil {
		return false
	}
	switch to.Kind {
	case cfg.KindRangeLoop:
		return within(from.Stmt.Pos(), to.Stmt.(*ast.RangeStmt).Body) || from.Stmt == to.Stmt && from.Kind == cfg.KindRangeBody
	case cfg.KindForLoop, cfg.KindForBody:
		return within(from.Stmt.Pos(), to.Stmt.(*ast.ForStmt).Body) || from.Stmt == to.Stmt && (from.Kind == cfg.KindForBody || from.Kind == cfg.KindForPost)
	}
	return false
}

// skip appends the steps to where all branches come together again.
func skip(queue []step, next int32, states []*State) []step {
	for _, st := range states {
		queue = append(queue, step{block: next, st: st})
	}
	return queue
}

// leaveScope forgets the variables of the statement that b comes after, and what
// its loops and switches have.
func (x *Exec) leaveScope(b *cfg.Block, st *State) {
	switch b.Kind {
	case cfg.KindIfDone, cfg.KindForDone, cfg.KindRangeDone, cfg.KindSwitchDone, cfg.KindSelectDone:
		x.leave(st, b.Stmt)
	}
}

// leave forgets the variables of a node, and the counts, lists and tags of its
// loops and switches: a path may have left these by a branch or a return.
func (x *Exec) leave(st *State, n ast.Node) {
	st.vars = st.vars.without(func(v int) bool { return within(x.variables.list[v].Pos(), n) })
	st.slots = st.slots.without(func(k slotKey) bool {
		switch k.name {
		case "i", "list", "tag":
			pos, ok := x.counters[k.id]
			return ok && within(pos, n)
		}
		return false
	})
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
		if isCompound(e) && len(st.temps) == 0 && b.Succs[1].Kind != cfg.KindSwitchNextCase {
			// The second operand is evaluated where the first does not decide.
			yes, no := x.split(e, st)
			for i, list := range [][]*State{yes, no} {
				for _, st := range list {
					st.temps = nil
				}
				out[i] = append(out[i], x.unique(list)...)
			}
			continue
		}
		yes, no := x.decide(st, x.condition(st, b, e))
		for i, list := range [][]*State{yes, no} {
			for _, st := range list {
				st.temps = nil
			}
			out[i] = append(out[i], list...)
		}
	}
	return out
}

// isCompound reports whether e is an && or an ||, or the opposite of one.
func isCompound(e ast.Expr) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.UnaryExpr:
		return e.Op == token.NOT && isCompound(e.X)
	case *ast.BinaryExpr:
		return isLogical(e)
	}
	return false
}

func (x *Exec) condition(st *State, b *cfg.Block, e ast.Expr) Value {
	if cc, ok := b.Succs[1].Stmt.(*ast.CaseClause); ok && b.Succs[1].Kind == cfg.KindSwitchNextCase {
		if s := x.Prog.clauses[cc]; s != nil && s.Tag != nil {
			tag, _ := st.Slot(x.tagID(s), "tag")
			if len(tag) == 0 {
				return Value{}
			}
			return x.same(st, e, x.resolve(st, tag[0].Value), x.eval(st, e), x.Prog.Info.TypeOf(e))
		}
	}
	return x.eval(st, e)
}

func (x *Exec) tagID(s ast.Stmt) ID {
	id := x.intern("switch@" + string(binary.AppendVarint(nil, int64(s.Pos()))))
	x.counters[id] = s.Pos()
	return id
}

// node runs one node that is no condition; nil if the path ends there.
func (x *Exec) node(f *frame, n ast.Node, st *State) *State {
	if s := x.Prog.kinds[n]; s != nil {
		x.beginKinds(st, s)
		return st
	}
	switch n := n.(type) {
	case *ast.ReturnStmt:
		results := x.results(f.fn, n, st)
		x.setResults(st, f.fn, results)
		f.exits = append(f.exits, exit{st, results})
		return nil
	case *ast.AssignStmt:
		x.assignment(st, n)
	case *ast.ValueSpec:
		x.valueSpec(st, n)
	case *ast.IncDecStmt:
		x.store(st, n, n.X, x.step(st, n))
	case *ast.ExprStmt:
		x.eval(st, n.X)
		if ch := x.Prog.waitsIn(f.fn, n); ch != nil {
			x.received(st, ch, true)
		}
	case *ast.SendStmt:
		x.send(st, n)
	case *ast.GoStmt:
		x.goCall(st, n)
	case *ast.DeferStmt:
		x.deferCall(st, n)
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
			// The results of a call are at hand here only, and a variable may
			// change in the loop.
			if iterated, ok := x.iterated(st, r); ok {
				v = iterated
			}
			st.SetSlot(x.counter(r), "list", Entry{Value: v})
		}
	}
	return st
}
