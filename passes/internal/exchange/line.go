package exchange

import (
	"go/constant"
	"go/token"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/setcookie"
)

// linesSlot has the Set-Cookie lines of a response or header map.
const linesSlot = "Set-Cookie"

// writeLines performs an operation on the Set-Cookie lines of its target.
func (d *domain) writeLines(x *flow.Exec, st *flow.State, op *operation) {
	if d.tracksHeaders() || op.target.Source == request || op.target.Source == upstream {
		return
	}
	if op.verb == framework.Del {
		st.SetSlot(op.target.ID, linesSlot)
		return
	}
	var entries []flow.Entry
	if op.verb == framework.Add {
		entries, _ = st.Slot(op.target.ID, linesSlot)
	}
	entries = entries[:len(entries):len(entries)]
	key := d.sinkKey(x, op.node)
	s := d.sinkOf(key)
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
		st.SetSlot(op.target.ID, linesSlot, entries...)
	}
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
	parsed := setcookie.ParseFormat(t.format())
	c := &Cookie{Node: t.expr, Deletes: parsed.Deletes, Line: &Line{Expr: t.expr}}
	switch {
	case parsed.Secure:
		c.Secure = Attribute{State: Constant, Value: constant.MakeBool(true), Node: t.expr}
	case parsed.Open:
		c.Secure = Attribute{State: Variable, Node: t.expr}
	}
	if !parsed.SameSiteNone() {
		return c
	}
	c.SameSite = Attribute{State: Constant, Value: constant.MakeInt64(framework.ModeNone), Node: t.expr}
	p, off := t.at(parsed.SameSite.Start)
	switch {
	case p.cookie != nil:
		// c.String() is as the cookie that it is of.
		of := *p.cookie
		if c.Secure.State == Unset {
			c.Secure = of.Secure
		}
		of.Secure, of.Deletes = c.Secure, c.Deletes
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

// lambdaField is the field of a Lambda response that is a list of lines.
const lambdaField = "Cookies"
