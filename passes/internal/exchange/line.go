package exchange

import (
	"cmp"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/setcookie"
)

// linesSlot has the Set-Cookie lines of a response or header map.
const linesSlot = "Set-Cookie"

// addedSlot has those that net/http has added to the lines of a response.
const addedSlot = "\x00added"

// writeLines performs an operation on the Set-Cookie lines of its target.
func (d *domain) writeLines(x *flow.Exec, st *flow.State, op *operation) {
	if d.tracksHeaders() || op.target.Source == request || op.target.Source == upstream {
		return
	}
	if op.verb == framework.Del {
		st.SetSlot(op.target.ID, linesSlot)
		forgetAdded(st, op.target)
		return
	}
	var entries []flow.Entry
	if op.verb == framework.Add {
		entries, _ = st.Slot(op.target.ID, linesSlot)
	}
	entries = entries[:len(entries):len(entries)]
	key := d.sinkKey(x, op.node)
	s := d.sinkOf(x, key, op.node)
	d.noteLateCookie(x, st, s, op.target)
	for i, v := range op.values {
		lineOf := op.valueExpr
		if len(op.values) > 1 {
			lineOf = element(lineOf, i)
		}
		v = d.lineValue(x, d.lineOf(x, v, lineOf))
		if op.target.ID == 0 {
			d.sendLine(x, st, s, v)
			continue
		}
		if len(entries) < 8 { // a loop may add more
			entries = append(entries, flow.Entry{Value: v, Site: x.Site(op.node, key, s)})
		}
	}
	if op.target.ID != 0 {
		if op.verb == framework.Set && !st.Unsure && !isCommitted(st, op.target.ID) {
			old, _ := st.Slot(op.target.ID, linesSlot)
			added, _ := st.Slot(op.target.ID, addedSlot)
			if by := d.replacedBy(added, entries); by != nil {
				s.Replaced = cmp.Or(s.Replaced, by)
			}
			forgetAdded(st, op.target)
			if by := d.replacedBy(old, entries); by != nil {
				s.Replaced = cmp.Or(s.Replaced, by)
				d.flush(x, st, op.target.ID) // both are wanted
			}
		}
		st.SetSlot(op.target.ID, linesSlot, entries...)
	}
}

// keepAdded notes that a response has got the line of a cookie, which another may take the
// place of.
func (d *domain) keepAdded(x *flow.Exec, st *flow.State, of flow.Value, c *flow.Call, k *Cookie) {
	const most = 8 // a loop may add more
	added, _ := st.Slot(of.ID, addedSlot)
	if !d.setsLines || !isResponse(of) || of.ID == 0 || isCommitted(st, of.ID) || len(added) == most {
		return
	}
	v := d.lineValue(x, &lineText{expr: c.Expr, parts: []linePart{{cookie: k}}})
	st.SetSlot(of.ID, addedSlot, append(added[:len(added):len(added)], flow.Entry{Value: v})...)
}

func forgetAdded(st *flow.State, of flow.Value) {
	if _, ok := st.Slot(of.ID, addedSlot); ok {
		st.SetSlot(of.ID, addedSlot)
	}
}

// replacedBy returns the cookie of a line that others take the place of: one of
// another name, so that both are wanted. It is nil if there is none.
func (d *domain) replacedBy(old, entries []flow.Entry) *Cookie {
	names := make(map[string]bool)
	for _, e := range entries {
		name, ok := d.nameIn(e)
		if !ok {
			return nil
		}
		names[name] = true
	}
	for _, e := range old {
		if name, ok := d.nameIn(e); ok && len(names) > 0 && !names[name] {
			return d.lines[e.Value.ID].cookie()
		}
	}
	return nil
}

// nameIn returns the name of the cookie that a line sets.
func (d *domain) nameIn(e flow.Entry) (string, bool) {
	t := d.lines[e.Value.ID]
	if t == nil {
		return "", false
	}
	c := t.cookie()
	name, ok := c.Name.Text()
	return name, ok && name != "" && !c.Deletes
}

// flush sends the lines of a response or header map.
func (d *domain) flush(x *flow.Exec, st *flow.State, id flow.ID) {
	entries, _ := st.Slot(id, linesSlot)
	for _, e := range entries {
		d.sendLine(x, st, e.Site.Data.(*Sent), e.Value)
	}
}

// sendLine records that a line is sent.
func (d *domain) sendLine(x *flow.Exec, st *flow.State, s *Sent, v flow.Value) {
	if t := d.lines[v.ID]; t != nil {
		d.sendCookie(st, s, t.cookie())
	}
}

// cookie returns the cookie that a text describes.
func (t *lineText) cookie() *Cookie {
	if len(t.parts) == 1 && t.parts[0].cookie != nil {
		of := *t.parts[0].cookie // c.String() is as the cookie that it is of
		return &of
	}
	parsed := setcookie.ParseFormat(t.format())
	c := &Cookie{Node: t.expr, Deletes: parsed.Deletes, Line: &Line{Expr: t.expr, Parsed: parsed, text: t}}
	t.describe(c)
	if !parsed.SameSiteNone() {
		return c
	}
	p, off := t.at(parsed.SameSite.Start)
	switch {
	case p.cookie != nil:
		of := *p.cookie
		if c.Secure.State == Unset {
			c.Secure = of.Secure
		}
		of.Secure, of.Deletes = c.Secure, c.Deletes
		for _, a := range attrs {
			if a != framework.Secure && a != framework.SameSite { // more may have been added
				*of.At(a) = Attribute{State: Variable}
			}
		}
		return &of
	case p.expr != nil:
		c.SameSite.Node = p.expr
	}
	if p.lit != nil {
		start := p.lit.Pos() + 1 + token.Pos(p.off+off)
		end := start + token.Pos(len("None"))
		if off+len("None") <= len(p.value) {
			c.Line.None, c.Line.NoneEnd = start, end
			c.Line.Insert = end
		}
	}
	if p.verbAt.IsValid() {
		c.Line.Insert = p.verbAt
	}
	return c
}

// describe gives a cookie the attributes that a text has.
func (t *lineText) describe(c *Cookie) {
	parsed := c.Line.Parsed
	open := parsed.Open || slices.ContainsFunc(t.parts, func(p linePart) bool { return p.cookie != nil })
	set := func(a framework.Attr, present bool, v constant.Value) {
		switch {
		case present && v != nil:
			*c.At(a) = Attribute{State: Constant, Value: v, Node: t.expr}
		case present || parsed.Open || open && a != framework.Secure: // the format says that
			*c.At(a) = Attribute{State: Variable, Node: t.expr}
		}
	}
	flag := func(a framework.Attr, present bool) { set(a, present, constant.MakeBool(true)) }
	flag(framework.Secure, parsed.Secure)
	flag(framework.HttpOnly, parsed.HttpOnly)
	flag(framework.Partitioned, parsed.Partitioned)
	text := func(a framework.Attr, of setcookie.Attribute) {
		var v constant.Value
		if of.Known && !open { // else another may follow
			v = constant.MakeString(of.Value)
		}
		set(a, of.Present, v)
	}
	text(framework.Path, parsed.Path)
	text(framework.Domain, parsed.Domain)
	if parsed.Name != "" {
		set(framework.Name, true, constant.MakeString(parsed.Name))
	} else {
		set(framework.Name, true, nil)
	}
	set(framework.CookieValue, true, nil)
	set(framework.MaxAge, parsed.HasMaxAge, nil)
	set(framework.Expires, parsed.Expires.Present, nil)
	switch v := strings.ToLower(parsed.SameSite.Value); {
	case v == "none":
		set(framework.SameSite, true, constant.MakeInt64(framework.ModeNone))
	case !parsed.SameSite.Known || open:
		set(framework.SameSite, parsed.SameSite.Present, nil)
	case v == "lax", v == "strict":
		set(framework.SameSite, true, constant.MakeInt64(framework.ModeLax))
	}
}

// Range returns the place of the bytes from start up to end of the line, if they
// stand in one literal.
func (l *Line) Range(start, end int) (pos, until token.Pos, ok bool) {
	p, off := l.text.at(start)
	if p.lit == nil || p.verb != "" || off+end-start > len(p.value) || strings.Contains(p.value, "%") {
		return token.NoPos, token.NoPos, false
	}
	pos = p.lit.Pos() + 1 + token.Pos(p.off+off)
	return pos, pos + token.Pos(end-start), true
}

// End returns where in a literal more of the line can go, NoPos if the line does
// not end with one.
func (l *Line) End() token.Pos {
	p := l.text.parts[len(l.text.parts)-1]
	if p.lit == nil || p.verb != "" || p.off+len(p.value) != len(p.lit.Value)-2 || strings.HasSuffix(strings.TrimSpace(p.value), ";") {
		return token.NoPos
	}
	return p.lit.End() - 1
}

// Separator returns the place of the semicolon before a byte of the line.
func (l *Line) Separator(before int) (int, bool) {
	i := strings.LastIndexByte(l.text.format()[:before], ';')
	return i, i >= 0
}

// Text returns the line, as package setcookie reads formats.
func (l *Line) Text() string { return l.text.format() }

// at returns the part that has a byte of the format, and the byte of the
// part's value.
func (t *lineText) at(offset int) (linePart, int) {
	for _, p := range t.parts {
		f := p.format()
		if offset < len(f) {
			return p, len(strings.ReplaceAll(f[:offset], "%%", "%"))
		}
		offset -= len(f)
	}
	return linePart{}, 0
}

// linesOf returns the Set-Cookie lines that a header map has.
func (d *domain) linesOf(st *flow.State, base flow.Value) flow.Value {
	v := flow.Value{Kind: flow.List}
	entries, _ := st.Slot(base.ID, linesSlot)
	for _, entry := range entries {
		v.Elems = append(v.Elems, entry.Value)
	}
	return v
}

// isLines reports whether a field is a list of lines of a response that is a
// struct.
func isLines(f *types.Var) bool {
	if f == nil {
		return false
	}
	m := framework.RowOf(f)
	return m != nil && m.Verb == framework.Lines
}

// keepReplaced leaves out what a line takes the place of if the function that sets
// it looks at the lines that there are: it may do so only if there is none.
func (res *Result) keepReplaced(info *types.Info) {
	for _, s := range res.Sent {
		if s.Replaced == nil {
			continue
		}
		if cur, ok := res.Root.FindNode(s.Node); !ok || readsLines(info, res.Prog.Enclosing(cur)) {
			s.Replaced = nil
		}
	}
}

// readsLines reports whether a function looks at the Set-Cookie lines of something.
func readsLines(info *types.Info, fn *flow.Fn) bool {
	if fn == nil {
		return true
	}
	isKey := func(e ast.Expr) bool {
		v := info.Types[e].Value
		return v != nil && v.Kind() == constant.String && strings.EqualFold(constant.StringVal(v), cors.SetCookie)
	}
	stored := make(map[ast.Expr]bool)
	found := false
	ast.Inspect(fn.Node, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, lhs := range n.Lhs {
				stored[ast.Unparen(lhs)] = true
			}
		case *ast.IndexExpr:
			found = found || isKey(n.Index) && !stored[n]
		case *ast.CallExpr:
			if m := framework.MemberOf(typeutil.Callee(info, n)); m != nil && (m.Verb == framework.Read || m.Verb == framework.ReadBack) {
				found = found || m.Key < len(n.Args) && isKey(n.Args[m.Key])
			}
		}
		return !found
	})
	return found
}
