package cookie

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// linesSlot has the Set-Cookie lines of a response or header map.
const linesSlot = "Set-Cookie"

// write adds a line to a response, or makes it the only one.
func (d *domain) write(x *flow.Exec, st *flow.State, n ast.Node, target flow.Value, verb framework.Verb, v flow.Value, e ast.Expr) {
	if target.Source == foreign {
		return
	}
	var entries []flow.Entry
	if verb == framework.Add {
		entries, _ = st.Slot(target.ID, linesSlot)
	}
	entries = entries[:len(entries):len(entries)]
	key := d.sinkKey(x, n)
	s := d.sinkOf(key)
	values := []flow.Value{v}
	if v.Kind == flow.List {
		values = v.Elems
	}
	for i, v := range values {
		lineOf := e
		if len(values) > 1 {
			lineOf = element(e, i)
		}
		v = d.lineValue(x, d.text(x, v, lineOf))
		if target.ID == 0 {
			d.sendLine(x, st, s, v)
			continue
		}
		if len(entries) < 8 { // a loop may add more
			entries = append(entries, flow.Entry{Value: v, Site: x.Site(n, key, s)})
		}
	}
	if target.ID != 0 {
		st.SetSlot(target.ID, linesSlot, entries...)
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
		d.send(st, s, t.cookie())
	}
}

// cookie returns the cookie that a text describes.
func (t *text) cookie() *Cookie {
	parsed := cors.ParseSetCookieFormat(t.format())
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
	p, off := t.at(parsed.SameSiteStart)
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
func (t *text) at(offset int) (part, int) {
	for _, p := range t.parts {
		f := p.format()
		if offset < len(f) {
			return p, len(strings.ReplaceAll(f[:offset], "%%", "%"))
		}
		offset -= len(f)
	}
	return part{}, 0
}

// StoreIndex interprets the assignment of lines to a header map.
func (d *domain) StoreIndex(x *flow.Exec, st *flow.State, stmt ast.Node, lhs *ast.IndexExpr, base, key, v flow.Value) {
	if _, ok := d.info.TypeOf(lhs.X).Underlying().(*types.Map); !ok || !isSetCookie(key) {
		return
	}
	if a, ok := stmt.(*ast.AssignStmt); ok && len(a.Lhs) == len(a.Rhs) {
		for i := range a.Lhs {
			if a.Lhs[i] == lhs {
				d.write(x, st, stmt, base, framework.Set, v, a.Rhs[i])
			}
		}
	}
}

// Index returns the lines that a header map has.
func (d *domain) Index(x *flow.Exec, st *flow.State, e *ast.IndexExpr, base, key flow.Value) (flow.Value, bool) {
	if _, ok := d.info.TypeOf(e).Underlying().(*types.Slice); !ok || !isSetCookie(key) || base.Source == foreign {
		return flow.Value{}, false
	}
	v := flow.Value{Kind: flow.List}
	entries, _ := st.Slot(base.ID, linesSlot)
	for _, entry := range entries {
		v.Elems = append(v.Elems, entry.Value)
	}
	return v, true
}

// Composite makes a map with a Set-Cookie key an object with these lines.
func (d *domain) Composite(x *flow.Exec, st *flow.State, lit *ast.CompositeLit) (flow.Value, bool) {
	if m, ok := d.info.TypeOf(lit).Underlying().(*types.Map); !ok || !isString(m.Key()) {
		return flow.Value{}, false
	}
	v := flow.Value{Kind: flow.Object, ID: x.At(st, lit)}
	for _, elt := range lit.Elts {
		kv, ok := elt.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		if value := x.Eval(st, kv.Value); isSetCookie(x.Eval(st, kv.Key)) {
			d.write(x, st, kv, v, framework.Add, value, kv.Value)
		}
	}
	return v, true
}

// lambdaField is the field of a Lambda response that is a list of lines.
const lambdaField = "Cookies"

// lambdaCookies interprets the assignment of a Lambda response's list of
// lines.
func (d *domain) lambdaCookies(x *flow.Exec, st *flow.State, n ast.Node, field string, v flow.Value) {
	if field != lambdaField || v.Kind != flow.List || !d.isLambda(x, n) {
		return
	}
	d.write(x, st, n, flow.Value{}, framework.Set, v, valueOf(n, field))
}

func (d *domain) isLambda(x *flow.Exec, n ast.Node) bool {
	switch n := n.(type) {
	case *ast.KeyValueExpr:
		if key, ok := n.Key.(*ast.Ident); ok {
			f, _ := d.info.Uses[key].(*types.Var)
			return f != nil && f.Pkg() != nil && framework.HasLambda(f.Pkg().Path())
		}
	case *ast.AssignStmt:
		for _, lhs := range n.Lhs {
			if sel, ok := lhs.(*ast.SelectorExpr); ok && framework.RoleOf(x.Owner(sel)) == framework.LambdaRole {
				return true
			}
		}
	}
	return false
}
