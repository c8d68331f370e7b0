package flow

import (
	"cmp"
	"go/ast"
	"go/constant"
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A list, or a map, that settings give a variable of the package is something where nobody
// has chosen any of them: what is looked up in it, and what a loop over it does, is known
// of paths that are told apart by that.

// usually returns the states that a path goes on to which comes to a variable of the
// package: where nobody has chosen any setting, if it is known what the variable has then,
// and where somebody has.
func (x *Exec) usually(e *ast.Ident, st *State) []*State {
	v := x.Prog.Info.Uses[e].(*types.Var)
	x.variable(st, v)
	usual, ok := x.usual[v]
	isUsual := Value{ID: x.derived("usual", Value{ID: x.varID(v)}), Class: Config}
	if _, told := st.Fact(isUsual.ID); !ok || told {
		return []*State{st}
	}
	x.defaults[isUsual.ID] = constant.MakeBool(true)
	yes, no := x.decide(st, isUsual)
	yes = slices.DeleteFunc(yes, func(st *State) bool { return !x.restore(st, v, usual) })
	return append(yes, no...)
}

// noteUsual notes what a variable is where nobody has chosen any setting, if one of the
// paths that initialize it is known to be taken then, and the program starts by whatever
// it is.
func (x *Exec) noteUsual(st *State, v *types.Var, ends []*end) {
	i := slices.IndexFunc(ends, func(e *end) bool { return e.byDefault })
	if i < 0 || slices.ContainsFunc(ends[i+1:], func(e *end) bool { return e.byDefault }) || x.Prog.isJudged(v) {
		return
	}
	ends[i].facts = newFacts(st, ends[i].State)
	x.usual[v] = ends[i]
}

// restore has a variable be what it is at an end of what initializes it, and reports
// whether a path that comes to it may have taken that.
func (x *Exec) restore(st *State, v *types.Var, e *end) bool {
	for _, told := range e.facts {
		switch f, ok := st.facts.get(told.key, cmp.Compare[ID]); {
		case ok && f.Excludes(told.value()):
			return false
		case !ok && told.value().lasting:
			st.facts = st.facts.with(told, cmp.Compare[ID])
		}
	}
	for id := range e.held.all() {
		if x.carried(id) {
			i, j := e.slotsOf(id)
			st.replace(id, e.slots[i:j])
		}
	}
	x.start(st, v, e.v)
	return true
}

// listed returns the variable of the package, which something is run for, that an expression
// is, or is a part of, if there is a list in that; nil if there is none.
func (p *Program) listed(e ast.Expr) *ast.Ident {
	if t := p.Info.TypeOf(e); t != nil && hasList(t, maxFields) {
		return p.computed(e)
	}
	return nil
}

// splitText returns the variable that an operand of a call is, or is a part of, if that is a
// text of which the call makes a list; nil if it is not.
func (p *Program) splitText(call *ast.CallExpr, arg ast.Expr) *ast.Ident {
	if t, of := p.Info.TypeOf(call), p.Info.TypeOf(arg); t != nil && hasList(t, 0) && typematch.IsString(of) {
		return p.computed(arg)
	}
	return nil
}

// computed returns the variable of the package, which something is run for, that an
// expression is, or is a part of; nil if there is none.
func (p *Program) computed(e ast.Expr) *ast.Ident {
	id, ok := rootOf(e).(*ast.Ident)
	if !ok {
		return nil
	}
	v, ok := p.Info.Uses[id].(*types.Var)
	if !ok || v.Parent() != p.Pkg.Scope() {
		return nil
	}
	isRun := func(a assignment) bool { return a.rhs != nil && hasCall(a.rhs) }
	if !slices.ContainsFunc(slices.Concat(p.assigns[v], p.parts[v]), isRun) {
		return nil
	}
	return id
}

func hasCall(e ast.Expr) (has bool) {
	ast.Inspect(e, func(n ast.Node) bool {
		_, isCall := n.(*ast.CallExpr)
		has = has || isCall
		return !has
	})
	return has
}

// maxFields is how deep structs in structs are looked into.
const maxFields = 3

// hasList reports whether what is of a type may have a list or a map in it, in a struct or
// behind a pointer to one.
func hasList(t types.Type, depth int) bool {
	switch t := t.Underlying().(type) {
	case *types.Slice, *types.Map:
		return true
	case *types.Pointer:
		return hasList(t.Elem(), depth)
	case *types.Struct:
		for f := range t.Fields() {
			if depth > 0 && hasList(f.Type(), depth-1) {
				return true
			}
		}
	}
	return false
}
