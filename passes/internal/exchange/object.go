package exchange

import (
	"cmp"
	"encoding/binary"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

const (
	modeSlot     = "mode"         // of a context: the SameSite of its later cookies
	madeSlot     = "\x00made"     // of a cookie: an element of its literal
	receivedSlot = "\x00received" // of a cookie: the request had it
)

// A store is the Data of the site of an attribute.
type store struct {
	operand ast.Expr      // see [Attribute]
	given   *ast.CallExpr // the call that passed the constant on, nil if none did
}

// storeAttr describes the assignment of an attribute.
func (d *domain) storeAttr(x *flow.Exec, st *flow.State, n ast.Node, base flow.Value, field string, v flow.Value) *flow.Site {
	if kv, ok := n.(*ast.KeyValueExpr); ok && base.ID != 0 {
		if _, made := st.Slot(base.ID, madeSlot); !made {
			st.SetSlot(base.ID, madeSlot, flow.Entry{Site: x.Site(kv, "", nil)})
		}
	}
	if v.Kind == flow.List && isLines(d.field(n, field)) {
		d.writeLines(x, st, &operation{node: n, verb: framework.Set, values: v.Elems, valueExpr: valueOf(n, field)})
	}
	d.detach(x, st, base, field)
	d.attach(x, st, n, field, v)
	f := d.field(n, field)
	if f == nil || framework.AttrOf(f) == "" {
		return nil
	}
	site := d.site(x, n, valueOf(n, field), v)
	if a := string(framework.AttrOf(f)); a != field && base.ID != 0 {
		st.SetSlot(base.ID, a, flow.Entry{Value: v, Site: site, Flags: st.Flags})
	}
	return site
}

// valueOf returns the expression that n, an element or assignment, gives a
// field.
func valueOf(n ast.Node, field string) ast.Expr {
	switch n := n.(type) {
	case *ast.KeyValueExpr:
		return n.Value
	case *ast.AssignStmt:
		for i, lhs := range n.Lhs {
			if sel, ok := ast.Unparen(lhs).(*ast.SelectorExpr); ok && sel.Sel.Name == field && len(n.Lhs) == len(n.Rhs) {
				return n.Rhs[i]
			}
		}
	case ast.Expr:
		return n
	}
	return nil
}

// site returns the site of an attribute that n sets to e, whose value is v.
func (d *domain) site(x *flow.Exec, n ast.Node, e ast.Expr, v flow.Value) *flow.Site {
	s := new(store)
	if _, ok := constantOf(v); ok && e != nil && !d.mixes(v.Expr(e)) {
		s.operand, s.given = v.Expr(e), x.Passed(v)
	}
	key := ""
	if s.operand != nil {
		key = string(binary.AppendVarint(nil, int64(s.operand.Pos())))
	}
	return x.Site(n, key, s)
}

// mixes reports whether an expression makes something of the parameters of a function:
// an edit of it would change what others get who call that.
func (d *domain) mixes(e ast.Expr) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.BinaryExpr, *ast.CallExpr:
		mixes := false
		ast.Inspect(e, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				v, _ := d.info.Uses[id].(*types.Var)
				mixes = mixes || v != nil && (v.Kind() == types.ParamVar || v.Kind() == types.RecvVar)
			}
			return !mixes
		})
		return mixes
	}
	return false
}

// -- what a cookie has --

// attribute returns what a path knows of an attribute of a cookie.
func attribute(st *flow.State, v flow.Value, a framework.Attr) Attribute {
	entries, ok := st.Slot(v.ID, string(a))
	if v.ID == 0 || !ok {
		if v.ID != 0 && v.Kind == flow.Object && !st.Escaped(v) {
			return Attribute{}
		}
		return Attribute{State: Variable}
	}
	e := entries[0]
	r := fromValue(e.Value, e.Site)
	if a == framework.Expires {
		r.State, r.Value = Variable, nil
		switch {
		case e.Value.Source == past:
			r.State, r.Value = Constant, constant.MakeBool(true)
		case isZeroTime(st, e.Value):
			r.State, r.Value = Constant, constant.MakeBool(false)
		}
	}
	return r
}

// isZeroTime reports whether v is a struct of which nothing was set.
func isZeroTime(st *flow.State, v flow.Value) bool {
	if v.Kind != flow.Object || v.ID == 0 {
		return false
	}
	set := false
	st.Slots(v.ID, func(string, []flow.Entry) { set = true })
	return !set
}

func fromValue(v flow.Value, site *flow.Site) Attribute {
	a := Attribute{State: Variable}
	if c, ok := constantOf(v); ok {
		a.State, a.Value = Constant, c
	}
	if site != nil {
		a.Node = site.Node
		if s, ok := site.Data.(*store); ok {
			a.Operand, a.Passed = s.operand, s.given
		}
	}
	return a
}

// cookies returns the cookies that v, a struct, can be when it is sent.
func cookies(st *flow.State, v flow.Value) []*Cookie {
	if v.Kind == flow.OneOf {
		var all []*Cookie
		for _, e := range v.Elems {
			all = append(all, cookies(st, e)...)
		}
		return all
	}
	c := new(Cookie)
	for _, a := range attrs {
		*c.At(a) = attribute(st, v, a)
	}
	if given, ok := st.Slot(v.ID, string(framework.SessionOnly)); ok {
		c.SessionOnly = fromValue(given[0].Value, given[0].Site)
	}
	_, c.Received = st.Slot(v.ID, receivedSlot)
	c.Deletes = c.deletes()
	c.Node = c.SameSite.Node
	if c.SameSite.Passed != nil {
		c.Node = c.SameSite.Passed
	}
	if made, _ := st.Slot(v.ID, madeSlot); len(made) > 0 {
		c.Element = made[0].Site.Node
	}
	if kv, ok := c.SameSite.Node.(*ast.KeyValueExpr); ok {
		c.Element = kv
	}
	return []*Cookie{c}
}

// deletes reports whether a cookie is known to delete another. Max-Age wins
// over Expires.
func (c *Cookie) deletes() bool {
	if !c.SessionOnly.IsOff() {
		return false
	}
	if c.MaxAge.State == Constant {
		if n, ok := constant.Int64Val(constant.ToInt(c.MaxAge.Value)); ok && n != 0 {
			return n < 0
		}
	}
	return c.MaxAge.State != Variable && c.Expires.IsOn()
}

// -- variables --

// indexParts finds the variables whose parts change. A variable at package level of
// which some function changes a part has a value that is not known: what it
// is initialized with is only the default.
func (d *domain) indexParts(root inspector.Cursor, prog *flow.Program) {
	for cur := range root.Preorder((*ast.AssignStmt)(nil), (*ast.CallExpr)(nil)) {
		switch n := cur.Node().(type) {
		case *ast.AssignStmt:
			for _, lhs := range n.Lhs {
				if isPartOfVariable(lhs) && prog.Enclosing(cur).IsInit() {
					continue // flow knows when that is done
				}
				if _, ok := ast.Unparen(lhs).(*ast.Ident); ok {
					continue
				}
				if v := d.global(lhs); v != nil {
					prog.Assign(v)
				}
			}
		case *ast.CallExpr:
			if v := d.builder(n); v != nil {
				prog.Assign(v)
			}
			for _, arg := range n.Args {
				// Few arguments are variables at package level.
				if v := d.global(arg); v != nil && isPointer(d.info.TypeOf(arg)) && !isMember(typeutil.Callee(d.info, n)) {
					prog.Assign(v)
				}
			}
		}
	}
}

// isPartOfVariable reports whether an expression is a field of what a variable has, or of
// such a field.
func isPartOfVariable(e ast.Expr) bool {
	sel, ok := e.(*ast.SelectorExpr)
	if !ok {
		return false
	}
	_, ok = sel.X.(*ast.Ident)
	return ok || isPartOfVariable(sel.X)
}

// builder returns the variable at package level to which a call of a method of a library
// gives a setting, nil if there is none.
func (d *domain) builder(call *ast.CallExpr) *types.Var {
	f, ok := typeutil.Callee(d.info, call).(*types.Func)
	if !ok || f.Signature().Recv() == nil || framework.SettingOf(f) == nil {
		return nil
	}
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	return d.global(sel.X)
}

// global returns the variable at package level that e is, or is a part of or
// the address of one; or nil.
func (d *domain) global(e ast.Expr) *types.Var {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		if v, ok := d.info.Uses[e].(*types.Var); ok && v.Parent() == d.pkg.Scope() {
			return v
		}
	case *ast.SelectorExpr:
		return d.global(e.X)
	case *ast.UnaryExpr:
		return d.global(e.X)
	case *ast.StarExpr:
		return d.global(e.X)
	}
	return nil
}

func isPointer(t types.Type) bool {
	_, ok := t.Underlying().(*types.Pointer)
	return ok
}

// -- places --

// sink returns the Sent of a place, as the calls under way come there.
func (d *domain) sink(x *flow.Exec, n ast.Node) *Sent { return d.sinkOf(x, d.sinkKey(x, n), n) }

func (d *domain) sinkKey(x *flow.Exec, n ast.Node) string {
	var key strings.Builder
	add := func(pos token.Pos) { key.Write(binary.AppendVarint(nil, int64(pos))) }
	add(d.root.Node.Pos())
	for _, pos := range way(x, n) {
		add(pos)
	}
	return key.String()
}

// way returns the places of the calls under way, and that of what they lead to.
func way(x *flow.Exec, n ast.Node) (list []token.Pos) {
	for depth := 1; depth <= x.Depth(); depth++ {
		list = append(list, x.CallAt(depth).Lparen)
	}
	return append(list, n.Pos())
}

func (d *domain) sinkOf(x *flow.Exec, key string, n ast.Node) *Sent {
	s := d.sinks[key]
	if s == nil {
		s = &Sent{Node: n, Lead: n, Func: d.root, way: way(x, n)}
		if x.Depth() > 0 {
			s.Lead = x.CallAt(1)
		}
		d.sinks[key] = s
	}
	return s
}

// settingsOf returns the type of a struct that has the attributes of cookies, but no name
// of one; nil if it has that, or is no struct.
func settingsOf(t types.Type) *types.TypeName {
	named := typematch.NamedOf(t)
	if named == nil {
		return nil
	}
	_, isStruct := named.Underlying().(*types.Struct)
	name, _, _ := types.LookupFieldOrMethod(t, true, nil, cmp.Or(framework.AttrSetterOf(t, framework.Name), string(framework.Name)))
	if !isStruct || name != nil {
		return nil
	}
	return named.Obj()
}

// sendCookie records that a cookie is sent.
func (d *domain) sendCookie(st *flow.State, s *Sent, c *Cookie) {
	if st.Unsure { // perhaps no path of the program comes here
		d.incomplete[d.root] = true
		return
	}
	if len(s.Cookies) == 0 {
		d.cookies = append(d.cookies, s)
	}
	at := *st
	c.at = &at
	s.Cookies = append(s.Cookies, c)
}
