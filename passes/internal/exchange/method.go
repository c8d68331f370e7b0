package exchange

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

func isMethod(v flow.Value) bool { return v.Source == method || v.Source == foldedMethod }

// methodOf returns the method of a request.
func (d *domain) methodOf(x *flow.Exec, base flow.Value) flow.Value {
	d.methods[d.start] = true
	if d.asked != nil && d.request().Method != "" {
		return d.give(x, d.asked.Method)
	}
	v := flow.Value{ID: x.Derived("method", base), Class: flow.Request, Source: method}
	if !slices.Contains(d.methodIDs, v.ID) {
		d.methodIDs = append(d.methodIDs, v.ID)
	}
	return v
}

// isMethod returns whether the method of a request is a constant, as a method tells
// that has no operands.
func (d *domain) isMethod(x *flow.Exec, base flow.Value, is string) flow.Value {
	m := d.methodOf(x, base)
	if s, ok := m.String(); ok {
		return flow.Bool(s == is)
	}
	return methodIs(x, m, flow.Constant(constant.MakeString(is)))
}

// noteMethod notes whether a branch on a value depends on what is made of the method.
func (d *domain) noteMethod(x *flow.Exec, st *flow.State, v flow.Value) {
	for _, m := range d.methodIDs {
		if v.ID != m && x.DependsOn(v.ID, m) {
			st.Flags |= oddMethod
		}
	}
}

// noteSite notes whether a branch on a value depends on Sec-Fetch-Site, by which
// browsers say whether another site asks. That is a check, whichever way it goes.
func (d *domain) noteSite(x *flow.Exec, st *flow.State, v flow.Value) {
	for _, site := range d.siteIDs {
		if v.ID == site || x.DependsOn(v.ID, site) {
			st.Flags |= checked | otherChecked
		}
	}
}

// methodIs returns whether the method of the request is a constant.
func methodIs(x *flow.Exec, m, is flow.Value) flow.Value {
	return flow.Value{ID: x.Derived(token.EQL.String(), m, is), Class: flow.Request, Cond: &flow.Cond{Op: token.EQL, X: m, Y: is}}
}

// methodIn returns whether the method of the request is in a list of constants.
func methodIn(x *flow.Exec, m flow.Value, list []flow.Value) (v flow.Value, ok bool) {
	var each []flow.Value
	for _, e := range list {
		if _, ok := e.String(); !ok {
			return flow.Value{}, false
		}
		each = append(each, methodIs(x, m, e))
	}
	return flow.AnyOf(each...), true
}

// lookUpMethod returns the element of a map by the method of the request, if all
// keys are known and the elements say yes or no, and notes whether it is there.
func (d *domain) lookUpMethod(x *flow.Exec, st *flow.State, e *ast.IndexExpr, base, key flow.Value) (flow.Value, bool) {
	m, ok := d.info.TypeOf(e.X).Underlying().(*types.Map)
	if !ok || !isMethod(key) {
		return flow.Value{}, false
	}
	other := flow.Constant(constant.MakeString("no method"))
	if _, _, all := x.Lookup(st, base, other, m.Elem()); !all {
		delete(d.among, e)
		return flow.Value{}, false
	}
	// Have: all keys of the map, which are constants.
	keys := flow.Keys(st, base)
	d.among[e], _ = methodIn(x, key, keys)
	var trues []flow.Value
	for _, k := range keys {
		v, _, _ := x.Lookup(st, base, k, m.Elem())
		is, ok := v.Bool()
		if !ok {
			return flow.Value{}, false
		}
		if is {
			trues = append(trues, k)
		}
	}
	if !typematch.IsBoolean(m.Elem()) {
		return flow.Value{}, false
	}
	return methodIn(x, key, trues)
}

// foldMethod interprets what compares the method of the request whatever the case,
// which browsers send in capitals where it is that of a preflight.
func (d *domain) foldMethod(x *flow.Exec, f *types.Func, c *flow.Call) (flow.Value, bool) {
	if len(c.Args) == 0 {
		return flow.Value{}, false
	}
	m, other := c.Args[0], c.Args[len(c.Args)-1]
	if m.Source != method {
		m, other = other, m
	}
	if m.Source != method {
		return flow.Value{}, false
	}
	switch f.FullName() {
	case "strings.ToUpper", "strings.TrimSpace", "bytes.ToUpper", "bytes.TrimSpace":
		return m, true
	case "strings.ToLower", "bytes.ToLower":
		return flow.Value{ID: x.Derived("lower", m), Class: flow.Request, Source: foldedMethod}, true
	case "strings.Compare", "bytes.Compare":
		v := flow.Value{ID: x.Derived("compare", m, other), Class: flow.Request, Source: compared}
		d.comparisons[v.ID] = []flow.Value{m, other}
		return v, v.ID != 0
	case "strings.EqualFold", "bytes.EqualFold":
		s, ok := other.String()
		return methodIs(x, m, flow.Constant(constant.MakeString(strings.ToUpper(s)))), ok
	}
	return flow.Value{}, false
}

// foldOrigin interprets what compares the Origin with a constant whatever the case:
// browsers send it in small letters.
func (d *domain) foldOrigin(x *flow.Exec, f *types.Func, c *flow.Call) (flow.Value, bool) {
	if !typematch.IsFunc(f, "strings", "EqualFold") && !typematch.IsFunc(f, "bytes", "EqualFold") {
		return flow.Value{}, false
	}
	origin, other := c.Args[0], c.Args[1]
	if !isOrigin(origin) {
		origin, other = other, origin
	}
	s, ok := other.String()
	if !ok || !isOrigin(origin) || !d.whole[origin.ID] || origin.Kind != flow.Unknown {
		return flow.Value{}, false // a part of it, perhaps
	}
	is := flow.Constant(constant.MakeString(strings.ToLower(s)))
	is.From = other.From
	return flow.Value{ID: x.Derived(token.EQL.String(), origin, is), Class: flow.Request, Cond: &flow.Cond{Op: token.EQL, X: origin, Y: is}}, true
}

// equalBytes returns whether a text in bytes is a constant, as a comparison of texts would.
func equalBytes(x *flow.Exec, f *types.Func, c *flow.Call) (flow.Value, bool) {
	if !typematch.IsFunc(f, "bytes", "Equal") || len(c.Args) != 2 {
		return flow.Value{}, false
	}
	text, is := c.Args[0], c.Args[1]
	if text.Kind != flow.Unknown {
		text, is = is, text
	}
	if is.Kind == flow.Nil {
		is = flow.Constant(constant.MakeString(""))
	}
	if _, ok := is.String(); !ok || text.Kind != flow.Unknown || text.ID == 0 || text.Class != flow.Request {
		return flow.Value{}, false
	}
	return x.Equal(text, is), true
}
