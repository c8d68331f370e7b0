package exchange

import (
	"go/ast"
	"go/constant"
	"go/types"
	"slices"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// heldSlot marks a struct that a framework holds, to send what it describes.
const heldSlot = "held"

// hold returns the value of a call that makes a struct with a cookie.
func (d *domain) hold(x *flow.Exec, st *flow.State, h framework.Held, c *flow.Call) flow.Value {
	v := flow.Value{Kind: flow.Object, ID: x.At(st, c.Expr)}
	obj, _, _ := types.LookupFieldOrMethod(d.info.TypeOf(c.Expr), true, nil, h.Field)
	if obj == nil {
		return flow.Value{}
	}
	if !d.hasDefaults(x, h, obj.Type(), c) {
		return flow.Value{}
	}
	held := flow.Value{Kind: flow.Object, ID: x.Derived("held", v)}
	site := x.Site(c.Expr, "", new(store))
	for _, a := range attrs {
		var v flow.Value // what the framework has put there
		switch {
		case a == framework.SameSite:
			v = flow.Constant(constant.MakeInt64(h.SameSite))
		case a == framework.Path && h.Path != "":
			v = flow.Constant(constant.MakeString(h.Path))
		case a == framework.Secure && h.Secure, a == framework.HttpOnly && h.HttpOnly:
			v = flow.Bool(true)
		case a != framework.CookieValue && a != framework.MaxAge && a != framework.Expires:
			continue
		}
		st.SetSlot(held.ID, string(a), flow.Entry{Value: v, Site: site})
	}
	st.SetSlot(v.ID, h.Field, flow.Entry{Value: held})
	d.attachAt(x, st, c.Expr, held, nil).Settings = settingsOf(obj.Type())
	return v
}

// hasDefaults reports whether a struct of type t, which a call makes, is of a version
// of the framework that has the defaults.
func (d *domain) hasDefaults(x *flow.Exec, h framework.Held, t types.Type, c *flow.Call) bool {
	if h.Since == "" {
		return true
	}
	f, _, _ := types.LookupFieldOrMethod(t, true, nil, h.Since)
	return f != nil || slices.Contains(h.Versions, typematch.Version(x.Prog.Fset, typeutil.Callee(d.info, c.Expr)))
}

// keep marks the struct that a call is given to send it, and returns what the call
// does.
func (d *domain) keep(x *flow.Exec, st *flow.State, m *framework.Member, c *flow.Call) flow.Value {
	v := c.Args[m.Arg]
	if v.Kind == flow.Object && v.ID != 0 {
		d.attachAt(x, st, c.Expr, v, m)
	}
	tuple, ok := d.info.TypeOf(c.Expr).(*types.Tuple)
	if !ok {
		return v
	}
	out := flow.Value{Kind: flow.Tuple, Elems: []flow.Value{v}}
	for i := 1; i < tuple.Len(); i++ {
		out.Elems = append(out.Elems, flow.Value{ID: x.Derived("error", flow.Value{ID: x.At(st, c.Expr)})})
	}
	return out
}

// detach has what a framework has put into a field of a struct not be sent, since the field
// gets something else.
func (d *domain) detach(x *flow.Exec, st *flow.State, base flow.Value, field string) {
	entries, ok := st.Slot(base.ID, field)
	if !ok || len(entries) == 0 || base.ID == 0 {
		return
	}
	if was := entries[0].Value; was.ID != 0 && was.ID == x.Derived("held", base) {
		st.SetSlot(was.ID, heldSlot)
	}
}

// attach marks a struct that becomes a field of one of another package, or one that
// a framework sends, and those of a list.
func (d *domain) attach(x *flow.Exec, st *flow.State, n ast.Node, field string, v flow.Value) {
	all := []flow.Value{v}
	if v.Kind == flow.List {
		all = v.Elems
	}
	f := d.field(n, field)
	if f == nil || !(f.Pkg() != d.pkg && framework.IsHeldCookie(f.Type())) && !framework.IsSentField(f) {
		return
	}
	for _, v := range all {
		if v.Kind == flow.Object && v.ID != 0 {
			d.attachAt(x, st, n, v, nil).Settings = settingsOf(f.Type())
		}
	}
}

// attachAt marks a struct that will be sent, by m unless that is nil.
func (d *domain) attachAt(x *flow.Exec, st *flow.State, n ast.Node, v flow.Value, m *framework.Member) *Sent {
	key := d.sinkKey(x, n)
	sink := d.sinkOf(x, key, n)
	sink.by = m
	st.SetSlot(v.ID, heldSlot, flow.Entry{Site: x.Site(n, "held"+key, sink)})
	return sink
}

// field returns the field of a name that n, an element or assignment, sets.
func (d *domain) field(n ast.Node, name string) *types.Var {
	switch n := n.(type) {
	case *ast.KeyValueExpr:
		if key, ok := n.Key.(*ast.Ident); ok {
			f, _ := d.info.Uses[key].(*types.Var)
			return f
		}
	case *ast.AssignStmt:
		for _, lhs := range n.Lhs {
			if sel, ok := ast.Unparen(lhs).(*ast.SelectorExpr); ok && sel.Sel.Name == name {
				f, _ := d.info.Uses[sel.Sel].(*types.Var)
				return f
			}
		}
	}
	return nil
}

// sendHeld records that what a held struct describes is sent.
func (d *domain) sendHeld(x *flow.Exec, st *flow.State, v flow.Value) {
	entries, _ := st.Slot(v.ID, heldSlot)
	for _, e := range entries {
		s := e.Site.Data.(*Sent)
		if s.by != nil && s.by.Switched && !isUsed(st, v) {
			continue
		}
		for _, c := range cookies(st, v) {
			if s.by != nil {
				c.sentBy(s.by)
			}
			d.sendCookie(st, s, c)
		}
	}
}
