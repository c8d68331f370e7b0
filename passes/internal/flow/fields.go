package flow

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/pure"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A field that other packages cannot store to has what this one stores to it. Where
// that is seen without a run, it is known of an object that came from nobody knows
// where.

// A gift is what a field gets at one place: the value of an expression, nil if that is
// not simply one, or its zero value.
type gift struct {
	value ast.Expr
	zero  bool
}

// give records what a field gets at one place.
func (p *Program) give(f *types.Var, g gift) {
	f = f.Origin()
	p.stores.given[f] = append(p.stores.given[f], g)
}

// GiftsOf returns what a field gets in the package other than its zero value, nil for what
// no expression gives.
func (p *Program) GiftsOf(f *types.Var) (values []ast.Expr) {
	for _, g := range p.stores.given[f.Origin()] {
		if !g.zero {
			values = append(values, g.value)
		}
	}
	return values
}

// IsLeftOut reports whether the package makes a struct without giving a field anything.
func (p *Program) IsLeftOut(f *types.Var) bool {
	return slices.ContainsFunc(p.stores.given[f.Origin()], func(g gift) bool { return g.zero })
}

// giveFields records what a literal gives the fields of a struct.
func (p *Program) giveFields(lit *ast.CompositeLit) {
	t, ok := deref(p.Info.TypeOf(lit)).Underlying().(*types.Struct)
	if !ok {
		p.giveUnset(lit)
		return
	}
	values := make(map[string]ast.Expr)
	for i, e := range lit.Elts {
		if kv, ok := e.(*ast.KeyValueExpr); !ok {
			values[t.Field(i).Name()] = e
		} else if key, ok := kv.Key.(*ast.Ident); ok {
			values[key.Name] = kv.Value
		}
	}
	for f := range t.Fields() {
		value, ok := values[f.Name()]
		p.give(f, gift{value, !ok})
		if !ok {
			p.giveZero(f.Type())
		}
	}
}

// giveZero records that what has a type may have been made by no literal: the fields of
// it are zero.
func (p *Program) giveZero(t types.Type) {
	if named, ok := types.Unalias(t).(*types.Named); ok {
		if p.stores.zeroed[named.Obj()] {
			return
		}
		p.stores.zeroed[named.Obj()] = true
	}
	switch t := t.Underlying().(type) {
	case *types.Array:
		p.giveZero(t.Elem())
	case *types.Struct:
		for f := range t.Fields() {
			if f.Pkg() == p.Pkg {
				p.give(f, gift{zero: true})
			}
			p.giveZero(f.Type())
		}
	}
}

// giveUnset records the same where a literal is given less than it has room for, or what it
// makes may be asked for more than it has.
func (p *Program) giveUnset(lit *ast.CompositeLit) {
	isKeyed := func(e ast.Expr) bool { _, ok := e.(*ast.KeyValueExpr); return ok }
	switch t := deref(p.Info.TypeOf(lit)).Underlying().(type) {
	case *types.Map:
		p.giveZero(t.Elem())
	case *types.Array:
		if int64(len(lit.Elts)) < t.Len() {
			p.giveZero(t.Elem())
		}
	case *types.Slice:
		if slices.ContainsFunc(lit.Elts, isKeyed) {
			p.giveZero(t.Elem())
		}
	}
}

// giveBuiltin records the same for what a predeclared function makes.
func (p *Program) giveBuiltin(call *ast.CallExpr) {
	b, ok := typeutil.Callee(p.Info, call).(*types.Builtin)
	if !ok || len(call.Args) == 0 || !p.Info.Types[call.Args[0]].IsType() {
		return
	}
	switch of := p.Info.TypeOf(call.Args[0]); b.Name() {
	case "new":
		p.giveZero(of)
	case "make":
		if of, ok := of.Underlying().(interface{ Elem() types.Type }); ok {
			p.giveZero(of.Elem())
		}
	}
}

// giveResults records the same for results that have names: they may be returned as they
// are.
func (p *Program) giveResults(t *ast.FuncType) {
	if t.Results == nil {
		return
	}
	for _, field := range t.Results.List {
		if len(field.Names) > 0 {
			p.giveZero(p.Info.TypeOf(field.Type))
		}
	}
}

// giveAsserted records the same for a type assertion that tells whether it holds.
func (p *Program) giveAsserted(n int, values []ast.Expr) {
	if n != 2 || len(values) != 1 {
		return
	}
	if assert, ok := ast.Unparen(values[0]).(*ast.TypeAssertExpr); ok && assert.Type != nil {
		p.giveZero(p.Info.TypeOf(assert.Type))
	}
}

// givenField returns what a field of an object has that came from nobody knows where,
// if nothing is stored to such fields but texts, yes or no, lists of texts, objects of the
// standard library that are known, and functions that only tell something: the only one,
// or for a replay one of several texts. It is no only where some place says so.
func (x *Exec) givenField(f *types.Var) (Value, bool) {
	f = f.Origin()
	v, ok := x.fields[f]
	if !ok {
		x.fields[f] = Value{} // where it is met again below
		v = x.oneOfGiven(f)
		x.fields[f] = v
	}
	return v, v.Kind != Unknown
}

func (x *Exec) oneOfGiven(f *types.Var) Value {
	if f.Exported() && x.Prog.isSetByOthers(f) {
		return Value{}
	}
	var values []Value
	seen, said := make(map[string]bool), false
	ofSeveral := x.replays && typematch.IsString(f.Type())
	for _, g := range x.Prog.stores.given[f] {
		v := x.zero(f.Type(), 0)
		if !g.zero {
			value := x.Prog.handedOver(g.value)
			if value == nil || !x.isInView(value) {
				return Value{}
			}
			v, said = x.initial(new(State), value), true
		}
		if _, ok := toPure(v); !ok && !x.onlyTells(v) {
			return Value{}
		}
		if key := string(v.appendKey(nil)); !seen[key] {
			seen[key] = true
			values = append(values, v)
		}
		if len(values) > 1 && !ofSeveral {
			return Value{}
		}
	}
	switch {
	case len(values) == 1 && (values[0].Kind == List || values[0].Kind == Foreign || x.onlyTells(values[0]) || isSomeText(values[0]) || isTrue(values[0]) || said && isFalse(values[0])):
		return values[0]
	case len(values) > 1:
		return Value{Kind: OneOf, Class: Config, ID: x.intern("given " + f.Id()), Elems: values}
	}
	return Value{}
}

// onlyTells reports whether a value is a function of the package that has no effect: what
// is called for that is met where it is made, with what is around it there.
func (x *Exec) onlyTells(v Value) bool {
	return v.Kind == Func && v.Fn.Body != nil && !x.Does(v.Fn)
}

// isSomeText reports whether a value is a text that is known, and not empty.
func isSomeText(v Value) bool {
	s, ok := v.String()
	return ok && s != ""
}

func isTrue(v Value) bool {
	yes, ok := v.Bool()
	return ok && yes
}

func isFalse(v Value) bool {
	yes, ok := v.Bool()
	return ok && !yes
}

// isMadeByOthers reports whether other packages can make a struct of a type, whose switches
// are off then.
func isMadeByOthers(t types.Type) bool {
	name := typematch.NameOf(deref(t))
	return name != nil && name.Exported() && name.Pkg().Name() != "main"
}

// isInView reports whether the value of an expression is the same wherever it stands:
// it is made of constants, and of variables that get no other value.
func (x *Exec) isInView(e ast.Expr) bool {
	e = ast.Unparen(e)
	info := x.Prog.Info
	if info.Types[e].Value != nil {
		return true
	}
	outOfView := func(e ast.Expr) bool { return !x.isInView(e) }
	switch e := e.(type) {
	case *ast.Ident:
		if f, ok := info.Uses[e].(*types.Func); ok {
			return x.Prog.Decl(f) != nil
		}
		only := x.Prog.OnlyValue(e)
		return only != nil && x.onlyValue(x.Prog.variable(e)) != nil && x.isInView(only)
	case *ast.CompositeLit:
		_, isList := info.TypeOf(e).Underlying().(*types.Slice)
		return isList && !slices.ContainsFunc(e.Elts, outOfView)
	case *ast.FuncLit:
		return !x.Prog.usesLocals(e)
	case *ast.CallExpr:
		return (info.Types[e.Fun].IsType() || pure.Has(x.Prog.callee(e))) && !slices.ContainsFunc(e.Args, outOfView)
	}
	return false
}

// handedOver returns an expression or, if that names a parameter of a function which the
// package calls once, the operand that it has there; and so on. It is nil if it is not known.
func (p *Program) handedOver(e ast.Expr) ast.Expr {
	for range maxCallers {
		v := p.variable(e)
		if v == nil || v.Kind() != types.ParamVar {
			return e
		}
		operands, ok := p.operandsFor(v)
		if !ok || len(operands) != 1 {
			return nil
		}
		e = operands[0]
	}
	return nil
}

// functionsGiven returns the functions that a field gets, see [Exec.givenField].
func (p *Program) functionsGiven(f *types.Var) (funs []ast.Expr) {
	if _, ok := f.Type().Underlying().(*types.Signature); !ok || !f.IsField() {
		return nil
	}
	for _, value := range p.GiftsOf(f) {
		if value = p.handedOver(value); value != nil {
			funs = append(funs, value)
		}
	}
	return funs
}

// usesLocals reports whether a literal uses variables of the functions around it.
func (p *Program) usesLocals(lit *ast.FuncLit) bool {
	for v := range p.capturesOf(p.lits[lit]).kept {
		if !v.IsField() && v.Pkg() == p.Pkg && v.Parent() != p.Pkg.Scope() && !within(v.Pos(), lit) {
			return true
		}
	}
	return false
}
