package flow

import (
	"go/ast"
	"go/token"
	"go/types"
	"regexp"
	"strings"

	"golang.org/x/tools/go/cfg"
	"golang.org/x/tools/go/types/typeutil"
)

// An Effecter is a Domain that says what it tracks. Of a program, only what
// has a say in that is run then: a branch on which none of it depends does not
// split a path.
type Effecter interface {
	// Effect reports whether a call by itself, whatever it runs in the
	// package, has to do with what the client tracks. Known says that it
	// changes nothing else of what it is given.
	Effect(call *ast.CallExpr) (has, known bool)
	// Field reports whether a field of another package's struct has.
	Field(f *types.Var) bool
	// Stores reports whether an assignment to a part of something has, or what
	// a literal has under a key.
	Stores(lhs ast.Expr) bool
	// Results reports whether what a root returns has.
	Results(fn *Fn) bool
}

// A slice is what of a program has a say in what a client tracks: the
// effects, what they depend on, and so on. It knows nothing of paths: a
// variable is relevant in all of the program or nowhere.
type slice struct {
	prog    *Program
	dom     Effecter
	forward func(*types.Func) bool // see Forwards
	vars    map[*types.Var]bool
	parts   map[*Fn]*part
	calls   map[*Fn][]*item // that call it, or that have the literal
	dynamic []dynamicCall
	doers   []*part // those that may be called by a value
	assigns map[*types.Var][]*item
	aliases map[*types.Var][]*types.Var
	ending  map[*types.Var][]func() // calls that may not return, by what they are given
	work    []func()
	lits    []*Fn                 // literals that are mentioned, and may have no effects
	methods map[*types.Func][]*Fn // see bodies
}

// A part is the slice of one function.
type part struct {
	fn      *Fn
	graph   *cfg.CFG
	tree    *postDominators
	items   [][]*item // by block and node
	forks   []bool    // by block: something relevant depends on its branch
	returns []*item
	ends    []*item  // nodes after which the path ends, though nothing is returned
	ending  []func() // mark calls that do, by what they are given of the parameters
	results bool     // what it returns is relevant
	does    bool     // it has an effect that its callers see

	deadAt []deadSet // by block; nil until it is run
}

// An item is a node of a function's graph.
type item struct {
	part     *part
	block    *cfg.Block
	node     ast.Node
	relevant bool
}

// A dynamicCall is a call of a function value.
type dynamicCall struct {
	item *item
	sig  types.Type
}

// newSlice returns the slice for the functions of a program that may be run.
func newSlice(prog *Program, dom Effecter, forward func(*types.Func) bool, fns []*Fn) *slice {
	s := &slice{
		prog:    prog,
		dom:     dom,
		forward: forward,
		vars:    make(map[*types.Var]bool),
		parts:   make(map[*Fn]*part),
		calls:   make(map[*Fn][]*item),
		assigns: make(map[*types.Var][]*item),
		aliases: make(map[*types.Var][]*types.Var),
		ending:  make(map[*types.Var][]func()),
		methods: make(map[*types.Func][]*Fn),
	}
	for _, fn := range fns {
		s.part(fn)
	}
	for _, fn := range fns {
		if dom.Results(fn) {
			s.markResults(fn)
		}
	}
	s.run()
	return s
}

func (s *slice) run() {
	for len(s.work)+len(s.lits) > 0 {
		if last := len(s.work) - 1; last >= 0 {
			f := s.work[last]
			s.work = s.work[:last]
			f()
			continue
		}
		// Have: which literals have effects, as far as what is relevant by now tells.
		last := len(s.lits) - 1
		fn := s.lits[last]
		s.lits = s.lits[:last]
		s.mentionCaptured(fn)
	}
}

// part returns the part of a function, and makes those of all that it may run.
func (s *slice) part(fn *Fn) *part {
	if p := s.parts[fn]; p != nil {
		return p
	}
	graph := s.prog.graph(fn)
	p := &part{fn: fn, graph: graph, forks: make([]bool, len(graph.Blocks)), items: make([][]*item, len(graph.Blocks))}
	s.parts[fn] = p
	var effects []*item
	for _, b := range graph.Blocks {
		if !b.Live {
			continue
		}
		for _, n := range b.Nodes {
			it := &item{part: p, block: b, node: n}
			p.items[b.Index] = append(p.items[b.Index], it)
			if s.scan(it) {
				effects = append(effects, it)
			}
			if _, ok := n.(*ast.ReturnStmt); ok {
				p.returns = append(p.returns, it)
			} else if len(b.Succs) == 0 && len(p.items[b.Index]) == len(b.Nodes) {
				p.ends = append(p.ends, it)
			}
		}
		if r, ok := b.Stmt.(*ast.RangeStmt); ok && b.Kind == cfg.KindRangeLoop {
			it := &item{part: p, block: b, node: r.X}
			s.assigned(it, r.Key, nil)
			s.assigned(it, r.Value, r.X) // an element may refer to what the list does
		}
	}
	p.tree = newPostDominators(graph)
	for _, it := range effects {
		s.later(it, true)
	}
	return p
}

// scan indexes a node, and reports whether it has an effect of its own.
func (s *slice) scan(it *item) (effect bool) {
	if sw := s.prog.kinds[it.node]; sw != nil {
		s.assignClauses(it, sw)
	}
	effect = s.prog.waitsIn(it.part.fn, it.node) != nil
	ast.Inspect(it.node, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			if fn := s.prog.lits[n]; fn != nil {
				s.addCall(fn, it)
			}
			return false
		case *ast.CallExpr:
			effect = s.scanCall(it, n) || effect
		case *ast.Ident:
			if f, ok := s.prog.Info.Uses[n].(*types.Func); ok {
				for _, fn := range s.bodies(f) {
					s.part(fn)
				}
			}
		case *ast.AssignStmt:
			for i, lhs := range n.Lhs {
				var rhs ast.Expr
				if len(n.Lhs) == len(n.Rhs) {
					rhs = n.Rhs[i]
				}
				effect = s.assigned(it, lhs, rhs) || effect
			}
		case *ast.ValueSpec:
			for i, name := range n.Names {
				var rhs ast.Expr
				if len(n.Names) == len(n.Values) {
					rhs = n.Values[i]
				}
				s.assigned(it, name, rhs)
			}
		case *ast.IncDecStmt:
			effect = s.assigned(it, n.X, nil) || effect
		case *ast.SendStmt:
			s.assigned(it, n.Chan, nil)
		case *ast.CompositeLit:
			s.positional(it, n)
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				s.assigned(it, n.X, nil)
			}
		case *ast.KeyValueExpr:
			if key, ok := n.Key.(*ast.Ident); ok {
				if f, ok := s.prog.Info.Uses[key].(*types.Var); ok && f.IsField() {
					s.addAssign(f, it)
					s.aliased(n.Value, f)
				}
			}
			effect = s.dom.Stores(n.Key) || effect
		}
		return true
	})
	return effect
}

// positional indexes the elements of a struct literal without keys.
func (s *slice) positional(it *item, lit *ast.CompositeLit) {
	st, ok := deref(s.prog.Info.TypeOf(lit)).Underlying().(*types.Struct)
	if !ok {
		return
	}
	for i, elt := range lit.Elts {
		if _, keyed := elt.(*ast.KeyValueExpr); !keyed && i < st.NumFields() {
			s.addAssign(st.Field(i), it)
			s.aliased(elt, st.Field(i))
		}
	}
}

// scanCall indexes a call, and reports whether it has an effect of its own.
func (s *slice) scanCall(it *item, call *ast.CallExpr) bool {
	if s.prog.Info.Types[call.Fun].IsType() {
		return false
	}
	switch f := typeutil.Callee(s.prog.Info, call).(type) {
	case *types.Builtin:
		if name := f.Name(); name == "delete" || name == "clear" || name == "copy" || name == "close" {
			s.assigned(it, call.Args[0], nil)
			has, _ := s.dom.Effect(call)
			return has
		}
		if f.Name() == "append" && isCut(call.Args[0]) {
			s.assigned(it, call.Args[0], nil)
		}
		return false
	case *types.Func:
		has, known := s.dom.Effect(call)
		for _, fn := range s.bodies(f) {
			s.addCall(fn, it)
			s.alias(fn, call)
			s.addEnding(fn, it, call)
		}
		if s.prog.Decl(f) == nil && !known && !prints(f) {
			s.byReference(it, call)
		}
		if s.forward(f) {
			s.addDynamic(dynamicCall{it, f.Type()})
		}
		return has
	}
	s.addDynamic(dynamicCall{it, s.prog.Info.TypeOf(call.Fun)})
	s.byReference(it, call)
	has, _ := s.dom.Effect(call)
	return has
}

func (s *slice) addCall(fn *Fn, it *item) {
	s.calls[fn] = append(s.calls[fn], it)
	if s.part(fn).does {
		s.later(it, true)
	}
}

func (s *slice) addAssign(v *types.Var, it *item) {
	v = v.Origin()
	s.assigns[v] = append(s.assigns[v], it)
	if s.vars[v] {
		s.later(it, s.isSeen(it, v))
	}
}

func (s *slice) addDynamic(c dynamicCall) {
	s.dynamic = append(s.dynamic, c)
	for _, p := range s.doers {
		if s.mayCall(c, p.fn) {
			s.later(c.item, true)
		}
	}
}

// mayCall reports whether the value that is called may be fn.
func (s *slice) mayCall(c dynamicCall, fn *Fn) bool {
	return c.sig == nil || s.prog.isOfType(fn, c.sig)
}

// later makes an item relevant once all that is known is indexed.
func (s *slice) later(it *item, seen bool) {
	s.work = append(s.work, func() { s.mark(it, seen) })
}

// prints reports whether a function of the standard library only looks at what
// it is given.
func prints(f *types.Func) bool {
	if f.Pkg() == nil {
		return true
	}
	switch f.Pkg().Path() {
	case "log", "log/slog":
		return true
	case "errors", "strings", "strconv", "path", "unicode", "time", "os", "cmp", "context":
		return f.Signature().Recv() == nil
	case "fmt":
		return !strings.Contains(f.Name(), "can")
	case "slices", "maps":
		return looks.MatchString(f.Name())
	}
	return false
}

// looks matches the functions of slices and maps that change nothing.
var looks = regexp.MustCompile("^(All|Backward|BinarySearch|Clone|Collect|Compare|Concat|Contains|Equal|Index|IsSorted|Keys|Max|Min|Sorted|Values)")

// byReference notes that a call out of sight may change what it is given.
func (s *slice) byReference(it *item, call *ast.CallExpr) {
	operands := call.Args
	if sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr); ok {
		operands = append(operands[:len(operands):len(operands)], sel.X)
	}
	for _, e := range operands {
		s.references(it, e)
	}
	if sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr); ok && hasPointerReceiver(s.prog.Info.Uses[sel.Sel]) {
		s.assigned(it, sel.X, nil)
	}
}

func hasPointerReceiver(obj types.Object) bool {
	f, ok := obj.(*types.Func)
	if !ok || f.Signature().Recv() == nil {
		return false
	}
	_, ok = f.Signature().Recv().Type().(*types.Pointer)
	return ok
}

// references notes that an item may change what an operand refers to.
func (s *slice) references(it *item, e ast.Expr) {
	s.operands(e, func(e ast.Expr) {
		if t := s.prog.Info.TypeOf(e); t != nil && isReference(t) {
			if v := s.variable(e); v != nil {
				s.addAssign(v, it)
			}
		}
	})
}

// operands calls f for the operands that e holds: itself, or what a literal, a
// conversion or an append is made of.
func (s *slice) operands(e ast.Expr, f func(ast.Expr)) {
	switch e := ast.Unparen(e).(type) {
	case *ast.CompositeLit:
		for _, elt := range e.Elts {
			if kv, ok := elt.(*ast.KeyValueExpr); ok {
				elt = kv.Value
			}
			s.operands(elt, f)
		}
	case *ast.CallExpr:
		for _, arg := range e.Args {
			s.operands(arg, f)
		}
	case *ast.UnaryExpr:
		s.operands(e.X, f)
	default:
		f(e)
	}
}

// alias notes that a parameter may be what the caller has.
func (s *slice) alias(fn *Fn, call *ast.CallExpr) {
	if sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr); ok && fn.Recv != nil {
		for _, f := range fn.Recv.List {
			for _, name := range f.Names {
				s.aliased(sel.X, s.prog.Info.Defs[name])
			}
		}
	}
	i := 0
	for _, f := range fn.Type.Params.List {
		for _, name := range f.Names {
			if i < len(call.Args) {
				s.aliased(call.Args[i], s.prog.Info.Defs[name])
			}
			i++
		}
		if len(f.Names) == 0 {
			i++
		}
	}
}

// aliased notes that obj may be what e is, if that can be changed by either.
func (s *slice) aliased(e ast.Expr, obj types.Object) {
	v, ok := obj.(*types.Var)
	if !ok || !isReference(v.Type()) || v.IsField() && !s.dom.Field(v) {
		return
	}
	v = v.Origin()
	s.operands(e, func(e ast.Expr) {
		if of := s.variable(e); of != nil && of != v {
			of := of.Origin()
			s.aliases[of] = append(s.aliases[of], v)
			s.aliases[v] = append(s.aliases[v], of)
		}
	})
}

func isReference(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Pointer, *types.Map, *types.Slice, *types.Interface, *types.Signature, *types.Chan:
		return true
	}
	return false
}

// variable returns the variable or field that e is, by address or not, or
// that it is a part of; nil if it is none.
func (s *slice) variable(e ast.Expr) *types.Var {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		v, _ := s.prog.Info.ObjectOf(e).(*types.Var)
		return v
	case *ast.SelectorExpr:
		if sel := s.prog.Info.Selections[e]; sel != nil && sel.Kind() == types.MethodVal {
			return s.variable(e.X) // the method has its receiver
		}
		v, _ := s.prog.Info.Uses[e.Sel].(*types.Var)
		return v
	case *ast.UnaryExpr:
		return s.variable(e.X)
	case *ast.StarExpr:
		return s.variable(e.X)
	case *ast.IndexExpr:
		return s.variable(e.X)
	case *ast.SliceExpr:
		return s.variable(e.X)
	}
	return nil
}

// assigned indexes an assignment, and reports whether that is an effect.
func (s *slice) assigned(it *item, lhs, rhs ast.Expr) bool {
	if lhs == nil {
		return false
	}
	v := s.variable(lhs)
	if v != nil {
		s.addAssign(v, it)
		if rhs != nil {
			s.aliased(rhs, v)
		}
	}
	if _, ok := ast.Unparen(lhs).(*ast.Ident); ok {
		return false
	}
	return s.dom.Stores(lhs)
}
