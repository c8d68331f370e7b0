package flow

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"
)

// What sync.OnceValue and its siblings return calls a function when it is called first, and
// gives the same results each time. It is that function as a value, with an identity of its
// own, by which a path knows what the call gave that came first.

// onceSlot is the slot of a function that is run once which has what it gave.
const onceSlot = "\x00once"

// madeOnce returns the function that a call makes of another, to run that once.
func (x *Exec) madeOnce(st *State, c *Call) (Value, bool) {
	if !isOnceMaker(c.Callee) || c.Args[0].Kind != Func || c.Args[0].Fn.Body == nil {
		return Value{}, false
	}
	v := c.Args[0]
	v.ID = x.At(st, c.Expr)
	x.onces[v.ID] = true
	return v, true
}

func isOnceMaker(obj types.Object) bool {
	f, ok := obj.(*types.Func)
	if !ok || f.Pkg() == nil || f.Pkg().Path() != "sync" {
		return false
	}
	return slices.Contains([]string{"OnceFunc", "OnceValue", "OnceValues"}, f.Name())
}

// isRunOnce reports whether a value is a function that is run once.
func (x *Exec) isRunOnce(v Value) bool { return v.Kind == Func && x.onces[v.ID] }

// gaveBefore returns what a function that is run once has given on the path.
func (x *Exec) gaveBefore(st *State, fn Value) (Value, bool) {
	if !x.isRunOnce(fn) {
		return Value{}, false
	}
	entries, ok := st.Slot(fn.ID, onceSlot)
	if !ok {
		return Value{}, false
	}
	return entries[0].Value, true
}

// keepOnce keeps what a call has given in some states, if it is of a function that is run
// once. Others may have called one before that the run has not made.
func (x *Exec) keepOnce(states []*State, c *Call) {
	if !x.isRunOnce(c.Fun) {
		return
	}
	for _, st := range states {
		v, _ := st.temps.get(int(c.Expr.Lparen), cmp.Compare[int])
		if !x.own.has(c.Fun.ID) {
			x.share(st, c.Fun.Fn, v)
		}
		st.SetSlot(c.Fun.ID, onceSlot, Entry{Value: v})
	}
}

// share forgets what the package may have changed since somebody has called a function
// that is run once: the variables that it sets, and what is in its results.
func (x *Exec) share(st *State, fn *Fn, v Value) {
	st.forgetAnswers()
	x.forgetPackage(st)
	if lit, ok := fn.Node.(*ast.FuncLit); ok {
		x.captured(st, lit)
	}
	results := []Value{v}
	if v.Kind == Tuple {
		results = v.Elems
	}
	for i, t := range ResultTypes(x.Prog.Info, fn) {
		switch m := results[i]; {
		case m.Kind != Object || !isMap(t):
		case x.Prog.changesGiven(t):
			x.Escape(st, m)
		default:
			fillNever(st, m)
		}
	}
	var held idSet
	v.identities(&held)
	x.hold(&held, st)
	x.unsettle(st, &held, token.NoPos)
}

// gifts are the types of maps that calls of values give the package, which does more than
// look at them.
type gifts struct{ maps []types.Type }

// changesGiven reports whether the package may change a map of a type that the call of a
// value gives it.
func (p *Program) changesGiven(t types.Type) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.gifts == nil {
		p.gifts = new(gifts)
		for cur := range p.root.Preorder((*ast.CallExpr)(nil)) {
			call := cur.Node().(*ast.CallExpr)
			if typeutil.StaticCallee(p.Info, call) == nil && p.Info.Types[call.Fun].IsValue() && !p.isMapRead(cur) {
				p.gifts.maps = append(p.gifts.maps, p.keptMaps(cur)...)
			}
		}
	}
	return slices.ContainsFunc(p.gifts.maps, func(given types.Type) bool { return types.Identical(t, given) })
}

// keptMaps returns the types of the maps that a call gives, less those that a variable of
// its own gets which is only looked at.
func (p *Program) keptMaps(cur inspector.Cursor) (maps []types.Type) {
	var to []ast.Expr
	if cur.ParentEdgeKind() == edge.AssignStmt_Rhs {
		to = cur.Parent().Node().(*ast.AssignStmt).Lhs
	}
	call := cur.Node().(*ast.CallExpr)
	sig, ok := p.Info.TypeOf(call.Fun).Underlying().(*types.Signature)
	if !ok {
		return nil
	}
	for i := range sig.Results().Len() {
		t := sig.Results().At(i).Type()
		if !isMap(t) {
			continue
		}
		if i < len(to) {
			v := p.variable(to[i])
			if v != nil && v.Kind() == types.LocalVar && p.isGivenOnce(v) && len(p.parts[v]) == 0 {
				continue
			}
		}
		maps = append(maps, t)
	}
	return maps
}
