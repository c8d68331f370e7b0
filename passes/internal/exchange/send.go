package exchange

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// cookieMember interprets a call of a member of a framework that has to do with
// cookies.
func (d *domain) cookieMember(x *flow.Exec, st *flow.State, m *framework.Member, c *flow.Call) (flow.Value, bool) {
	switch m.Verb {
	case framework.SendCookie:
		if m.Arg < len(c.Args) {
			d.sendStruct(x, st, m, c)
		}
	case framework.KeepCookie:
		if m.Arg < len(c.Args) {
			return d.keep(x, st, m, c), true
		}
	case framework.CookieOf:
		if m.Arg < len(c.Args) {
			return c.Args[m.Arg], true
		}
	case framework.SendCookieArgs:
		d.sendArgs(x, st, m, c)
	case framework.SessionOf:
		if of := responseOf(m, c); isResponse(of) {
			return flow.Value{ID: of.ID, Class: flow.Request, Source: response}, true
		}
	case framework.SendSession:
		d.sendSession(x, st, m, c)
	case framework.SetMode:
		if m.Arg < len(c.Args) && c.Recv.ID != 0 {
			site := d.site(x, c.Expr, c.Operand(m.Arg), c.Args[m.Arg])
			st.SetSlot(c.Recv.ID, modeSlot, flow.Entry{Value: c.Args[m.Arg], Site: site})
		}
	case framework.StoreAttr:
		d.storeBy(x, st, m, c)
	case framework.ReceivedCookie:
		// What a browser sends back has a name and a value only.
		v := d.empty(x, st, c)
		of := v
		for len(of.Elems) > 0 {
			of = of.Elems[0]
		}
		st.SetSlot(of.ID, string(framework.Name), flow.Entry{Value: nameOf(c)})
		st.SetSlot(of.ID, string(framework.CookieValue), flow.Entry{})
		st.SetSlot(of.ID, receivedSlot, flow.Entry{Value: errorBeside(v)})
		return v, true
	case framework.EmptyCookie:
		return d.empty(x, st, c), true
	case framework.CookieText:
		return d.cookieText(x, st, c), true
	case framework.CookieOption:
		return d.option(x, m, c), true
	case framework.HoldCookie:
		return d.hold(x, st, m.Held, c), true
	case framework.LeaveCookie:
		v := flow.Value{ID: x.Derived("leave", flow.Constant(constant.MakeInt64(int64(c.Expr.Pos())))), Source: option}
		d.options[v.ID] = new(optionValue)
		return v, true
	}
	return flow.Value{}, true
}

// sendStruct interprets the sending of a cookie that is a struct.
func (d *domain) sendStruct(x *flow.Exec, st *flow.State, m *framework.Member, c *flow.Call) {
	s := d.sink(x, c.Expr)
	d.noteLateCookie(x, st, s, responseOf(m, c))
	if m.Arg != framework.Receiver {
		s.Settings = settingsOf(c.TypeOf(d.info, m.Arg))
	}
	v := d.cookieOperand(x, st, m, c)
	if m.Switched && !isUsed(st, v) || isMissing(x, st, v) {
		return
	}
	made := m.Arg != framework.Receiver && isLiteral(c.Operand(m.Arg))
	nameless := made && s.Settings == nil && isResponse(responseOf(m, c))
	for _, k := range cookies(st, v) {
		k.sentBy(m)
		k.Nameless = nameless && k.Name.State == Unset
		if m.Moded && k.SameSite.State == Constant && isDefaultMode(k.SameSite.Value) {
			k.SameSite, k.Node = d.mode(st, c), c.Expr
		}
		k.SecureOption = m.SecureOption
		d.applyOptions(m, c, k)
		k.SameSite = fromText(k.SameSite)
		k.secured(m.SetsSecure)
		k.root(m.RootPath)
		d.sendCookie(st, s, k)
		if m.Recv == "" {
			d.keepAdded(x, st, responseOf(m, c), c, k)
		}
	}
	if made {
		st.Forget(v.ID)
	}
}

// sendSession interprets the sending of a cookie whose attributes were told to a
// library elsewhere: nothing is known of them here.
func (d *domain) sendSession(x *flow.Exec, st *flow.State, m *framework.Member, c *flow.Call) {
	response := c.Recv
	if m.Target != framework.Receiver {
		if m.Target >= len(c.Args) {
			return
		}
		response = c.Args[m.Target]
	}
	s := d.sink(x, c.Expr)
	d.noteLateCookie(x, st, s, response)
	k := &Cookie{Node: c.Expr, Elsewhere: true}
	for _, a := range attrs {
		k.At(a).State = Variable
	}
	d.sendCookie(st, s, k)
}

// cookieOperand returns the struct that has the attributes of the cookie of a
// call.
func (d *domain) cookieOperand(x *flow.Exec, st *flow.State, m *framework.Member, c *flow.Call) flow.Value {
	if m.Arg == framework.Receiver {
		return c.Recv
	}
	v := c.Args[m.Arg]
	if m.In == "" || v.Kind != flow.Object {
		return v
	}
	f, _, _ := types.LookupFieldOrMethod(c.TypeOf(d.info, m.Arg), true, nil, m.In)
	if f == nil {
		return flow.Value{}
	}
	return x.Load(st, v, m.In, f.Type())
}

// isUsed reports whether a struct says that its cookie is sent.
func isUsed(st *flow.State, v flow.Value) bool {
	return v.Kind == flow.Object && attribute(st, v, framework.Used).IsOn()
}

// responseOf returns the response to which a call sends a cookie.
func responseOf(m *framework.Member, c *flow.Call) flow.Value {
	if m.Recv == "" && m.Target < len(c.Args) {
		return c.Args[m.Target]
	}
	return c.Recv
}

// root makes the Path "/" if it is empty, and the API sees to that.
func (c *Cookie) root(does bool) {
	if path, ok := c.Path.Text(); does && ok && path == "" {
		c.Path.State, c.Path.Value = Constant, constant.MakeString("/")
	}
}

// sentBy tells a cookie what the framework that sends it makes of it.
func (c *Cookie) sentBy(m *framework.Member) {
	c.Unchecked, c.Dropped, c.OldAge = m.Unchecked, m.Dropped, m.OldAge
	for a, with := range m.With {
		*c.At(a) = Attribute{State: Constant, Value: constantWith(with)}
	}
	if m.Own {
		if name, known := c.Name.Text(); known && name == "" {
			c.Name = Attribute{}
		}
		c.Value, c.MaxAge, c.Expires = Attribute{State: Variable}, Attribute{State: Variable}, Attribute{State: Variable}
		c.Deletes = false
	}
	if m.OverTLS && !c.Secure.IsOff() {
		c.Secure = Attribute{State: Variable}
	}
	if c.SameSite.State == Constant && m.LowerCase && c.SameSite.Value.Kind() == constant.String && constant.StringVal(c.SameSite.Value) != "none" {
		c.SameSite.Value = constant.MakeInt64(0)
	}
}

// secured makes the cookie Secure if it has to be, and the API sees to that.
func (c *Cookie) secured(does bool) {
	if !does || !c.Secure.IsOff() {
		return
	}
	switch {
	case c.SameSite.IsNone() || c.Partitioned.IsOn():
		c.Secure.State, c.Secure.Value = Constant, constant.MakeBool(true)
	case c.SameSite.State == Variable || c.Partitioned.State == Variable:
		c.Secure.State, c.Secure.Value = Variable, nil
	}
}

func isLiteral(e ast.Expr) bool {
	e = ast.Unparen(e)
	if addr, ok := e.(*ast.UnaryExpr); ok {
		e = ast.Unparen(addr.X)
	}
	_, ok := e.(*ast.CompositeLit)
	return ok
}

func isDefaultMode(v constant.Value) bool {
	n, ok := constant.Int64Val(constant.ToInt(v))
	return ok && n == framework.ModeDefault
}

// mode returns the SameSite that the receiver of a call was given before. A function that
// comes before this one may have given it another.
func (d *domain) mode(st *flow.State, c *flow.Call) Attribute {
	entries, ok := st.Slot(c.Recv.ID, modeSlot)
	if c.Recv.ID == 0 || !ok {
		if slices.ContainsFunc(d.modes, func(fn *flow.Fn) bool { return fn != d.root }) {
			return Attribute{State: Variable}
		}
		return Attribute{}
	}
	return fromValue(entries[0].Value, entries[0].Site)
}

// sendArgs interprets the sending of a cookie that operands describe.
func (d *domain) sendArgs(x *flow.Exec, st *flow.State, m *framework.Member, c *flow.Call) {
	k := &Cookie{Node: c.Expr, SecureOption: m.SecureOption}
	for _, a := range attrs {
		i, ok := m.Args[a]
		switch {
		case a == framework.SameSite && m.Moded:
			k.SameSite = d.mode(st, c)
		case a == framework.SameSite && ok:
			k.SameSite = fromText(d.operand(x, c, i))
		case a == framework.Secure && ok:
			k.Secure = secureOperand(d.operand(x, c, i))
		case ok && m.Each && i >= len(c.Args):
			*k.At(a) = Attribute{State: Variable}
		case ok:
			*k.At(a) = d.operand(x, c, i)
		case a == framework.Name || a == framework.CookieValue:
			*k.At(a) = Attribute{State: Variable} // the framework gives it one
		}
	}
	s := d.sink(x, c.Expr)
	d.noteLateCookie(x, st, s, responseOf(m, c))
	for _, k := range d.withRest(st, m, c, k) {
		k.sentBy(m)
		if m.Editors > 0 && d.mayEdit(m, c) {
			k.unforeseen()
		}
		k.Deletes = k.deletes()
		d.applyOptions(m, c, k)
		k.secured(m.SetsSecure)
		k.root(m.RootPath || m.RootDefault && k.Path.State == Unset)
		d.sendCookie(st, s, k)
		if m.Each {
			d.sendOthers(x, st, s, m, c, k)
		}
	}
}

// withRest returns the cookies that k is with the attributes of a struct among
// the operands.
func (d *domain) withRest(st *flow.State, m *framework.Member, c *flow.Call, k *Cookie) []*Cookie {
	spread := c.Expr.Ellipsis != token.NoPos
	if m.Rest == 0 || m.Rest >= len(c.Args) {
		return []*Cookie{k}
	}
	var all []*Cookie
	for _, rest := range cookies(st, c.Args[m.Rest]) {
		one := *k
		one.Node, one.Element = rest.Node, rest.Element
		for _, a := range attrs {
			if _, ok := m.Args[a]; ok {
				continue
			}
			*one.At(a) = *rest.At(a)
			if spread {
				*one.At(a) = Attribute{State: Variable}
			}
		}
		all = append(all, &one)
	}
	return all
}

// sendOthers sends the cookies that the operands after the first name.
func (d *domain) sendOthers(x *flow.Exec, st *flow.State, s *Sent, m *framework.Member, c *flow.Call, first *Cookie) {
	for i := m.Args[framework.Name] + 1; i < len(c.Args); i++ {
		k := *first
		k.Name = d.operand(x, c, i)
		d.sendCookie(st, s, &k)
	}
}

// constantWith returns the constant that a row has.
func constantWith(v any) constant.Value {
	switch v := v.(type) {
	case bool:
		return constant.MakeBool(v)
	case string:
		return constant.MakeString(v)
	case int:
		return constant.MakeInt64(int64(v))
	}
	return constant.MakeUnknown()
}

// operand returns what is known of an operand as an attribute.
func (d *domain) operand(x *flow.Exec, c *flow.Call, i int) Attribute {
	spread := c.Expr.Ellipsis != token.NoPos
	if spread && i >= len(c.Args)-1 {
		return Attribute{State: Variable, Node: c.Expr}
	}
	if i >= len(c.Args) {
		return Attribute{}
	}
	return fromValue(c.Args[i], d.site(x, c.Expr, c.Operand(i), c.Args[i]))
}

// fromText turns the name of a mode into its constant.
func fromText(a Attribute) Attribute {
	if a.State == Constant && a.Value.Kind() == constant.String {
		n := int64(0)
		if strings.EqualFold(constant.StringVal(a.Value), "none") {
			n = framework.ModeNone
		}
		a.Value = constant.MakeInt64(n)
	}
	return a
}

// secureOperand turns an operand of any type into whether the cookie is
// Secure: what is no boolean counts as true.
func secureOperand(a Attribute) Attribute {
	if a.State == Constant && a.Value.Kind() != constant.Bool {
		a.Value = constant.MakeBool(true)
	}
	return a
}

// unforeseen forgets what is known of the cookie.
func (c *Cookie) unforeseen() {
	for _, a := range attrs {
		*c.At(a) = Attribute{State: Variable}
	}
	c.Deletes = false
}

// mayEdit reports whether an operand of a call may be a function that changes
// the cookie.
func (d *domain) mayEdit(m *framework.Member, c *flow.Call) bool {
	if c.Expr.Ellipsis != token.NoPos {
		return true
	}
	for i := m.Editors; i < len(c.Args); i++ {
		switch c.TypeOf(d.info, i).Underlying().(type) {
		case *types.Signature, *types.Interface:
			return true
		}
	}
	return false
}

// applyOptions applies the options of a call to a cookie.
func (d *domain) applyOptions(m *framework.Member, c *flow.Call, k *Cookie) {
	if m.Options == 0 {
		return
	}
	if d.unforeseen {
		k.unforeseen()
	}
	for _, v := range d.optionsOf(m, c) {
		o := d.options[v.ID]
		switch {
		case v.Source != option || o == nil:
			k.unforeseen()
		case o.attr == framework.SameSite:
			k.SameSite, k.Option = o.value, o.node
			k.Node = o.node
		case o.attr == framework.Expires:
			k.Expires, k.MaxAge, k.Deletes = Attribute{State: Variable}, Attribute{State: Variable}, false
		case o.attr != "":
			*k.At(o.attr) = o.value
		}
	}
}

// optionsOf returns the options of a call, with an unknown one for a list of
// which nothing is known.
func (d *domain) optionsOf(m *framework.Member, c *flow.Call) []flow.Value {
	options := c.Args[max(0, min(m.Options, len(c.Args))):]
	if c.Expr.Ellipsis == token.NoPos || len(options) == 0 {
		return options
	}
	last := options[len(options)-1]
	options = options[: len(options)-1 : len(options)-1]
	if last.Kind == flow.List {
		return append(options, last.Elems...)
	}
	return append(options, flow.Value{})
}

// option returns the value of an option that sets an attribute.
func (d *domain) option(x *flow.Exec, m *framework.Member, c *flow.Call) flow.Value {
	if m.Arg >= len(c.Args) {
		return flow.Value{}
	}
	value := fromValue(c.Args[m.Arg], d.site(x, c.Expr, c.Operand(m.Arg), c.Args[m.Arg]))
	key := []flow.Value{flow.Constant(constant.MakeInt64(int64(c.Expr.Pos())))}
	if value.State == Constant {
		key = append(key, flow.Constant(value.Value))
	}
	v := flow.Value{ID: x.Derived("option", key...), Source: option}
	d.options[v.ID] = &optionValue{attr: m.Attr, value: value, node: c.Expr}
	return v
}

// storeBy interprets a method that sets an attribute of its receiver.
func (d *domain) storeBy(x *flow.Exec, st *flow.State, m *framework.Member, c *flow.Call) {
	if c.Recv.ID == 0 || m.Arg >= len(c.Args) {
		return
	}
	v, e := c.Args[m.Arg], c.Operand(m.Arg)
	if sel, ok := ast.Unparen(e).(*ast.SelectorExpr); ok && framework.IsPast(d.info.Uses[sel.Sel]) {
		v.Source = past
	}
	site := d.site(x, c.Expr, e, v)
	if s, ok := v.String(); ok && s == "" && m.RootPath {
		v.Const = constant.MakeString("/")
	}
	if m.Attr != "" {
		st.SetSlot(c.Recv.ID, string(m.Attr), flow.Entry{Value: v, Site: site})
	}
	if !m.SetsSecure {
		return
	}
	switch on, known := switchesOn(v); {
	case on:
		st.SetSlot(c.Recv.ID, string(framework.Secure), flow.Entry{Value: flow.Bool(true), Site: site})
	case !known:
		st.SetSlot(c.Recv.ID, string(framework.Secure), flow.Entry{Site: site})
	}
}

// nameOf returns the name of the cookie that a call gets from a request.
func nameOf(c *flow.Call) flow.Value {
	if len(c.Args) == 1 && c.Args[0].Kind == flow.Const {
		return c.Args[0]
	}
	return flow.Value{}
}

// switchesOn reports whether v is None, or true.
func switchesOn(v flow.Value) (on, known bool) {
	c, ok := constantOf(v)
	if !ok {
		return false, false
	}
	if b, ok := v.Bool(); ok {
		return b, true
	}
	return Attribute{State: Constant, Value: c}.IsNone(), true
}

// empty returns the value of a call that gives a cookie, or several, without
// attributes, and perhaps an error.
func (d *domain) empty(x *flow.Exec, st *flow.State, c *flow.Call) flow.Value {
	v := flow.Value{Kind: flow.Object, ID: x.At(st, c.Expr)}
	switch t := d.info.TypeOf(c.Expr).(type) {
	case *types.Tuple:
		out := flow.Value{Kind: flow.Tuple, Elems: []flow.Value{v}}
		for i := 1; i < t.Len(); i++ {
			out.Elems = append(out.Elems, flow.Value{ID: x.Derived("error", v)})
		}
		return out
	default:
		if _, ok := t.Underlying().(*types.Slice); ok {
			return flow.Value{Kind: flow.List, Elems: []flow.Value{v}}
		}
	}
	return v
}
