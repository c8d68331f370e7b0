package exchange

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strconv"
	"strings"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
)

// A lineText is a string that may be a Set-Cookie line, as the parts that it is
// put together from.
type lineText struct {
	expr  ast.Expr // that puts it together
	parts []linePart
}

// A linePart is a constant, or unknown, or a cookie.
type linePart struct {
	value  string        // of a constant
	verb   string        // for an unknown part: the verb of a format for it
	like   string        // an example of that, if there is a good one
	cookie *Cookie       // whose String method returned the part
	expr   ast.Expr      // of a constant, nil if that is not known
	lit    *ast.BasicLit // expr, if the constant begins at byte off of its text
	off    int
	verbAt token.Pos // the end of the verb of a format that the part stands in for
}

// format returns the part as package setcookie reads formats.
func (p linePart) format() string {
	switch {
	case p.cookie != nil:
		return p.cookie.format()
	case p.verb != "":
		return p.verb
	}
	return strings.ReplaceAll(p.value, "%", "%%")
}

// format returns a format for the line of a cookie, as far as its attributes
// are known.
func (c *Cookie) format() string {
	f := "%s=%s"
	if name, ok := c.Name.Text(); ok && name != "" {
		f = strings.ReplaceAll(name, "%", "%%") + "=%s"
	}
	if c.SameSite.IsNone() {
		f += "; SameSite=None"
	}
	if !c.Secure.IsOff() {
		f += "; Secure"
	}
	if c.Deletes {
		f += "; Max-Age=0"
	}
	return f
}

// key returns what tells the cookie from others.
func (c *Cookie) key() (key []flow.Value) {
	for _, a := range attrs {
		switch v := c.At(a); {
		case v.Value != nil:
			key = append(key, flow.Constant(v.Value))
		default:
			key = append(key, flow.Constant(constant.MakeInt64(int64(v.State))))
		}
		if n := c.At(a).Node; n != nil {
			key = append(key, flow.Constant(constant.MakeInt64(int64(n.Pos()))))
		}
	}
	return key
}

func (t *lineText) format() string {
	var b strings.Builder
	for _, p := range t.parts {
		b.WriteString(p.format())
	}
	return b.String()
}

// lineValue returns the value that stands for a text.
func (d *domain) lineValue(x *flow.Exec, t *lineText) flow.Value {
	const most = 64 // parts, such as a loop makes
	if len(t.parts) > most {
		return flow.Value{}
	}
	key := []flow.Value{flow.Constant(constant.MakeInt64(int64(t.expr.Pos())))}
	for _, p := range t.parts {
		n := int64(p.off)
		if p.cookie != nil {
			key = append(key, p.cookie.key()...)
		}
		if p.lit != nil {
			n += int64(p.lit.Pos()) << 16
		}
		key = append(key, flow.Constant(constant.MakeString(p.format()+p.like)), flow.Constant(constant.MakeInt64(n)))
	}
	v := flow.Value{ID: x.Derived("line", key...)}
	d.lines[v.ID] = t
	return v
}

// lineOf returns the text that v, the value of e, is.
func (d *domain) lineOf(x *flow.Exec, v flow.Value, e ast.Expr) *lineText {
	if t := d.lines[v.ID]; v.ID != 0 && t != nil {
		return t
	}
	s, ok := v.String()
	if !ok {
		return &lineText{expr: e, parts: []linePart{{verb: verbFor(d.info.TypeOf(e)), like: like(d.info, v.Expr(e))}}}
	}
	expr := v.Expr(e)
	if call, ok := ast.Unparen(expr).(*ast.CallExpr); ok {
		if t := d.printed(x, call); t != nil && t.text() == s {
			return t
		}
	}
	return &lineText{expr: expr, parts: d.constantParts(expr, s)}
}

// printed returns the text that a call of fmt.Sprintf makes of constants, nil if it is
// none.
func (d *domain) printed(x *flow.Exec, call *ast.CallExpr) *lineText {
	f, ok := typeutil.Callee(d.info, call).(*types.Func)
	if !ok || f.FullName() != "fmt.Sprintf" || call.Ellipsis != token.NoPos {
		return nil
	}
	c := &flow.Call{Expr: call, Callee: f}
	for _, arg := range call.Args {
		e := arg
		if only := x.Prog.OnlyValue(e); only != nil {
			e = only
		}
		is := d.info.Types[e].Value
		if is == nil {
			return nil
		}
		c.Args = append(c.Args, flow.Constant(is).GivenBy(e))
	}
	return d.sprintf(x, c)
}

// text returns what a text is, if all its parts are constants.
func (t *lineText) text() string {
	var b strings.Builder
	for _, p := range t.parts {
		b.WriteString(p.value)
	}
	return b.String()
}

func verbFor(t types.Type) string {
	if b, ok := t.Underlying().(*types.Basic); ok && b.Info()&(types.IsNumeric|types.IsBoolean) != 0 {
		return "%d"
	}
	return "%s"
}

// constantParts returns the parts of the constant s that e is.
func (d *domain) constantParts(e ast.Expr, s string) []linePart {
	switch e := ast.Unparen(e).(type) {
	case *ast.BasicLit:
		if isVerbatim(e, s) {
			return []linePart{{value: s, expr: e, lit: e}}
		}
	case *ast.BinaryExpr:
		x, y := d.info.Types[e.X].Value, d.info.Types[e.Y].Value
		if x != nil && y != nil && constant.StringVal(x)+constant.StringVal(y) == s {
			return append(d.constantParts(e.X, constant.StringVal(x)), d.constantParts(e.Y, constant.StringVal(y))...)
		}
	}
	return []linePart{{value: s, expr: e}}
}

// isVerbatim reports whether a literal is its text between quotes.
func isVerbatim(lit *ast.BasicLit, s string) bool {
	return len(lit.Value) == len(s)+2 && lit.Value[1:len(lit.Value)-1] == s
}

// sprintf returns the text that fmt.Sprintf makes, nil if that is not known.
func (d *domain) sprintf(x *flow.Exec, c *flow.Call) *lineText {
	format, ok := c.Args[0].String()
	if !ok {
		return nil
	}
	t := &lineText{expr: c.Expr}
	expr := c.Args[0].Expr(c.Operand(0))
	lit, _ := expr.(*ast.BasicLit)
	if lit != nil && !isVerbatim(lit, format) {
		lit = nil
	}
	arg := 1
	for at := 0; at < len(format); {
		verb := strings.IndexByte(format[at:], '%')
		if verb < 0 {
			t.parts = append(t.parts, linePart{value: format[at:], expr: expr, lit: lit, off: at})
			break
		}
		if verb > 0 {
			t.parts = append(t.parts, linePart{value: format[at : at+verb], expr: expr, lit: lit, off: at})
		}
		at += verb
		end := at + 1
		for end < len(format) && strings.IndexByte("+-# .0123456789[]*", format[end]) >= 0 {
			end++
		}
		end = min(end+1, len(format))
		switch v := format[at:end]; {
		case v == "%%":
			t.parts = append(t.parts, linePart{value: "%"})
		case (v == "%s" || v == "%v") && arg < len(c.Args):
			t.parts = append(t.parts, d.formatted(x, c, arg, lit, end)...)
			arg++
		default:
			p := linePart{verb: v}
			if v == "%d" {
				p.like = sampleNumber
			}
			if n, ok := intAt(c, arg); ok && v == "%d" {
				p = linePart{value: strconv.FormatInt(n, 10)}
			}
			t.parts = append(t.parts, p)
			arg++
			if strings.ContainsAny(v, "[*") {
				arg = len(c.Args) // whatever it takes
			}
		}
		at = end
	}
	return t
}

// intAt returns the constant that an operand of a call is, and whether it is one.
func intAt(c *flow.Call, arg int) (int64, bool) {
	if arg >= len(c.Args) {
		return 0, false
	}
	return c.Args[arg].Int()
}

// formatted returns the parts that an operand of fmt.Sprintf, whose verb ends
// at byte end of the format, contributes.
func (d *domain) formatted(x *flow.Exec, c *flow.Call, arg int, lit *ast.BasicLit, end int) []linePart {
	parts := append([]linePart(nil), d.lineOf(x, c.Args[arg], c.Operand(arg)).parts...)
	for i := range parts {
		if lit != nil {
			parts[i].verbAt = lit.Pos() + 1 + token.Pos(end)
		}
	}
	return parts
}

// join returns the text that strings.Join makes, nil if that is not known.
func (d *domain) join(x *flow.Exec, c *flow.Call) *lineText {
	sep, ok := c.Args[1].String()
	if !ok {
		return nil
	}
	t := &lineText{expr: c.Expr}
	for i, v := range c.Args[0].Elems {
		if i > 0 {
			t.parts = append(t.parts, linePart{value: sep})
		}
		t.parts = append(t.parts, d.lineOf(x, v, element(c.Operand(0), i)).parts...)
	}
	return t
}

// element returns the i'th element of a literal, or the list itself.
func element(list ast.Expr, i int) ast.Expr {
	if lit, ok := ast.Unparen(list).(*ast.CompositeLit); ok && i < len(lit.Elts) {
		return lit.Elts[i]
	}
	return list
}

// cookieText returns the text of a cookie.
func (d *domain) cookieText(x *flow.Exec, st *flow.State, c *flow.Call) flow.Value {
	cookies := cookies(st, c.Recv)
	if len(cookies) != 1 {
		return flow.Value{}
	}
	return d.lineValue(x, &lineText{expr: c.Expr, parts: []linePart{{cookie: cookies[0]}}})
}
