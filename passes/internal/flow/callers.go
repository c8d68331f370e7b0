package flow

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A method stores to the object that it is called with. Where the package has all calls
// of it, no other object changes by it, and none at all if there are none.

// maxCallers is how many calls are followed from a method to where an object is made.
const maxCallers = 4

// callers are the calls of the functions of a package.
type callers struct {
	by     map[*types.Func][]*Fn
	calls  map[*types.Func][]*ast.CallExpr
	values []indirectCall
	handed []types.Type         // of functions that are given to code out of sight
	idle   map[*types.Func]bool // those that nobody calls
}

// An indirectCall is a call of a value that is a function, or of a method of an interface.
type indirectCall struct {
	call    *ast.CallExpr
	sig     *types.Signature
	method  string // the name of the method, if it is of an interface
	generic bool   // it is in a function with parameters that are types
}

// isElsewhere reports whether a place stores by a parameter or receiver that each call
// gives another object, or gave this one before, or in a function that is not called.
func (x *Exec) isElsewhere(id ID, place ast.Expr, at token.Pos) bool {
	if x.Prog.isIdle(place) {
		return true
	}
	switch e := ast.Unparen(place).(type) {
	case *ast.SelectorExpr:
		return x.isBehind(id, e.X, at, 0)
	case *ast.StarExpr:
		return x.isBehind(id, e.X, at, 0)
	}
	return false
}

// isBehind reports whether an expression points to another object each time that it is
// evaluated from now on.
func (x *Exec) isBehind(id ID, e ast.Expr, at token.Pos, depth int) bool {
	if depth > maxCallers {
		return false
	}
	if x.isAnother(id, e, depth) {
		return true
	}
	v := x.Prog.variable(e)
	if v == nil || v.Kind() != types.ParamVar && v.Kind() != types.RecvVar || !x.Prog.isOwnParam(e, v) {
		return false
	}
	// Have: what the function does with its operand it does before it returns.
	operands, ok := x.Prog.operandsFor(v)
	return ok && !slices.ContainsFunc(operands, func(e ast.Expr) bool {
		return !(x.Prog.isAwaited(e) && x.isOver(id, e, at)) && !x.isBehind(id, e, at, depth+1)
	})
}

// isOwnParam reports whether a parameter is used by its own function, rather than by a
// literal in it.
func (p *Program) isOwnParam(use ast.Expr, param *types.Var) bool {
	of, _ := p.around(param.Pos())
	in, _ := p.around(use.Pos())
	return of == in
}

// IsGivenByCallers reports whether a field gets nothing but what parameters have, which no
// call in the package gives less than something.
func (p *Program) IsGivenByCallers(f *types.Var) bool {
	gifts := p.stores.given[f.Origin()]
	return len(gifts) > 0 && f.Pkg() == p.Pkg && !f.Exported() && !slices.ContainsFunc(gifts, func(g gift) bool {
		v := p.variable(g.value)
		return v == nil || v.Kind() != types.ParamVar || slices.ContainsFunc(p.operandsOf(v), p.isNothing)
	})
}

// isNothing reports whether an expression is nil or a constant in which there is nothing.
func (p *Program) isNothing(e ast.Expr) bool {
	tv := p.Info.Types[e]
	return tv.IsNil() || tv.Value != nil && isEmptyConst(tv.Value)
}

// isAwaited reports whether the call that an operand is of has returned before what comes
// after it.
func (p *Program) isAwaited(operand ast.Expr) bool {
	cur, ok := p.root.FindByPos(operand.Pos(), operand.End())
	if !ok {
		return false
	}
	for call := range cur.Parent().Enclosing((*ast.CallExpr)(nil)) {
		switch call.ParentEdgeKind() {
		case edge.GoStmt_Call, edge.DeferStmt_Call:
			return false
		}
		return true
	}
	return false
}

// isAnother reports whether what an expression points to is another object.
func (x *Exec) isAnother(id ID, e ast.Expr, depth int) bool {
	born, known := x.born[id]
	if !known || depth > maxCallers {
		return false
	}
	e = pointee(e)
	switch e := e.(type) {
	case *ast.CompositeLit:
		return e.Pos() != born
	case *ast.CallExpr:
		if x.Prog.isNew(e) {
			return e.Pos() != born
		}
		return x.Prog.makesAnew(e) && !slices.Contains(x.bornBy[id], e)
	}
	v := x.Prog.variable(e)
	switch {
	case v == nil:
		return false
	case v.Kind() == types.ParamVar || v.Kind() == types.RecvVar:
		operands, ok := x.Prog.operandsFor(v)
		return ok && !slices.ContainsFunc(operands, func(e ast.Expr) bool { return !x.isAnother(id, e, depth+1) })
	case isStruct(v.Type()) && (v.Parent() != x.Prog.Pkg.Scope() || len(x.Prog.setByInits(v)) > 0):
		return !x.dependsOn(id, x.varID(v))
	}
	is := x.Prog.OnlyValueOf(v)
	return is != nil && x.isAnother(id, is, depth+1)
}

// operandsFor returns the operands of all calls that a parameter or receiver of a function
// of the package is given; false if they are not known, or it is assigned something else.
func (p *Program) operandsFor(v *types.Var) (operands []ast.Expr, ok bool) {
	if len(p.assigns[v]) > 0 {
		return nil, false
	}
	calls, sig := p.callsGiving(v)
	if len(calls) == 0 {
		return nil, false // see isIdle
	}
	for _, call := range calls {
		e := operandOf(p.Info, call, sig, v)
		if e == nil {
			return nil, false
		}
		operands = append(operands, e)
	}
	return operands, true
}

// callsGiving returns all calls of the function that a variable is a parameter or receiver
// of, and its signature; no calls if they are not known.
func (p *Program) callsGiving(v *types.Var) ([]*ast.CallExpr, *types.Signature) {
	if f := p.functionOf(v); f != nil {
		return p.allCallsOf(f), f.Signature()
	}
	node, _ := p.around(v.Pos())
	lit, ok := node.(*ast.FuncLit)
	if !ok || isInstance(deref(v.Type())) {
		return nil, nil
	}
	sig := p.Info.TypeOf(lit).(*types.Signature)
	return p.callersOf().ofValues(sig), sig
}

// allCallsOf returns all calls of a function, none if they are not known.
func (p *Program) allCallsOf(f *types.Func) []*ast.CallExpr {
	if p.isCalledUnseen(f) {
		return nil
	}
	c := p.callersOf()
	calls := c.calls[f]
	if p.taken[f.Origin()] > 0 {
		values := c.ofValues(f.Signature())
		if f.Signature().Recv() != nil || f.Signature().TypeParams() != nil || len(values) == 0 {
			return nil
		}
		calls = slices.Concat(calls, values)
	}
	if len(p.boxesOf(f)) > 0 {
		calls = slices.Concat(calls, c.ofInterfaces(f.Name()))
	}
	return calls
}

// ofInterfaces returns the calls of methods of interfaces with a name.
func (c *callers) ofInterfaces(name string) (calls []*ast.CallExpr) {
	for _, v := range c.values {
		if v.method == name {
			calls = append(calls, v.call)
		}
	}
	return calls
}

// isInstance reports whether a type is made of a generic one.
func isInstance(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	return ok && named.TypeArgs().Len() > 0
}

// ofValues returns the calls of values that may be a function with a signature, none if
// code out of sight may call one.
func (c *callers) ofValues(sig *types.Signature) (calls []*ast.CallExpr) {
	if slices.ContainsFunc(c.handed, func(t types.Type) bool { return types.Identical(t, sig) }) {
		return nil
	}
	for _, v := range c.values {
		if v.mayBeOf(sig) {
			calls = append(calls, v.call)
		}
	}
	return calls
}

// functionOf returns the declared function of which a variable is a parameter or receiver,
// nil if it is of none.
func (p *Program) functionOf(v *types.Var) *types.Func {
	node, _ := p.around(v.Pos())
	decl, ok := node.(*ast.FuncDecl)
	if !ok {
		return nil
	}
	f, _ := p.Info.Defs[decl.Name].(*types.Func)
	return f
}

// operandOf returns the operand that a call gives a parameter or receiver, nil if it is
// not known, or one of several.
func operandOf(info *types.Info, call *ast.CallExpr, sig *types.Signature, v *types.Var) ast.Expr {
	recv, args := operandsOf(info, call)
	if v == sig.Recv() {
		if sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr); ok && info.Selections[sel] != nil && len(info.Selections[sel].Index()) > 1 {
			return nil
		}
		return recv
	}
	for i := range sig.Params().Len() {
		isRest := sig.Variadic() && i == sig.Params().Len()-1
		if sig.Params().At(i) != v || isRest || i >= len(args) {
			continue
		}
		if _, several := info.TypeOf(args[i]).(*types.Tuple); !several {
			return args[i]
		}
	}
	return nil
}

// makesAnew reports whether a call is one of a function of the package that returns a
// literal, or what a variable of its own has that is one.
func (p *Program) makesAnew(call *ast.CallExpr) bool {
	fn := p.Callee(call)
	if fn == nil {
		return false
	}
	found, other := false, false
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ReturnStmt:
			found = true
			other = other || len(n.Results) == 0 || !p.isMadeHere(n.Results[0])
		}
		return true
	})
	return found && !other
}

func (p *Program) isMadeHere(e ast.Expr) bool {
	e = pointee(e)
	if v := p.variable(e); v != nil && v.Kind() == types.LocalVar {
		if is := p.OnlyValueOf(v); is != nil {
			e = pointee(is)
		}
	}
	call, ok := e.(*ast.CallExpr)
	if ok {
		return p.isNew(call)
	}
	_, ok = e.(*ast.CompositeLit)
	return ok
}

// isNew reports whether a call is one of the predeclared new.
func (p *Program) isNew(call *ast.CallExpr) bool {
	b, ok := typeutil.Callee(p.Info, call).(*types.Builtin)
	return ok && b.Name() == "new"
}

// isIdle reports whether a place is in a function of a program that nobody calls. Who
// calls those of other packages may be still to come.
func (p *Program) isIdle(place ast.Expr) bool {
	cur, ok := p.root.FindByPos(place.Pos(), place.End())
	if !ok || p.Pkg.Name() != "main" || p.Pkg.Scope().Lookup("main") == nil {
		return false
	}
	fn := p.Enclosing(cur)
	for fn != nil && fn.Obj == nil {
		fn = p.Parent(fn)
	}
	if fn == nil {
		return false
	}
	c := p.callersOf()
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.neverCalled(c, fn)
}

func (p *Program) neverCalled(c *callers, fn *Fn) bool {
	idle, known := c.idle[fn.Obj]
	if known {
		return idle
	}
	c.idle[fn.Obj] = true // if it is only called by itself
	idle = !p.isCalledElsewhere(fn.Obj) && !slices.ContainsFunc(c.by[fn.Obj], func(by *Fn) bool {
		for by != nil && by.Obj == nil {
			by = p.parent[by]
		}
		return by == nil || !p.neverCalled(c, by)
	})
	c.idle[fn.Obj] = idle
	return idle
}

// isCalledElsewhere reports whether something may call a function other than the calls of
// the package that name it: it is a value there, a method of an interface, or called unseen.
func (p *Program) isCalledElsewhere(f *types.Func) bool {
	return p.isCalledUnseen(f) || p.taken[f.Origin()] > 0 || len(p.boxesOf(f)) > 0
}

// isCalledUnseen reports whether other packages may call a function: it is exported, and
// the program by itself. Who decodes a text calls methods that nobody names, which return
// errors.
func (p *Program) isCalledUnseen(f *types.Func) bool {
	sig := f.Signature()
	switch {
	case sig.Recv() == nil && (f.Name() == "init" || f.Name() == "main" && f.Pkg().Name() == "main"):
		return true
	case f.Exported() && f.Pkg().Name() != "main":
		return true
	}
	return f.Exported() && sig.Recv() != nil && returnsError(sig)
}

func returnsError(sig *types.Signature) bool {
	n := sig.Results().Len()
	return n > 0 && typematch.IsError(sig.Results().At(n-1).Type())
}

// callersOf returns the calls of the functions of the package.
func (p *Program) callersOf() *callers {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.findCallers()
}

// findCallers is [Program.callersOf] for who holds p.mu.
func (p *Program) findCallers() *callers {
	if p.callers != nil {
		return p.callers
	}
	p.callers = &callers{
		by:    make(map[*types.Func][]*Fn),
		calls: make(map[*types.Func][]*ast.CallExpr),
		idle:  make(map[*types.Func]bool),
	}
	for by, callees := range p.calls {
		for _, f := range callees {
			p.callers.by[f] = append(p.callers.by[f], by)
		}
	}
	for cur := range p.root.Preorder((*ast.CallExpr)(nil)) {
		call := cur.Node().(*ast.CallExpr)
		if IsTestFile(p.Fset, call.Pos()) {
			continue
		}
		if p.Callee(call) == nil {
			p.callers.addHanded(p.Info, call)
		}
		if f := typeutil.StaticCallee(p.Info, call); f == nil {
			p.callers.addValue(p.Info, cur)
		} else if p.decls[f.Origin()] != nil {
			p.callers.calls[f.Origin()] = append(p.callers.calls[f.Origin()], call)
		}
	}
	return p.callers
}

// addHanded records the functions that a call gives to code out of sight.
func (c *callers) addHanded(info *types.Info, call *ast.CallExpr) {
	if fun := info.Types[call.Fun]; fun.IsType() || fun.IsBuiltin() {
		return
	}
	for _, arg := range call.Args {
		if t := info.TypeOf(arg); t != nil {
			if sig, ok := t.Underlying().(*types.Signature); ok {
				c.handed = append(c.handed, sig)
			}
		}
	}
}

// addValue records the call of a value.
func (c *callers) addValue(info *types.Info, cur inspector.Cursor) {
	call := cur.Node().(*ast.CallExpr)
	fun := info.Types[call.Fun]
	if fun.IsType() || fun.IsBuiltin() || fun.Type == nil {
		return
	}
	sig, ok := fun.Type.Underlying().(*types.Signature)
	if !ok {
		return
	}
	v := indirectCall{call: call, sig: sig}
	if sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr); ok && info.Selections[sel] != nil && info.Selections[sel].Kind() == types.MethodVal {
		v.method = sel.Sel.Name
	}
	for decl := range cur.Enclosing((*ast.FuncDecl)(nil)) {
		if f, ok := info.Defs[decl.Node().(*ast.FuncDecl).Name].(*types.Func); ok {
			v.generic = f.Signature().TypeParams().Len()+f.Signature().RecvTypeParams().Len() > 0
		}
	}
	c.values = append(c.values, v)
}

// mayBeOf reports whether a call may be one of a function with a signature: the types of
// a generic function are others where it is instantiated.
func (v *indirectCall) mayBeOf(sig *types.Signature) bool {
	return types.Identical(v.sig, sig) || v.generic && v.sig.Params().Len() == sig.Params().Len()
}
