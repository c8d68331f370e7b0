package flow

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"sync"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/cfg"
	"golang.org/x/tools/go/types/typeutil"
)

// A Program is the index of one package that the analysis works on.
type Program struct {
	Fset *token.FileSet
	Info *types.Info
	Pkg  *types.Package

	root inspector.Cursor

	// What is computed when it is first asked for, perhaps by several analyzers at
	// once.
	mu       sync.Mutex
	reads    map[*types.Var]bool              // parameters: see onlyReads
	answers  map[*Fn]bool                     // see answersAgain
	cyclic   map[*types.Var]bool              // see isMadeOfItself
	filled   map[*types.Var]bool              // see isFilled
	kept     map[*types.TypeName]bool         // those that are not: see isOnlyLent
	loans    map[*types.Var][]ast.Expr        // see loansOf
	required map[*types.Var]int               // see isRequired
	callers  *callers                         // see callersOf
	filling  map[ast.Expr]bool                // see fills
	present  map[*types.Var]bool              // see hasText
	start    *startup                         // see startsUp
	gifts    *gifts                           // see changesGiven
	onsets   map[*types.Var][]*ast.AssignStmt // see setByInits
	graphs   map[ast.Node]*cfg.CFG
	exits    map[*Fn]bool         // whether it may return
	captures map[*Fn]*captures    // see capturesOf
	arounds  map[token.Pos]*place // see around
	judged   map[*types.Func]bool // see Called
	inTurn   []types.Type         // see IsCalledInTurn; nil until it is asked for

	decls   map[*types.Func]*Fn
	lits    map[*ast.FuncLit]*Fn
	order   []*Fn // all functions, in source order
	inits   []*Fn // the calls at package level, likewise
	parent  map[*Fn]*Fn
	assigns map[*types.Var][]assignment
	parts   map[*types.Var][]assignment         // where a part of it is assigned
	taken   map[*types.Func]int                 // uses other than calls
	away    map[*types.Func]int                 // those of them as operands of calls out of sight
	calls   map[*Fn][]*types.Func               // those that it calls, hands to one that does, or has in a list
	starts  map[*Fn][]*types.Func               // those of them that it calls to go on beside
	clauses map[*ast.CaseClause]*ast.SwitchStmt // the switch of each
	tags    map[ast.Expr]*ast.SwitchStmt        // the switch on each tag
	kinds   map[ast.Node]*ast.TypeSwitchStmt    // the type switch of each clause, and of what it begins with
	ranges  map[ast.Expr]*ast.RangeStmt         // the loop over each operand
	loops   map[*ast.IncDecStmt]*ast.ForStmt    // the loop after each turn of which it is run
	names   map[*ast.FuncLit]*types.Var         // what a literal is assigned to
	called  map[*ast.FuncLit]bool               // called, deferred or started where it stands
	values  map[*types.Var]bool                 // variables used other than by calling them

	stores   stores
	handings []handing
	mentions []mention
	uses     []use
	boxes    []box
	boxed    map[ast.Expr]types.Type // of each expression whose value becomes one of an interface with methods
	handles  func(*types.Func) bool  // which methods of interfaces are called by others
	serves   func(types.Type) bool   // whether what has an operand of a type is run for a request
	maps     []mapUse
	leads    map[*Fn][]*Fn // what initializes the variables that it uses, and the methods of what it makes an interface of
}

// An assignment is one place where a variable gets its value: rhs is nil
// where that is not simply an expression.
type assignment struct {
	in   *Fn // nil at package level
	pos  token.Pos
	rhs  ast.Expr
	zero bool // a declaration without a value
}

// NewProgram indexes the functions, variables and calls of a package,
// leaving out its test files: they are no part of the server. Runs tells which
// functions of other packages call functions that they are given, as far as that
// matters to the client, handles which methods of interfaces are called by others, and
// serves whether a function that has an operand of a type is run for a request.
func NewProgram(pass *analysis.Pass, root inspector.Cursor, runs, handles func(*types.Func) bool, serves func(types.Type) bool) *Program {
	p := &Program{
		Fset:     pass.Fset,
		Info:     pass.TypesInfo,
		Pkg:      pass.Pkg,
		root:     root,
		reads:    make(map[*types.Var]bool),
		cyclic:   make(map[*types.Var]bool),
		filled:   make(map[*types.Var]bool),
		present:  make(map[*types.Var]bool),
		decls:    make(map[*types.Func]*Fn),
		lits:     make(map[*ast.FuncLit]*Fn),
		parent:   make(map[*Fn]*Fn),
		assigns:  make(map[*types.Var][]assignment),
		parts:    make(map[*types.Var][]assignment),
		taken:    make(map[*types.Func]int),
		away:     make(map[*types.Func]int),
		calls:    make(map[*Fn][]*types.Func),
		starts:   make(map[*Fn][]*types.Func),
		graphs:   make(map[ast.Node]*cfg.CFG),
		exits:    make(map[*Fn]bool),
		names:    make(map[*ast.FuncLit]*types.Var),
		called:   make(map[*ast.FuncLit]bool),
		values:   make(map[*types.Var]bool),
		captures: make(map[*Fn]*captures),
		arounds:  make(map[token.Pos]*place),
		tags:     make(map[ast.Expr]*ast.SwitchStmt),
		kinds:    make(map[ast.Node]*ast.TypeSwitchStmt),
		ranges:   make(map[ast.Expr]*ast.RangeStmt),
		loops:    make(map[*ast.IncDecStmt]*ast.ForStmt),
		leads:    make(map[*Fn][]*Fn),
		onsets:   make(map[*types.Var][]*ast.AssignStmt),
		clauses:  make(map[*ast.CaseClause]*ast.SwitchStmt),
		stores:   newStores(),
		handles:  handles,
		serves:   serves,
		answers:  make(map[*Fn]bool),
	}
	for file := range root.Children() {
		if !IsTestFile(pass.Fset, file.Node().Pos()) {
			p.index(file)
		}
	}
	p.hand(runs)
	p.initialize()
	p.storeInMaps()
	for file := range root.Children() {
		if !IsTestFile(pass.Fset, file.Node().Pos()) {
			p.addBoxes(file)
		}
	}
	p.leadByPromise()
	return p
}

// IsTestFile reports whether pos is in a file of tests.
func IsTestFile(fset *token.FileSet, pos token.Pos) bool {
	const suffix = "_test.go"
	name := fset.File(pos).Name()
	return len(name) >= len(suffix) && name[len(name)-len(suffix):] == suffix
}

// OnlyValue returns the expression that a variable gets its only value from;
// nil if e is no variable, or one that gets others: of one whose value is made of
// itself, the zero value is another. To follow the variables in a value comes to an
// end.
func (p *Program) OnlyValue(e ast.Expr) ast.Expr {
	return p.OnlyValueOf(p.variable(e))
}

// OnlyValueOf is [Program.OnlyValue] of a variable, which may be nil.
func (p *Program) OnlyValueOf(v *types.Var) ast.Expr {
	if v == nil || !p.isGivenOnce(v) || p.isMadeOfItself(v) {
		return nil
	}
	return p.assigns[v][0].rhs
}

// ValuesOf returns what a variable is assigned, nil for a value that no expression gives.
// It may have others if it is a parameter, and the zero value if it is declared without
// one.
func (p *Program) ValuesOf(v *types.Var) (values []ast.Expr) {
	for _, a := range p.assigns[v] {
		if !a.zero {
			values = append(values, a.rhs)
		}
	}
	return values
}

// OnlyCall returns the call of which a variable is the first of several results, nil if
// it is none, or gets other values.
func (p *Program) OnlyCall(e ast.Expr) *ast.CallExpr {
	v := p.variable(e)
	if v == nil || !p.isGivenOnce(v) {
		return nil
	}
	at := p.assigns[v][0].pos
	cur, ok := p.root.FindByPos(at, at)
	if !ok {
		return nil
	}
	for c := range cur.Enclosing((*ast.AssignStmt)(nil), (*ast.ValueSpec)(nil)) {
		first, values := ast.Node(nil), []ast.Expr(nil)
		switch n := c.Node().(type) {
		case *ast.AssignStmt:
			first, values = n.Lhs[0], n.Rhs
		case *ast.ValueSpec:
			first, values = n.Names[0], n.Values
		}
		if first.Pos() != at || len(values) != 1 {
			return nil
		}
		call, _ := ast.Unparen(values[0]).(*ast.CallExpr)
		return call
	}
	return nil
}

// isGivenOnce reports whether a variable gets one value in the package, and none from
// a caller.
func (p *Program) isGivenOnce(v *types.Var) bool {
	isGiven := v.Kind() == types.ParamVar || v.Kind() == types.RecvVar
	return len(p.assigns[v]) == 1 && !isGiven
}

// isMadeOfItself reports whether the only value of a variable is computed of
// itself, or of variables that are.
func (p *Program) isMadeOfItself(v *types.Var) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.comesToItself(v)
}

func (p *Program) comesToItself(v *types.Var) bool {
	cyclic, ok := p.cyclic[v]
	if ok {
		return cyclic
	}
	p.cyclic[v] = true // if it is met again below
	if rhs := p.assigns[v][0].rhs; rhs != nil {
		ast.Inspect(rhs, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				w, _ := p.Info.Uses[id].(*types.Var)
				cyclic = cyclic || w != nil && len(p.assigns[w]) == 1 && p.comesToItself(w)
			}
			return !cyclic
		})
	}
	p.cyclic[v] = cyclic
	return cyclic
}

// IsAssigned reports whether e is a variable that gets a value in the package,
// other than from a caller.
func (p *Program) IsAssigned(e ast.Expr) bool {
	v := p.variable(e)
	return v != nil && len(p.assigns[v]) > 0
}

// callee returns the function that a call names, or nil.
func (p *Program) callee(call *ast.CallExpr) *types.Func {
	f, _ := typeutil.Callee(p.Info, call).(*types.Func)
	return f
}

// calledInPlace reports whether a literal is only called, where it stands or
// by the variable that it is assigned to, or is deferred or concurrent.
func (p *Program) calledInPlace(lit *ast.FuncLit) bool {
	v := p.names[lit]
	return p.called[lit] || v != nil && !p.values[v] && p.isGivenOnce(v)
}

// Callee returns the function of the package that a call names, or nil.
func (p *Program) Callee(call *ast.CallExpr) *Fn { return p.Decl(p.callee(call)) }

// Functions returns the functions of the package, in source order.
func (p *Program) Functions() []*Fn { return p.order }

// Decl returns the declaration of f, or nil if it is not in the package.
func (p *Program) Decl(f *types.Func) *Fn {
	if f == nil {
		return nil
	}
	return p.decls[f.Origin()]
}

// Literal returns the function that a literal is.
func (p *Program) Literal(lit *ast.FuncLit) *Fn { return p.lits[lit] }

// Uses returns how often f is used other than by calling it.
func (p *Program) Uses(f *types.Func) int { return p.taken[f.Origin()] }

// Parent returns the function that a literal stands in, or nil.
func (p *Program) Parent(fn *Fn) *Fn { return p.parent[fn] }

// IsWithin reports whether a function is another, or a literal in it.
func (p *Program) IsWithin(fn, outer *Fn) bool {
	for ; fn != nil; fn = p.Parent(fn) {
		if fn == outer {
			return true
		}
	}
	return false
}

// Enclosing returns the innermost function around a cursor, or nil.
func (p *Program) Enclosing(cur inspector.Cursor) *Fn {
	for {
		switch n := cur.Node().(type) {
		case *ast.FuncLit:
			return p.lits[n]
		case *ast.FuncDecl:
			f, _ := p.Info.Defs[n.Name].(*types.Func)
			return p.decls[f]
		case nil, *ast.File:
			return nil
		}
		cur = cur.Parent()
	}
}

// Reaching returns the functions from which a call chain, or the creation of
// a literal, leads to a function that has. Who uses a variable of the package is
// taken to call what initializes it, and who makes a value one of an interface, the
// methods of that.
func (p *Program) Reaching(has func(*Fn) bool) map[*Fn]bool {
	return p.ReachingBy(has, func(*Fn, *Fn) bool { return true })
}

// ReachingBy is [Program.Reaching] by those calls of one function by another that count.
func (p *Program) ReachingBy(has func(*Fn) bool, counts func(from, to *Fn) bool) map[*Fn]bool {
	reach := make(map[*Fn]bool)
	all := slices.Concat(p.order, p.inits)
	for _, fn := range p.order {
		if has(fn) {
			reach[fn] = true
		}
	}
	for changed := true; changed; {
		changed = false
		add := func(fn *Fn) {
			if fn != nil && !reach[fn] {
				reach[fn], changed = true, true
			}
		}
		for _, fn := range all {
			if reach[fn] {
				add(p.parent[fn])
			}
			for _, f := range p.calls[fn] {
				if d := p.decls[f]; d != nil && reach[d] && !reach[fn] && counts(fn, d) {
					add(fn)
				}
			}
			for _, init := range p.leads[fn] {
				if reach[init] {
					add(fn)
				}
			}
		}
	}
	return reach
}

// Distances returns the functions from which at most so many calls, or
// creations of literals, lead to a function that has, with their number.
func (p *Program) Distances(has func(*Fn) bool, most int) map[*Fn]int {
	distance := make(map[*Fn]int)
	all := slices.Concat(p.order, p.inits)
	for _, fn := range p.order {
		if has(fn) {
			distance[fn] = 0
		}
	}
	for n := 1; n <= most; n++ {
		var next []*Fn
		for _, fn := range all {
			if d, ok := distance[fn]; ok && d == n-1 && p.parent[fn] != nil {
				next = append(next, p.parent[fn])
			}
			for _, f := range p.calls[fn] {
				if d, ok := distance[p.decls[f]]; ok && d == n-1 {
					next = append(next, fn)
				}
			}
			for _, init := range p.leads[fn] {
				if d, ok := distance[init]; ok && d == n-1 {
					next = append(next, fn)
				}
			}
		}
		for _, fn := range next {
			if _, ok := distance[fn]; !ok {
				distance[fn] = n
			}
		}
	}
	return distance
}

// graph returns the control-flow graph of a function.
func (p *Program) graph(fn *Fn) *cfg.CFG {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.graphOf(fn)
}

func (p *Program) graphOf(fn *Fn) *cfg.CFG {
	g := p.graphs[fn.Node]
	if g == nil {
		g = cfg.New(fn.Body, p.mayReturn)
		p.graphs[fn.Node] = g
	}
	return g
}

// mayReturn reports whether a call may return. It knows the functions of the
// package and those that every program uses to stop; ctrlflow knows more, but through facts.
func (p *Program) mayReturn(call *ast.CallExpr) bool {
	switch f := typeutil.Callee(p.Info, call).(type) {
	case *types.Builtin:
		return f.Name() != "panic"
	case *types.Func:
		if f.Pkg() == nil {
			return true
		}
		if fn := p.Decl(f); fn != nil {
			return p.returns(fn)
		}
		switch f.Pkg().Path() {
		case "os":
			return f.Name() != "Exit"
		case "runtime":
			return f.Name() != "Goexit"
		case "log":
			switch f.Name() {
			case "Fatal", "Fatalf", "Fatalln", "Panic", "Panicf", "Panicln":
				return false
			}
		}
	}
	return true
}

// returns reports whether a function of the package may return. One that defers
// a call may recover from what it ends with.
func (p *Program) returns(fn *Fn) bool {
	may, known := p.exits[fn]
	if known || fn.Body == nil {
		return may || !known
	}
	p.exits[fn] = true // where it calls itself
	may = slices.ContainsFunc(p.graphOf(fn).Blocks, func(b *cfg.Block) bool {
		return b.Live && (b.Return() != nil || slices.ContainsFunc(b.Nodes, isDefer))
	})
	p.exits[fn] = may
	return may
}

func isDefer(n ast.Node) bool {
	_, ok := n.(*ast.DeferStmt)
	return ok
}
