package flow

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// bindParams gives the parameters of fn the values of a call's operands, or
// unknown ones if c is nil.
func (x *Exec) bindParams(st *State, fn *Fn, c *Call) {
	bind := func(name *ast.Ident, v Value) {
		if obj, ok := x.Prog.Info.Defs[name].(*types.Var); ok {
			x.setVar(st, obj, x.assigned(st, obj, v))
		}
	}
	var args []Value
	if c != nil {
		args = x.passArgs(c)
	}
	if fn.Recv != nil {
		var recv Value
		switch {
		case c == nil:
		case x.isMethodExpr(c) && len(args) > 0:
			recv, args = x.methodRecv(st, c, args[0]), args[1:]
		default:
			recv = x.passRecv(c)
		}
		for _, f := range fn.Recv.List {
			for _, name := range f.Names {
				if c != nil {
					bind(name, recv)
				} else {
					bind(name, x.param(name))
				}
			}
		}
	}
	i := 0
	for _, f := range fn.Type.Params.List {
		_, variadic := f.Type.(*ast.Ellipsis)
		for _, name := range f.Names {
			switch {
			case c == nil:
				bind(name, x.param(name))
			case variadic && c.Expr.Ellipsis == token.NoPos:
				bind(name, Value{Kind: List, Elems: args[min(i, len(args)):]})
			case i < len(args):
				bind(name, args[i])
			}
			i++
		}
		if len(f.Names) == 0 {
			i++
		}
	}
	if fn.Type.Results != nil {
		for _, f := range fn.Type.Results.List {
			for _, name := range f.Names {
				if obj, ok := x.Prog.Info.Defs[name].(*types.Var); ok {
					x.setVar(st, obj, x.zeroVar(st, obj))
				}
			}
		}
	}
}

func (x *Exec) param(name *ast.Ident) Value {
	obj, ok := x.Prog.Info.Defs[name].(*types.Var)
	if !ok {
		return Value{}
	}
	return x.dom.OfType(Value{ID: x.varID(obj), Class: Config}, obj.Type())
}

// Depth returns how many calls deep the path is: 0 in a root.
func (x *Exec) Depth() int { return len(x.stack) - 1 }

// CallAt returns the call that entered the frame at a depth, nil for a root.
func (x *Exec) CallAt(depth int) *ast.CallExpr { return x.stack[depth].call }

// calls runs, in the order of evaluation, the calls below n whose bodies the
// client wants run, and returns the states after them; the results are in
// their temps.
func (x *Exec) calls(n ast.Node, st *State) []*State {
	states := []*State{st}
	for _, e := range x.splitting(n) {
		var next []*State
		for _, st := range states {
			switch e := e.(type) {
			case *ast.CallExpr:
				next = append(next, x.call(e, st)...)
			case *ast.BinaryExpr:
				next = append(next, x.logical(e, st)...)
			case *ast.Ident:
				next = append(next, x.usually(e, st)...)
			}
		}
		states = next
	}
	return states
}

// splitting is the function of that name, which is asked for each state, less the calls
// that run nothing, as most do.
func (x *Exec) splitting(n ast.Node) []ast.Expr {
	list, ok := x.splits[n]
	if !ok {
		list = slices.DeleteFunc(x.Prog.splitting(n), func(e ast.Expr) bool {
			call, ok := e.(*ast.CallExpr)
			return ok && !x.mayRun(call)
		})
		x.splits[n] = list
	}
	return list
}

// mayRun reports whether a call may come to a body that can be run: not if it is one of a
// function of another package that calls none of this one, whatever its operands are.
func (x *Exec) mayRun(e *ast.CallExpr) bool {
	if tv := x.Prog.Info.Types[e.Fun]; tv.IsType() || tv.IsBuiltin() {
		return false
	}
	f, ok := x.calleeOf(e).(*types.Func)
	return !ok || x.Prog.Decl(f) != nil || isSearchCall(f, e) || isOrCall(f, e) || f.Signature().Recv() != nil && (x.Prog.isOwnPromise(f) || x.dom.Forwards(f))
}

func isSearchCall(f *types.Func, e *ast.CallExpr) bool { return isSearch(f) && len(e.Args) == 2 }

// splitting returns the expressions below n that may split a path, operands
// before what uses them: calls, variables that settings have given lists, and && and
// || whose operands have such, since those run on some paths only. What is below a
// function literal, or is deferred or concurrent, is left out.
func (p *Program) splitting(n ast.Node) []ast.Expr {
	var out []ast.Expr
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit, *ast.DeferStmt, *ast.GoStmt:
			return false
		case *ast.BinaryExpr:
			if isLogical(n) {
				if len(p.splitting(n.X)) > 0 || len(p.splitting(n.Y)) > 0 {
					out = append(out, n)
				}
				return false
			}
		case *ast.CallExpr:
			out = append(out, p.splitting(n.Fun)...)
			for _, arg := range n.Args {
				out = append(out, p.splitting(arg)...)
				if id := p.splitText(n, arg); id != nil {
					out = append(out, id)
				}
			}
			out = append(out, n)
			return false
		case *ast.SelectorExpr:
			// Have: a part of a variable, if it is one that is computed.
			if id := p.listed(n); id != nil {
				out = append(out, id)
			}
			return p.computed(n) == nil
		case *ast.Ident:
			if id := p.listed(n); id != nil {
				out = append(out, id)
			}
		}
		return true
	})
	return out
}

func isLogical(e *ast.BinaryExpr) bool { return e.Op == token.LAND || e.Op == token.LOR }

// logical runs an && or ||: the second operand only where the first does not
// decide.
func (x *Exec) logical(e *ast.BinaryExpr, st *State) []*State {
	yes, no := x.split(e, st)
	for _, st := range yes {
		st.temps = st.temps.set(int(e.OpPos), Bool(true), cmp.Compare[int])
	}
	for _, st := range no {
		st.temps = st.temps.set(int(e.OpPos), Bool(false), cmp.Compare[int])
	}
	return append(yes, no...)
}

// split returns the states in which a condition is true, and those in which it
// is false.
func (x *Exec) split(e ast.Expr, st *State) (yes, no []*State) {
	switch e := e.(type) {
	case *ast.ParenExpr:
		return x.split(e.X, st)
	case *ast.UnaryExpr:
		if e.Op == token.NOT {
			no, yes = x.split(e.X, st)
			return yes, no
		}
	case *ast.BinaryExpr:
		if !isLogical(e) {
			break
		}
		yes, no = x.split(e.X, st)
		undecided := &yes
		if e.Op == token.LOR {
			undecided = &no
		}
		open := *undecided
		*undecided = nil
		for _, st := range open {
			y, n := x.split(e.Y, st)
			yes, no = append(yes, y...), append(no, n...)
		}
		return x.bound(yes), x.bound(no)
	}
	for _, st := range x.calls(e, st) {
		y, n := x.decide(st, x.eval(st, e))
		yes, no = append(yes, y...), append(no, n...)
	}
	return yes, no
}

// bound returns states, each once, that are not too many.
func (x *Exec) bound(states []*State) []*State {
	states = x.unique(states)
	if len(states) > maxStates {
		x.cut = true
		states = states[:maxStates]
	}
	return states
}

// call runs the body of a call that may come to one, if the client wants it run.
func (x *Exec) call(e *ast.CallExpr, st *State) []*State {
	c := x.operands(st, e)
	if f, ok := x.calleeOf(e).(*types.Func); ok && x.Prog.Decl(f) == nil {
		if isSearchCall(f, e) {
			return x.search(st, c)
		}
		if isOrCall(f, e) {
			return x.or(st, c)
		}
		if x.dom.Forwards(f) {
			return x.forward(st, c)
		}
		if to := x.dynamicCall(c); to != nil {
			return x.runCall(st, to)
		}
		return []*State{st}
	}
	if f, ok := c.Callee.(*types.Func); ok && c.Fun.Kind == Func && x.Prog.Decl(f) == nil && x.dom.Forwards(f) {
		return x.forward(st, c) // a method that a value is
	}
	return x.runCall(st, c)
}

// forward runs what a call of a method out of sight comes to, one after the
// other.
func (x *Exec) forward(st *State, c *Call) []*State {
	states := []*State{st.clone()}
	for n, more := 0, true; more; n++ {
		more = false
		var next []*State
		for _, st := range states {
			to := x.dom.Forward(x, st, c, n)
			if len(to) == 0 {
				next = append(next, st)
				continue
			}
			for _, f := range to {
				if f.Call == nil {
					next = append(next, f.State)
					continue
				}
				more = true
				for _, st := range x.runCall(f.State, f.Call) {
					next = append(next, st.clone())
				}
			}
		}
		states = x.unique(next)
	}
	return states
}

// Forward is what a call comes to in a state, if that is one call.
func (st *State) Forward(c *Call) []Forwarded {
	if c == nil {
		return nil
	}
	return []Forwarded{{st, c}}
}

// Forwarded returns the result of the last call that a call was forwarded to.
func (st *State) Forwarded(c *Call) (v Value, ok bool) {
	return st.temps.get(int(c.Expr.Lparen), cmp.Compare[int])
}

// ReceiverCall returns the call of the function that the receiver of c is or, if
// that is of a type of the package, of its method; nil if it is neither.
func (x *Exec) ReceiverCall(c *Call) *Call {
	switch c.Recv.Kind {
	case Func:
		return valueCall(c.Expr, c.Recv, c.Args)
	case Object, Unknown:
		t := x.ConcreteType(c.Recv)
		if t == nil {
			return nil
		}
		m, _, _ := types.LookupFieldOrMethod(t, true, x.Prog.Pkg, c.Callee.Name())
		if f, ok := m.(*types.Func); ok && x.Prog.Decl(f) != nil {
			return &Call{Expr: c.Expr, Callee: f, Recv: c.Recv, Args: c.Args}
		}
	}
	return nil
}

// ValueCall returns the call of a function value that a call comes to.
func (c *Call) ValueCall(fn Value, args ...Value) *Call { return valueCall(c.Expr, fn, args) }

func valueCall(e *ast.CallExpr, fn Value, args []Value) *Call {
	c := &Call{Expr: e, Fun: fn, Args: args}
	c.resolve()
	return c
}

// Apply runs a function value that is called by code out of sight, and returns
// the states in which it returns, with its result.
func (x *Exec) Apply(st *State, fn Value, args ...Value) (states []*State, results []Value) {
	if fn.Kind != Func || fn.Fn.Body == nil {
		return nil, nil
	}
	e := &ast.CallExpr{Lparen: fn.Fn.Body.Lbrace}
	for _, st := range x.runCall(st, valueCall(e, fn, args)) {
		v, ok := st.temps.get(int(e.Lparen), cmp.Compare[int])
		if !ok {
			return nil, nil
		}
		st = st.clone()
		st.temps = nil
		states, results = append(states, st), append(results, v)
	}
	return states, results
}

// runCall does that with operands that are evaluated.
func (x *Exec) runCall(st *State, c *Call) []*State {
	fn := x.target(c)
	if fn == nil || !x.dom.Inline(x, st, fn, c) {
		return []*State{st}
	}
	if len(x.stack) > maxDepth || x.running(fn) {
		x.cut = true
		x.skipCall(st, c)
		return []*State{st}
	}
	x.noteValue(c.Fun)
	x.noteBoxed(fn, c.Recv)
	if c.Recv.Kind == Object {
		note(x, x.inPlace, methodOf(fn, Value{Kind: Object, ID: c.Recv.ID}))
	}
	asked := x.asking(fn, c)
	v, ok := x.answered(st, asked)
	if !ok {
		v, ok = x.gaveBefore(st, c.Fun)
	}
	if ok {
		st = st.clone()
		st.temps = st.temps.set(int(c.Expr.Lparen), v, cmp.Compare[int])
		return []*State{st}
	}
	in := st.clone()
	in.temps = nil
	x.bindParams(in, fn, c)
	bound := x.bindEnvironment(in, c.Fun.env())
	exits := x.body(&frame{fn: fn, call: c.Expr}, in)
	for _, e := range exits {
		e.st.vars = e.st.vars.without(func(n int) bool { return slices.Contains(bound, n) })
	}
	out := x.back(c.Expr, fn, st, exits)
	x.keepAnswers(out, c, asked)
	x.keepOnce(out, c)
	return out
}

// noteValue records that a function was run as the value that it was called by.
func (x *Exec) noteValue(v Value) {
	if v.Kind != Func {
		return
	}
	note(x, x.inPlace, v.closure())
	note(x, x.values, v.Fn)
	if v.From != nil {
		if x.uses[v.Fn] == nil {
			x.uses[v.Fn] = make(map[ast.Expr]bool)
		}
		note(x, x.uses[v.Fn], v.From.Expr)
	}
}

func note[K comparable](x *Exec, set map[K]bool, key K) {
	if !set[key] {
		set[key] = true
		x.noted = append(x.noted, func() { delete(set, key) })
	}
}

// RunByValue reports whether a function was run as a value.
func (x *Exec) RunByValue(fn *Fn) bool { return x.values[fn] }

// Covered reports whether each use of a function as a value, or of a value whose method
// it is as an interface, has led to a call of it that was run in place.
func (x *Exec) Covered(fn *Fn) bool {
	n := x.Prog.Uses(fn.Obj)
	boxes := x.Prog.boxesOf(fn.Obj)
	if n+len(boxes) == 0 || x.usesRun(fn) < n {
		return false
	}
	return !slices.ContainsFunc(boxes, func(b box) bool { return !x.isRunFrom(fn, b) })
}

// bindEnvironment gives the variables that a literal uses the values that they
// had when it was created, unless they are there still. It returns those.
func (x *Exec) bindEnvironment(st *State, env []Binding) (bound []int) {
	for _, b := range env {
		if _, ok := st.vars.get(b.number, cmp.Compare[int]); !ok {
			st.vars = st.vars.set(b.number, b.Value, cmp.Compare[int])
			bound = append(bound, b.number)
		}
	}
	return bound
}

// back returns the states in which a call is over that began in a state, with its
// results in temps.
func (x *Exec) back(e *ast.CallExpr, fn *Fn, before *State, exits []exit) []*State {
	var out, plain []*State
	for _, ex := range exits {
		st := ex.st
		x.leave(st, fn.Node)
		v := Value{Kind: Tuple, Elems: ex.results}
		if len(ex.results) == 1 {
			v = ex.results[0]
		}
		st.temps = before.temps.set(int(e.Lparen), v, cmp.Compare[int])
		out = append(out, st)
		plain = append(plain, x.withoutPassing(st, before))
	}
	out, plain = x.unique(out), x.unique(plain)
	if len(plain) == 1 {
		return plain // what the function did is the same on all its paths
	}
	return out
}

// withoutPassing returns a state without what was told, since an earlier state, of
// values that are gone, settings among them.
func (x *Exec) withoutPassing(st, before *State) *State {
	told := func(r *row[ID, Fact]) bool {
		_, ok := before.facts.get(r.key, cmp.Compare[ID])
		return ok
	}
	if !slices.ContainsFunc(st.facts, func(r *row[ID, Fact]) bool { return !told(r) }) {
		return st
	}
	st = st.clone()
	held := x.heldBy(st)
	st.facts = st.facts.less(func(r *row[ID, Fact]) bool { return !told(r) && !x.computable(held, r.key) })
	return st
}

func (x *Exec) unique(states []*State) []*State {
	if len(states) < 2 {
		return states
	}
	seen := keySet{few: make([]keyHash, 0, maxFewKeys)}
	return slices.DeleteFunc(states, func(st *State) bool {
		key := st.key(x.numbering)
		if seen.has(key) {
			return true
		}
		seen.add(key)
		return false
	})
}

// target returns the function with a body that a call calls, or nil.
func (x *Exec) target(c *Call) *Fn {
	if c.Fun.Kind == Func && c.Fun.Fn.Body != nil {
		return c.Fun.Fn
	}
	if f, ok := c.Callee.(*types.Func); ok {
		return x.Prog.Decl(f)
	}
	return nil
}

// Runs reports whether a function is being run, perhaps by others.
func (x *Exec) Runs(fn *Fn) bool { return x.running(fn) }

func (x *Exec) running(fn *Fn) bool {
	for _, f := range x.stack {
		if f.fn == fn {
			return true
		}
	}
	return false
}
