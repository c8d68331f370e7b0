package flow

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

func (x *Exec) ident(st *State, e *ast.Ident) Value {
	switch obj := x.Prog.Info.ObjectOf(e).(type) {
	case *types.Var:
		if x.Prog.IsLinked(e) {
			return x.resolve(st, x.dom.OfType(Value{ID: x.varID(obj), Class: Config}, obj.Type()))
		}
		v := x.variable(st, obj)
		if obj.Parent() == x.Prog.Pkg.Scope() {
			x.learnSet(st, e, obj, v)
		}
		return v
	case *types.Func:
		return x.function(obj)
	}
	return Value{}
}

func (x *Exec) function(obj *types.Func) Value {
	fn := x.Prog.Decl(obj)
	if fn == nil {
		if fn = x.outside[obj]; fn == nil {
			fn = &Fn{Obj: obj, outside: len(x.outside) + 1}
			x.outside[obj] = fn
		}
	}
	return Value{Kind: Func, Fn: fn}
}

// isOfType reports whether a function, a method among them, is of a type as a value. A
// method is one that has its receiver, or that is given it, or what embeds it, as its first
// operand.
func (p *Program) isOfType(fn *Fn, t types.Type) bool {
	sig, ok := t.Underlying().(*types.Signature)
	if !ok {
		return false
	}
	var of *types.Signature
	if fn.Obj != nil {
		of = fn.Obj.Signature()
	} else {
		of = p.Info.TypeOf(fn.Node.(*ast.FuncLit)).(*types.Signature)
	}
	if sig.Variadic() != of.Variadic() || !types.Identical(sig.Results(), of.Results()) {
		return false
	}
	return types.Identical(sig.Params(), of.Params()) || of.Recv() != nil && isAfterFirst(sig.Params(), of.Params())
}

// isAfterFirst reports whether parameters are those of others after the first.
func isAfterFirst(all, params *types.Tuple) bool {
	if all.Len() != params.Len()+1 {
		return false
	}
	for i := range params.Len() {
		if !types.Identical(all.At(i+1).Type(), params.At(i).Type()) {
			return false
		}
	}
	return true
}

// MayBe reports whether a value of a type may be a function of the package.
func (p *Program) MayBe(t types.Type, fn *Fn) bool {
	if p.isOfType(fn, t) {
		return true
	}
	for p.Parent(fn) != nil {
		fn = p.Parent(fn)
	}
	// The types of a generic function are others where it is instantiated.
	return fn.Obj != nil && fn.Obj.Signature().TypeParams().Len()+fn.Obj.Signature().RecvTypeParams().Len() > 0
}

// variable returns the value of a variable: as the path set it or, if the
// path did not, as its only assignment did.
func (x *Exec) variable(st *State, v *types.Var) Value {
	if val, ok := st.vars.get(x.number(v), cmp.Compare[int]); ok {
		return x.resolve(st, val)
	}
	val := Value{ID: x.varID(v), Class: Config}
	if x.isError(v) {
		val.Kind = Object
		return val
	}
	if v.Pkg() != x.Prog.Pkg || x.statics[v] {
		return x.resolve(st, x.dom.OfType(val, v.Type()))
	}
	if ends := x.initialEnds(st, v); ends != nil {
		x.noteUsual(st, v, ends)
		return x.start(st, v, x.ended(st, ends, v.Pos()))
	}
	return x.resolve(st, x.dom.OfType(val, v.Type()))
}

// initialEnds returns the paths on which a variable gets the only value that it is ever
// given, nil if there is none.
func (x *Exec) initialEnds(st *State, v *types.Var) (ends []*end) {
	x.statics[v] = true
	defer delete(x.statics, v)
	if init := x.onlyValue(v); init != nil {
		return x.ends(st, init)
	}
	if x.isOfAll(v) {
		return nil
	}
	if sets := x.Prog.setByInits(v); len(sets) > 0 {
		return x.initialized(st, v, sets)
	}
	return nil
}

// start gives a variable the value that it is initialized with, and returns what that is
// by the time that a path comes to it.
func (x *Exec) start(st *State, v *types.Var, val Value) Value {
	if x.isOfAll(v) && val.Kind == Object {
		st.SetSlot(val.ID, open) // what it is declared without is for others to fill in
	}
	if x.Prog.stores.maps[v] {
		x.forgetKeys(st, val)
		val.Class = Config // as whoever fills it has left it
	} else if v.Parent() == x.Prog.Pkg.Scope() {
		fillNever(st, val)
	}
	var held idSet
	val.identities(&held)
	x.hold(&held, st)
	at := token.NoPos
	if v.Parent() == x.Prog.Pkg.Scope() {
		at = v.Pos() // the functions that were run are over
	}
	x.unsettle(st, &held, at)
	if val.Kind == Unknown {
		val.ID = x.varID(v)
		if val.Class == Unclassified {
			val.Class = Config
		}
	}
	x.setVar(st, v, val)
	return x.resolve(st, val)
}

// isError reports whether a variable is one that another package has for an error, which
// is not nil.
func (x *Exec) isError(v *types.Var) bool {
	return v.Pkg() != nil && v.Pkg() != x.Prog.Pkg && v.Parent() == v.Pkg().Scope() && typematch.IsError(v.Type())
}

// Hide has a variable of the package be one of which nothing is known but its type.
func (x *Exec) Hide(v *types.Var) { x.statics[v] = true }

// Variable returns the identity of the value that a variable has where a path
// knows no other.
func (x *Exec) Variable(v *types.Var) ID { return x.varID(v) }

// onlyValue returns the expression that a variable is initialized with, if
// nothing can give it another value: it is not assigned again here, nor in
// other packages. A struct that is declared for all is what it is declared with, unless
// somebody else changes it.
func (x *Exec) onlyValue(v *types.Var) ast.Expr {
	if !x.Prog.isGivenOnce(v) || len(x.Prog.parts[v]) > 0 {
		return nil
	}
	a := x.Prog.assigns[v]
	if x.isOfAll(v) && !x.makesError(a[0].rhs) && !x.makesStruct(a[0].rhs) {
		return nil
	}
	return a[0].rhs
}

// isOfAll reports whether other packages can give a variable another value.
func (x *Exec) isOfAll(v *types.Var) bool {
	return v.Exported() && v.Pkg().Name() != "main" && v.Parent() == v.Pkg().Scope()
}

// makesStruct reports whether an expression is the literal of a struct of the package.
func (x *Exec) makesStruct(e ast.Expr) bool {
	lit, ok := ast.Unparen(e).(*ast.CompositeLit)
	return ok && isStruct(x.Prog.Info.TypeOf(lit)) && x.isOwn(x.Prog.Info.TypeOf(lit))
}

// makesError reports whether an expression makes a new error. Nobody assigns to
// a variable that has such a one, though other packages could.
func (x *Exec) makesError(e ast.Expr) bool {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		return false
	}
	f := x.Prog.callee(call)
	return f != nil && isErrorMaker(f)
}

// isErrorMaker reports whether what a function returns is an error that is not
// nil.
func isErrorMaker(f *types.Func) bool {
	return typematch.IsFunc(f, "errors", "New") || typematch.IsFunc(f, "fmt", "Errorf")
}

// IsComputed reports whether the package gives a variable, or a part of it, a value that is
// no constant.
func (p *Program) IsComputed(v *types.Var) bool {
	return slices.ContainsFunc(slices.Concat(p.assigns[v], p.parts[v]), func(a assignment) bool {
		if a.rhs == nil {
			return a.pos != v.Pos() || p.isDeclaredWith(v)
		}
		return p.Info.Types[a.rhs].Value == nil
	})
}

// isDeclaredWith reports whether a variable gets something where it is declared.
func (p *Program) isDeclaredWith(v *types.Var) bool {
	cur, ok := p.root.FindByPos(v.Pos(), v.Pos())
	if !ok {
		return false
	}
	spec, ok := cur.Parent().Node().(*ast.ValueSpec)
	return ok && len(spec.Values) > 0
}
