package headerflow

import (
	"go/token"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
)

func (d *domain) Assume(x *flow.Exec, st *flow.State, v flow.Value, truth bool) (feasible, handled bool) {
	if v.Cond == nil {
		return d.assumeLeaf(st, v, truth)
	}
	l, r := v.Cond.X, v.Cond.Y
	if l.Kind == flow.Const && r.Kind != flow.Const || l.Kind == flow.Nil {
		l, r = r, l
	}
	if !isText(l) && isText(r) {
		l, r = r, l
	}
	switch {
	case l.Source == method:
		return d.assumeMethod(st, r, truth)
	case l.Source == requestMethod:
		if s, ok := r.String(); ok && s == "" {
			return assumeFlag(st, !truth, preflight, notPreflight), true
		}
	case isOrigin(l):
		st.Flags |= tested
		return d.assumeOrigin(x, st, v, l, r, truth)
	case isText(l):
		if s, ok := r.String(); truth && v.Cond.Op == token.EQL && (!ok || s != "") && !partSaysNothing(l) {
			st.Flags |= otherChecked
		}
	}
	return false, false
}

func isText(v flow.Value) bool { return isOrigin(v) || v.Source >= firstText }

// partSaysNothing reports whether to know this part of a text is to know
// nothing of the origin that it names.
func partSaysNothing(v flow.Value) bool {
	_, p, ok := textOf(v)
	return ok && (p == someOf || p == errorOf || p == lengthOf || p == parsed)
}

func assumeFlag(st *flow.State, truth bool, yes, no flow.Flags) bool {
	if !truth {
		yes, no = no, yes
	}
	if st.Flags&no != 0 {
		return false
	}
	st.Flags |= yes
	return true
}

func (d *domain) assumeLeaf(st *flow.State, v flow.Value, truth bool) (feasible, handled bool) {
	switch v.Source {
	case isOptions:
		return assumeFlag(st, truth, preflight, notPreflight), true
	case present:
		st.Flags |= tested
		return assumeFlag(st, truth, originSet, originEmpty), true
	case member:
		st.Flags |= tested
		if truth {
			st.Flags |= checked
		}
		return !truth || st.Flags&originEmpty == 0, true
	case otherMember:
		if truth {
			st.Flags |= otherChecked
		}
		return true, true
	case opaque:
		// Code out of sight is believed, whatever its answer means.
		st.Flags |= tested | checked
		return true, true
	}
	return false, false
}

func (d *domain) assumeMethod(st *flow.State, is flow.Value, truth bool) (feasible, handled bool) {
	name, ok := is.String()
	if !ok {
		return false, false
	}
	if name == "OPTIONS" {
		return assumeFlag(st, truth, preflight, notPreflight), true
	}
	if truth {
		return assumeFlag(st, false, preflight, notPreflight), true
	}
	return true, true
}

// assumeOrigin refines a path by a comparison of the origin l.
func (d *domain) assumeOrigin(x *flow.Exec, st *flow.State, v, l, r flow.Value, truth bool) (feasible, handled bool) {
	_, p, isText := textOf(l)
	switch {
	case l.Source == opaque:
		st.Flags |= checked
		return true, true
	case !isText:
		return true, true
	case p == lengthOf:
		return d.assumeLength(st, v, truth), true
	case partSaysNothing(l):
		return true, true
	}
	if s, ok := r.String(); ok || r.Kind == flow.Nil {
		switch s {
		case "":
			return assumeFlag(st, truth, originEmpty, originSet), true
		case "*":
			return !truth, true // no Origin is that
		}
		if !x.Learn(st, v, truth) {
			return false, true
		}
		if truth {
			st.Flags |= originSet
			if s != cors.Null {
				st.Flags |= checked
				d.listed(x, r)
			}
		}
		return !truth || st.Flags&originEmpty == 0, true
	}
	if truth && v.Cond.Op == token.EQL {
		st.Flags |= checked
		d.listed(x, r)
	}
	return true, true
}

// listed records that an Origin was found equal to an element of a variable
// of the package.
func (d *domain) listed(x *flow.Exec, elem flow.Value) {
	if v := x.ElementOf(elem); v != nil && v.Parent() == d.pkg.Scope() {
		d.lists[v] = true
	}
}

// assumeLength refines a path by a comparison of the origin's length.
func (d *domain) assumeLength(st *flow.State, v flow.Value, truth bool) bool {
	op, bound := v.Cond.Op, v.Cond.Y
	if v.Cond.X.Kind == flow.Const {
		op, bound = mirror(op), v.Cond.X
	}
	n, ok := bound.Int()
	switch {
	case !ok:
		return true
	case op == token.EQL && n == 0, op == token.LEQ && n == 0, op == token.LSS && n == 1:
		return assumeFlag(st, truth, originEmpty, originSet)
	case op == token.GTR && n == 0, op == token.GEQ && n == 1:
		return assumeFlag(st, truth, originSet, originEmpty)
	}
	return true
}

func mirror(op token.Token) token.Token {
	switch op {
	case token.LSS:
		return token.GTR
	case token.GTR:
		return token.LSS
	case token.LEQ:
		return token.GEQ
	case token.GEQ:
		return token.LEQ
	}
	return op
}

// Chosen notes a branch that depends on a setting. That a setting is empty
// or absent is nobody's choice: it is the default.
func (d *domain) Chosen(x *flow.Exec, st *flow.State, v flow.Value, truth bool) {
	if v.Class != flow.Config {
		return
	}
	d.settings[v.ID] = true
	if v.Cond != nil {
		d.settings[v.Cond.X.ID], d.settings[v.Cond.Y.ID] = true, true
	}
	if !isEmptiness(v) {
		st.Flags |= chosen
	}
}

func isEmptiness(v flow.Value) bool {
	if v.Cond == nil {
		return false
	}
	for _, o := range []flow.Value{v.Cond.X, v.Cond.Y} {
		s, isText := o.String()
		n, isNumber := o.Int()
		if o.Kind == flow.Nil || isText && s == "" || isNumber && n <= 1 {
			return true
		}
	}
	return false
}

// -- calls --
