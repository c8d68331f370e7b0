package flow

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/types/typeutil"
)

// A function that does nothing but compute texts, numbers and truths of such gives the same
// again for the same operands, unless the path has stored to something in between. It is
// run once where it is called from several places: a loop over a list that is not known
// would end one way, and then another.

// answer is the slot of what such a function gave for operands.
const answer = "\x00answer"

// answered returns what a call that is under way has given before, for the same operands.
func (x *Exec) answered(st *State, asked ID) (Value, bool) {
	entries, ok := st.Slot(asked, answer)
	if asked == 0 || !ok {
		return Value{}, false
	}
	v := Value{Kind: Tuple}
	for _, e := range entries {
		v.Elems = append(v.Elems, e.Value)
	}
	if len(v.Elems) == 1 {
		v = v.Elems[0]
	}
	return v, true
}

// asking returns the identity of the question that a call is, 0 if it may have another
// answer each time.
func (x *Exec) asking(fn *Fn, c *Call) ID {
	if !x.Prog.answersAgain(fn) {
		return 0
	}
	args := c.Args
	if fn.Recv != nil && !x.isMethodExpr(c) {
		args = append([]Value{c.Recv}, args...)
	}
	return x.derived("answer of "+fn.Obj.FullName(), args...)
}

// keepAnswers keeps what a call has given in some states, where that is known.
func (x *Exec) keepAnswers(states []*State, c *Call, asked ID) {
	if asked == 0 {
		return
	}
	for _, st := range states {
		v, _ := st.temps.get(int(c.Expr.Lparen), cmp.Compare[int])
		results := []Value{v}
		if v.Kind == Tuple {
			results = v.Elems
		}
		if slices.ContainsFunc(results, func(v Value) bool { return v.Kind != Const }) {
			continue
		}
		var entries []Entry
		for _, v := range results {
			entries = append(entries, Entry{Value: v})
		}
		st.SetSlot(asked, answer, entries...)
	}
}

// forgetAnswers forgets what functions gave, since something is stored that they may look
// at.
func (st *State) forgetAnswers() {
	st.slots = st.slots.without(func(k slotKey) bool { return k.name == answer })
}

// forgetAnswersBy does that for a call out of sight that may store something: it is given
// a pointer, or it is some function of the package, or of a value.
func (x *Exec) forgetAnswersBy(st *State, c *Call) {
	f, ok := c.Callee.(*types.Func)
	if ok && x.Prog.Decl(f) == nil && !types.IsInterface(recvOf(f)) && !x.mayStoreBy(c) {
		return
	}
	st.forgetAnswers()
}

func (x *Exec) mayStoreBy(c *Call) bool {
	for i := range c.Args {
		if mayStoreBy(c.TypeOf(x.Prog.Info, i)) {
			return true
		}
	}
	return false
}

func recvOf(f *types.Func) types.Type {
	if recv := f.Signature().Recv(); recv != nil {
		return recv.Type()
	}
	return types.Typ[types.Invalid]
}

// mayStoreBy reports whether who is given a value of a type may store to what others see.
func mayStoreBy(t types.Type) bool {
	if t == nil {
		return false
	}
	switch t.Underlying().(type) {
	case *types.Pointer, *types.Signature, *types.Slice, *types.Map:
		return true
	}
	return false
}

// answersAgain reports whether a function gives the same again for the same operands as
// long as nothing is stored, and is called from several places.
func (p *Program) answersAgain(fn *Fn) bool {
	if fn.Obj == nil || fn.Body == nil {
		return false
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	is, ok := p.answers[fn]
	if !ok {
		sig := fn.Obj.Signature()
		is = sig.Results().Len() > 0 && arePlain(sig.Results()) && arePlain(sig.Params()) && p.isCalledAgain(fn.Obj) && p.storesNothing(fn, nil)
		p.answers[fn] = is
	}
	return is
}

func arePlain(t *types.Tuple) bool {
	for v := range t.Variables() {
		if !isPlain(v.Type()) {
			return false
		}
	}
	return true
}

// isCalledAgain reports whether the package calls a function at more than one place.
func (p *Program) isCalledAgain(f *types.Func) bool {
	return len(p.findCallers().calls[f.Origin()]) > 1
}

// storesNothing reports whether all that a function does is to compute its results, of
// what it is given and what is stored: it is called by some others, of which that is not
// known yet.
func (p *Program) storesNothing(fn *Fn, by []*Fn) bool {
	if slices.Contains(by, fn) {
		return true
	}
	by = append(by, fn)
	ok := true
	for n := range ast.Preorder(fn.Body) {
		switch n := n.(type) {
		case *ast.AssignStmt:
			ok = ok && !slices.ContainsFunc(n.Lhs, func(e ast.Expr) bool { return !p.isLocal(e, fn) })
		case *ast.IncDecStmt:
			ok = ok && p.isLocal(n.X, fn)
		case *ast.RangeStmt:
			ok = ok && (n.Key == nil || p.isLocal(n.Key, fn)) && (n.Value == nil || p.isLocal(n.Value, fn))
		case *ast.UnaryExpr:
			ok = ok && n.Op != token.ARROW
		case *ast.SendStmt, *ast.GoStmt, *ast.SelectStmt:
			ok = false
		case *ast.CallExpr:
			ok = ok && p.callStoresNothing(n, by)
		}
		if !ok {
			break
		}
	}
	return ok
}

// isLocal reports whether what is stored to is a variable of a function itself.
func (p *Program) isLocal(e ast.Expr, fn *Fn) bool {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return false
	}
	v := p.Info.ObjectOf(id)
	return id.Name == "_" || v != nil && within(v.Pos(), fn.Node)
}

func (p *Program) callStoresNothing(call *ast.CallExpr, by []*Fn) bool {
	if p.Info.Types[call.Fun].IsType() {
		return true
	}
	switch f := typeutil.Callee(p.Info, call).(type) {
	case *types.Builtin:
		return slices.Contains([]string{"append", "cap", "len", "make", "max", "min", "new"}, f.Name())
	case *types.Func:
		if fn := p.decls[f.Origin()]; fn != nil && fn.Body != nil {
			return p.storesNothing(fn, by)
		}
		return onlyComputes(f)
	}
	return false
}

// onlyComputes reports whether a function of the standard library only computes, or reads
// what a path may store to only by a call that is taken to.
func onlyComputes(f *types.Func) bool {
	if f.Pkg() == nil {
		return f.Name() == "Error"
	}
	switch f.Pkg().Path() {
	case "errors", "net/netip", "net/url", "path", "regexp", "strconv", "strings", "unicode", "unicode/utf8":
		return !types.IsInterface(recvOf(f))
	case "maps", "slices":
		return looks.MatchString(f.Name())
	case "sync":
		return slices.Contains([]string{"Lock", "RLock", "Unlock", "RUnlock", "Load", "Range"}, f.Name())
	case "net":
		return f.Name() == "SplitHostPort" || strings.HasPrefix(f.Name(), "Parse")
	case "fmt":
		return strings.HasPrefix(f.Name(), "Sprint") || f.Name() == "Errorf"
	case "log", "log/slog":
		return true
	case "os":
		return f.Name() == "Getenv" || f.Name() == "LookupEnv"
	}
	return isLoad(f)
}
