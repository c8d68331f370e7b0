package flow

import (
	"cmp"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// eval returns the value of e in st. It may add to the slots of st, but never
// splits the path: calls that do were run before.
func (x *Exec) eval(st *State, e ast.Expr) Value {
	v := x.readOf(st, x.evaluate(st, e))
	if v.From == nil {
		v.From = x.giver(e)
	}
	if t := x.Prog.boxed[e]; t != nil {
		v = x.asBoxed(v, t)
	}
	return v
}

func (x *Exec) evaluate(st *State, e ast.Expr) Value {
	if tv, ok := x.Prog.Info.Types[e]; ok {
		if tv.Value != nil {
			return Constant(tv.Value)
		}
		if tv.IsNil() {
			return Value{Kind: Nil}
		}
	}
	switch e := e.(type) {
	case *ast.ParenExpr:
		return x.eval(st, e.X)
	case *ast.Ident:
		return x.ident(st, e)
	case *ast.SelectorExpr:
		return x.selector(st, e)
	case *ast.StarExpr:
		return x.eval(st, e.X)
	case *ast.UnaryExpr:
		return x.unary(st, e)
	case *ast.BinaryExpr:
		if v, ok := st.temps.get(int(e.OpPos), cmp.Compare[int]); ok && isLogical(e) {
			return v
		}
		v := x.comparison(st, e)
		// It is e that gives it, though it may be an operand: but for a setting, of which
		// the default is known by what gives that.
		if !v.isNumeric() && !(isLogical(e) && v.Kind == Unknown && v.Cond == nil) {
			v.From = nil
		}
		return v
	case *ast.CallExpr:
		return x.evalCall(st, e)
	case *ast.CompositeLit:
		return x.composite(st, e)
	case *ast.FuncLit:
		return x.funcLit(st, e)
	case *ast.IndexExpr:
		return x.index(st, e)
	case *ast.SliceExpr:
		return x.sliceExpr(st, e)
	case *ast.TypeAssertExpr:
		return x.assertion(st, e)
	}
	return Value{}
}

// Eval returns the value of an expression on a path.
func (x *Exec) Eval(st *State, e ast.Expr) Value { return x.eval(st, e) }

func (x *Exec) unary(st *State, e *ast.UnaryExpr) Value {
	v := x.eval(st, e.X)
	switch e.Op {
	case token.NOT:
		return not(v)
	case token.AND:
		x.addressTaken(st, e, v)
		if v.Kind == Const || x.isArray(e.X) {
			v = x.eval(st, e.X) // what is there from now on is not known
			v.From = nil
		}
		return v
	}
	if n, ok := x.opposite(e.Op, v, x.Prog.Info.TypeOf(e)); ok {
		return n
	}
	return x.among(st, Value{ID: x.derived(e.Op.String(), v), Class: v.Class}, v)
}

// addressTaken forgets a variable, or the struct of a field, that may change
// from now on by a pointer to it. A pointer to a struct stands for the struct.
func (x *Exec) addressTaken(st *State, e *ast.UnaryExpr, val Value) {
	switch operand := ast.Unparen(e.X).(type) {
	case *ast.Ident:
		if x.isArray(operand) {
			x.shareArray(st, operand)
		} else if v := x.Prog.variable(operand); v != nil && !isStruct(v.Type()) && val.Source == 0 {
			id := x.at(st, "address", e)
			x.makes(id, v.Pos())
			x.setVar(st, v, x.dom.OfType(Value{ID: id, Class: Config}, v.Type()))
		}
	case *ast.IndexExpr:
		if t := x.Prog.Info.TypeOf(operand); t != nil && !isStruct(t) {
			x.overwrite(st, e, x.eval(st, operand.X))
		}
	case *ast.SelectorExpr:
		if t := x.Prog.Info.TypeOf(operand); t != nil && !isStruct(t) {
			x.Escape(st, x.fieldBase(st, operand))
		}
	}
}

// comparison evaluates a binary operation. Whether a text has a length is whether it is
// empty, and there is one way to ask whether a list or a map is.
func (x *Exec) comparison(st *State, e *ast.BinaryExpr) Value {
	length, empty := x.Prog.measures(e)
	if length == nil {
		return x.binary(st, e, x.eval(st, e.X), x.eval(st, e.Y))
	}
	v, zero := x.eval(st, length), constant.MakeInt64(0)
	if of := x.Prog.measured(length); typematch.IsString(x.Prog.Info.TypeOf(of)) {
		v, zero = x.eval(st, of), constant.MakeString("")
	}
	v = x.compare(e, token.EQL, v, Constant(zero))
	if !empty {
		v = not(v)
	}
	return v
}

func (x *Exec) binary(st *State, e *ast.BinaryExpr, l, r Value) Value {
	switch e.Op {
	case token.LAND, token.LOR:
		return shortCircuit(e.Op, l, r)
	case token.NEQ:
		return not(x.same(st, e, l, r, x.Prog.Info.TypeOf(e.X)))
	case token.EQL:
		return x.same(st, e, l, r, x.Prog.Info.TypeOf(e.X))
	case token.LSS, token.LEQ, token.GTR, token.GEQ:
		return x.compare(e, e.Op, l, r)
	}
	if t := x.Prog.Info.TypeOf(e.X); t != nil && e.Op == token.ADD {
		l, r = x.supposed(nil, l, t), x.supposed(nil, r, t)
	}
	if l.Kind == Const && r.Kind == Const && e.Op == token.ADD && l.Const.Kind() == r.Const.Kind() {
		sum, ok := x.compute("+", e, []Value{l, r}, add)
		switch {
		case !ok:
			return Value{Lost: true}
		case !isNumber(sum) || fits(sum.Const, x.Prog.Info.TypeOf(e.X)):
			return x.computedOf(sum, "+", l, r)
		}
	}
	if v, ok := x.arithmetic(st, e, l, r); ok {
		return v
	}
	if v, ok := x.dom.Binary(x, st, e, l, r); ok {
		return v
	}
	return Value{ID: x.derived(e.Op.String(), l, r), Class: max(l.Class, r.Class)}
}

func (x *Exec) evalCall(st *State, e *ast.CallExpr) Value {
	if v, ok := st.temps.get(int(e.Lparen), cmp.Compare[int]); ok {
		return x.resolve(st, v)
	}
	if tv := x.Prog.Info.Types[e.Fun]; tv.IsType() && len(e.Args) == 1 {
		v := x.convert(x.eval(st, e.Args[0]), tv.Type)
		if n, ok := x.converted(v, tv.Type); ok {
			return n
		}
		if runes, ok := x.runesOf(v, tv.Type); ok {
			return runes
		}
		if (v.Kind == List || v.Kind == Nil) && typematch.IsString(tv.Type) {
			return x.textOfList(st, e, v)
		}
		if v.Kind == Unknown && v.Source == 0 {
			v = x.dom.OfType(v, tv.Type)
		}
		return v
	}
	v := x.interpret(st, x.operands(st, e))
	// What is remembered keeps a call from being interpreted twice.
	st.temps = st.temps.set(int(e.Lparen), v, cmp.Compare[int])
	return x.resolve(st, v)
}

// interpret returns the value of a call whose body is not run.
func (x *Exec) interpret(st *State, c *Call) Value {
	if v, ok := x.constantCall(st, c); ok {
		return v
	}
	if v, ok := x.listCall(st, c); ok {
		return v
	}
	if v, ok := x.madeError(st, c); ok {
		return v
	}
	if v, ok := x.madeOnce(st, c); ok {
		return v
	}
	given := x.isGivenTo(st, c)
	x.forgetOperands(st, c)
	v, ok := x.dom.Call(x, st, c)
	if !ok {
		v = x.unknownCall(st, c)
	}
	x.putOperands(st, c)
	x.noteMade(st, v, c)
	return x.toldOf(c, x.unknownOf(v, given, c))
}

// PrintsItself reports whether package fmt may print an operand of type t other
// than as the text or number that it is: by a method of its own (see the
// documentation of fmt). What is in an interface may have such a one.
func PrintsItself(t types.Type) bool {
	if list, ok := t.Underlying().(*types.Slice); ok {
		t = list.Elem()
	}
	if types.IsInterface(t) {
		return true
	}
	methods := types.NewMethodSet(t)
	return slices.ContainsFunc([]string{"Error", "Format", "GoString", "String"}, func(name string) bool {
		return methods.Lookup(nil, name) != nil
	})
}

// printsItself reports whether an argument of a function of package fmt may be printed
// otherwise than as the text or number that it is.
func (x *Exec) printsItself(c *Call) bool {
	for i := range c.Args {
		if PrintsItself(c.TypeOf(x.Prog.Info, i)) {
			return true
		}
	}
	return false
}

// calleeOf returns the function, variable or builtin that a call names.
func (x *Exec) calleeOf(e *ast.CallExpr) types.Object { return typeutil.Callee(x.Prog.Info, e) }

// resolve makes the call of a value that is known to be a function, or a method
// of a value, one of that.
func (c *Call) resolve() {
	if c.Fun.Kind != Func {
		return
	}
	if c.Fun.Fn.Body == nil {
		c.Callee = c.Fun.Fn.Obj
	}
	if len(c.Fun.Elems) > 0 {
		c.Recv = c.Fun.Elems[0]
	}
}

// operands evaluates the operands of a call.
func (x *Exec) operands(st *State, e *ast.CallExpr) *Call {
	c := &Call{Expr: e, Callee: x.calleeOf(e)}
	if sel, ok := ast.Unparen(e.Fun).(*ast.SelectorExpr); ok && x.Prog.Info.Selections[sel] != nil {
		if _, ok := c.Callee.(*types.Func); ok {
			c.Recv = x.promoting(st, x.fieldBase(st, sel), sel)
			c.Callee = x.methodOutOfSight(c)
		}
	}
	if _, ok := c.Callee.(*types.Var); ok || c.Callee == nil {
		c.Fun = x.eval(st, e.Fun)
	}
	c.Args = slices.Grow(c.Args, len(e.Args))
	for _, arg := range e.Args {
		v := x.eval(st, arg)
		c.Args = append(c.Args, v)
		x.noteFill(st, arg, v)
	}
	if x.areResults(e.Args) && c.Args[0].Kind == Tuple {
		c.Args = c.Args[0].Elems
	}
	c.resolve()
	return c
}

// unknownCall returns the results of a call that nobody interprets.
func (x *Exec) unknownCall(st *State, c *Call) Value {
	if b, ok := c.Callee.(*types.Builtin); ok {
		if v, ok := x.builtin(st, b.Name(), c); ok {
			return v
		}
	}
	if f, ok := c.Callee.(*types.Func); ok && x.Prog.Decl(f) != nil {
		x.forgetPackage(st)
	}
	traits := trait(0)
	callee, _ := c.Callee.(*types.Func)
	isPure := x.isPure(callee)
	x.changeAtomic(st, callee, c)
	if !isPure {
		x.forgetAnswersBy(st, c)
	}
	class := classOfCall(c, isPure)
	isOwn := x.isOfOwn(c)
	for i, arg := range c.Operands() {
		traits |= x.ids.traits[arg.ID]
		if i == function || !x.Prog.onlyReads(x.Prog.Decl(callee), i) && !x.looksOnly(c, i) {
			x.Escape(st, arg)
			if i != function && x.Prog.Decl(callee) != nil {
				x.overwrite(st, c.Expr, arg, c.Args...)
			}
		}
	}
	isLost := isPure && len(c.Args) > 0 && !slices.ContainsFunc(c.Args, func(v Value) bool { return !v.isMadeHere() })
	if isLost {
		class = Unclassified
	}
	result := func(t types.Type, n int) Value {
		id := x.resultOf(st, c, n)
		x.ids.traits[id] |= traits
		if isOwn {
			x.own.add(id)
		}
		return x.dom.Result(x, Value{ID: id, Class: class, Lost: isLost}, t, c, n)
	}
	t := x.Prog.Info.TypeOf(c.Expr)
	tuple, ok := t.(*types.Tuple)
	if !ok {
		if t == nil {
			return Value{}
		}
		return result(t, 0)
	}
	v := Value{Kind: Tuple}
	for i := range tuple.Len() {
		v.Elems = append(v.Elems, result(tuple.At(i).Type(), i))
	}
	return v
}

// classOfCall tells whose choice the results of a call out of sight are. What it looks
// up for a request, in something that whoever runs the program gave it, is theirs:
// whoever sends the request only tells which of it is asked for.
func classOfCall(c *Call, isPure bool) Class {
	var of [Request + 1]bool
	for _, arg := range c.Operands() {
		of[arg.Class] = true
	}
	if of[Request] && (isPure || !of[Config]) {
		return Request
	}
	return Config
}

// classOfElement tells the same of an element of a list or a map.
func classOfElement(base, key Value) Class {
	if base.Class == Config {
		return Config
	}
	return max(base.Class, key.Class)
}

// resultOf returns the identity of the n'th result of a call that is not run: the same
// each time if it is one of a function that computes it of its operands alone, or that
// reads what nobody has changed meanwhile.
func (x *Exec) resultOf(st *State, c *Call, n int) ID {
	if f, _ := c.Callee.(*types.Func); x.isSteady(f) {
		if id := x.steadyResult(f, c, n); id != 0 {
			return id
		}
	}
	return x.at(st, resultOp(n), c.Expr)
}

// looksOnly is [Program.looksOnly] for a call, whose operands may be other expressions'.
func (x *Exec) looksOnly(c *Call, n int) bool {
	return 0 <= n && n < len(c.Expr.Args) && x.Prog.looksOnly(c.Expr, n)
}

func resultOp(n int) string { return "result" + string(rune('0'+n)) }

// Result returns the n'th result of a call out of sight that is under way.
func (x *Exec) Result(c *Call, n int) Value { return Value{ID: x.place(resultOp(n), c.Expr)} }

// forgetPackage forgets the package-level variables that a function which is
// not run may set.
func (x *Exec) forgetPackage(st *State) {
	st.vars = st.vars.without(func(n int) bool {
		v := x.variables.list[n]
		return v.Parent() == x.Prog.Pkg.Scope() && len(x.Prog.assigns[v]) > 1
	})
}

func (x *Exec) funcLit(st *State, e *ast.FuncLit) Value {
	fn := x.Prog.lits[e]
	if fn == nil {
		return Value{}
	}
	v := Value{Kind: Func, Fn: fn, lit: &creation{x.place("literal", e), x.environment(st, fn)}}
	if !x.Prog.calledInPlace(e) {
		x.later(st, v)
		x.captured(st, e)
	}
	return v
}

// environment returns what a literal has of the functions around it, which may
// have returned when it is called.
func (x *Exec) environment(st *State, fn *Fn) []Binding {
	if x.Prog.Parent(fn) == nil {
		return nil
	}
	kept := x.Prog.capturesOf(fn).kept
	var rows table[int, Value]
	for _, row := range st.vars {
		v := x.variables.list[row.key]
		if kept[v] && v.Parent() != x.Prog.Pkg.Scope() {
			rows = append(rows, row)
		}
	}
	if len(rows) == 0 {
		return nil
	}
	env := make([]Binding, 0, len(rows)) // they are large
	for _, row := range rows {
		env = append(env, Binding{x.variables.list[row.key], row.value(), row.key})
	}
	return env
}

// captured forgets the variables that a literal sets which somebody else may
// call.
func (x *Exec) captured(st *State, lit *ast.FuncLit) {
	touched := x.Prog.capturesOf(x.Prog.lits[lit]).touched
	for _, row := range st.vars {
		v := x.variables.list[row.key]
		if !touched[v] {
			continue
		}
		setsPart := x.Prog.setsPart(v, lit)
		if setsPart {
			x.Escape(st, row.value())
		}
		if setsPart || x.Prog.mayStore(v, lit) || x.Prog.mayKeep(v, lit) && row.value().Kind == Object {
			x.putInto(st, row.value(), x.dom.Captured(x, st, lit, Value{}, v.Type()))
		}
		if !x.Prog.sets(v, lit) {
			continue
		}
		id := x.fresh(st, x.derived("captured", Value{ID: x.varID(v)}))
		x.setVar(st, v, x.dom.Captured(x, st, lit, Value{ID: id, Class: Config}, v.Type()))
	}
}

func (x *Exec) index(st *State, e *ast.IndexExpr) Value {
	if _, ok := x.Prog.Info.TypeOf(e.X).(*types.Signature); ok {
		return x.eval(st, e.X) // an instantiation
	}
	base, key := x.eval(st, e.X), x.eval(st, e.Index)
	if isOpenMap(st, base) {
		base.Class = Config // as whoever fills it left it
	}
	if v, ok := x.dom.Index(x, st, e, base, key); ok {
		x.noteRows(st, v, x.rowsOf(st, base))
		return x.resolve(st, v)
	}
	if m := typematch.MapOf(x.Prog.Info.TypeOf(e.X)); m != nil {
		if v, _, ok := x.loadKey(st, base, key, m.Elem()); ok {
			return x.resolve(st, v)
		}
	}
	if base.Kind == List {
		x.pin(key)
	}
	if i, ok := key.Int(); ok && base.Kind == List && 0 <= i && int(i) < len(base.Elems) {
		return base.Elems[i]
	}
	if base.Kind == Const && key.Kind == Const {
		if v, ok := x.compute("index", e, []Value{base, key}, byteAt); ok {
			return x.computedOf(v, "index", base, key)
		}
	}
	v := Value{ID: x.derived("index", base, key), Class: classOfElement(base, key)}
	// Which element it is may be the count of a loop over what the request has.
	v.Lost = base.isMadeHere() && (key.Class == Unclassified && key.Source == 0 || isArray(deref(x.Prog.Info.TypeOf(e.X))) && v.Class == Unclassified)
	x.markOf(v, base, key)
	x.noteRows(st, v, x.rowsOf(st, base))
	if t := x.Prog.Info.TypeOf(e); t != nil {
		v = x.dom.OfType(v, t)
	}
	return x.resolve(st, v)
}
