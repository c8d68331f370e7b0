package cookie

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// What a value stands for.
const (
	sourceNone flow.Source = iota
	response               // a response, its header map, or a context
	foreign                // a request, or a response that somebody else sent
	line                   // the text lines[ID]
	option                 // the option options[ID]
	now                    // the present time
	past                   // a time in the past
)

// A domain tells flow what the values of a program have to do with cookies.
type domain struct {
	info     *types.Info
	pkg      *types.Package
	relevant map[*flow.Fn]bool // lead to something of a cookie
	senders  map[*flow.Fn]bool // send one
	lines    map[flow.ID]*text
	options  map[flow.ID]*optionValue
	root     *flow.Fn
	ran      map[*flow.Fn]bool

	incomplete map[*flow.Fn]bool // functions of which not all paths were looked at

	sent  []*Sent
	sinks map[string]*Sent
}

// An optionValue is an option of a framework. Without an attribute it sets
// none that matters.
type optionValue struct {
	attr  framework.Attr
	value Attribute
	node  ast.Expr
}

func newDomain(pass *analysis.Pass, root inspector.Cursor, prog *flow.Program) *domain {
	d := &domain{
		info:       pass.TypesInfo,
		pkg:        pass.Pkg,
		lines:      make(map[flow.ID]*text),
		options:    make(map[flow.ID]*optionValue),
		ran:        make(map[*flow.Fn]bool),
		incomplete: make(map[*flow.Fn]bool),
		sinks:      make(map[string]*Sent),
	}
	d.index(root, prog)
	d.mark(root, prog)
	return d
}

// -- values by type --

func (d *domain) OfType(v flow.Value, t types.Type) flow.Value {
	if v.Source != sourceNone {
		return v
	}
	switch framework.RoleOf(t) {
	case framework.ResponseRole, framework.ContextRole, framework.HeaderRole:
		v.Source = response
	case framework.RequestRole:
		v.Source = foreign
	}
	return v
}

func (d *domain) Result(v flow.Value, t types.Type, c *flow.Call) flow.Value {
	if typematch.IsPointerTo(t, "net/http", "Response") {
		v.Source = foreign
		return v
	}
	return d.OfType(v, t)
}

func (d *domain) Select(x *flow.Exec, st *flow.State, owner types.Type, field string, t types.Type, base flow.Value) (flow.Value, bool) {
	if base.Source != response && base.Source != foreign {
		return flow.Value{}, false
	}
	if m := framework.FieldOf(owner, field); m != nil {
		return d.part(m, base)
	}
	return flow.Value{}, false
}

// part returns what a member of a response or request gives of it.
func (d *domain) part(m *framework.Member, base flow.Value) (flow.Value, bool) {
	switch m.Verb {
	case framework.Response:
		if base.Source == sourceNone {
			base.Source = response
		}
		return flow.Value{ID: base.ID, Source: base.Source}, true
	case framework.Request:
		return flow.Value{ID: base.ID, Source: foreign}, true
	}
	return flow.Value{}, false
}

func (d *domain) Found(x *flow.Exec, st *flow.State, e ast.Expr, v flow.Value) (flow.Value, bool) {
	return flow.Value{}, false
}

func (d *domain) Range(x *flow.Exec, st *flow.State, coll flow.Value) (key, elem flow.Value, once, ok bool) {
	return flow.Value{}, flow.Value{}, false, false
}

func (d *domain) Binary(x *flow.Exec, st *flow.State, e *ast.BinaryExpr, l, r flow.Value) (flow.Value, bool) {
	if e.Op != token.ADD || !isString(d.info.TypeOf(e.Y)) {
		return flow.Value{}, false
	}
	t := &text{expr: e, parts: append(d.text(x, l, e.X).parts, d.text(x, r, e.Y).parts...)}
	return d.lineValue(x, t), true
}

func isString(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

func (d *domain) Assume(x *flow.Exec, st *flow.State, v flow.Value, truth bool) (feasible, handled bool) {
	return false, false
}

func (d *domain) Chosen(x *flow.Exec, st *flow.State, v, of flow.Value, truth bool) bool {
	return false
}

// -- calls --

// Inline runs what can say something of cookies: functions that lead to them,
// functions that are given one, and small functions whose results may be an
// attribute or decide about one.
func (d *domain) Inline(x *flow.Exec, st *flow.State, fn *flow.Fn, c *flow.Call) bool {
	if d.relevant[fn] {
		d.ran[fn] = true
		return true
	}
	if fn.Obj == nil && x.Does(fn) {
		return true
	}
	for _, arg := range append(c.Args, c.Recv) {
		if arg.Kind == flow.Func && arg.Fn.Body != nil && x.Does(arg.Fn) {
			return true
		}
		if s, ok := arg.String(); arg.Kind == flow.Object || arg.Source == line || ok && strings.EqualFold(s, cors.SetCookie) {
			return true
		}
	}
	results := fn.Type.Results.NumFields()
	return results > 0 && results <= 2 && x.Small(fn) && d.plain(fn.Type.Results.List[0].Type)
}

func (d *domain) plain(e ast.Expr) bool {
	t := d.info.TypeOf(e)
	if b, ok := t.Underlying().(*types.Basic); ok {
		return b.Info()&(types.IsString|types.IsBoolean|types.IsInteger) != 0
	}
	named := typematch.NamedOf(t)
	return named != nil && named.Obj().Name() == "Cookie"
}

func (d *domain) Call(x *flow.Exec, st *flow.State, c *flow.Call) (flow.Value, bool) {
	if b, ok := c.Callee.(*types.Builtin); ok {
		return d.builtin(x, st, b.Name(), c)
	}
	if m := framework.MemberOf(c.Callee); m != nil {
		if m.Verb.OfCookies() {
			return d.member(x, st, m, c)
		}
		return d.header(x, st, m, c)
	}
	if f, ok := c.Callee.(*types.Func); ok {
		if v, ok := d.standard(x, st, f, c); ok {
			return v, true
		}
	}
	return d.outOfSight(x, st, c)
}

func (d *domain) builtin(x *flow.Exec, st *flow.State, name string, c *flow.Call) (flow.Value, bool) {
	switch name {
	case "delete":
		if isSetCookie(c.Args[1]) {
			st.SetSlot(c.Args[0].ID, linesSlot)
		}
	case "append":
		// What a list held before is no matter to what is added.
		if c.Args[0].Kind != flow.List && c.Expr.Ellipsis == token.NoPos && isString(d.info.TypeOf(c.Expr.Args[len(c.Args)-1])) {
			return flow.Value{Kind: flow.List, Elems: c.Args[1:]}, true
		}
	}
	return flow.Value{}, false
}

// header interprets a call of a member that has to do with headers.
func (d *domain) header(x *flow.Exec, st *flow.State, m *framework.Member, c *flow.Call) (flow.Value, bool) {
	target := c.Recv
	if m.Recv == "" && m.Target < len(c.Args) {
		target = c.Args[m.Target]
	}
	switch m.Verb {
	case framework.Response, framework.Request:
		return d.part(m, target)
	case framework.Set, framework.Add:
		if m.Value < len(c.Args) && isSetCookie(c.Args[m.Key]) {
			d.write(x, st, c.Expr, target, m.Verb, c.Args[m.Value], c.Expr.Args[m.Value])
		}
		return c.Recv, true
	case framework.Del:
		if isSetCookie(c.Args[m.Key]) {
			st.SetSlot(target.ID, linesSlot)
		}
		return flow.Value{}, true
	}
	return flow.Value{}, false
}

func isSetCookie(v flow.Value) bool {
	s, ok := v.String()
	return ok && strings.EqualFold(s, cors.SetCookie)
}

// standard interprets the functions of the standard library that make texts
// and times, and those that only print what they are given.
func (d *domain) standard(x *flow.Exec, st *flow.State, f *types.Func, c *flow.Call) (flow.Value, bool) {
	if f.Pkg() == nil {
		return flow.Value{}, false
	}
	switch f.Pkg().Path() {
	case "fmt":
		if f.Name() == "Sprintf" && c.Expr.Ellipsis == token.NoPos {
			if t := d.sprintf(x, c); t != nil {
				return d.lineValue(x, t), true
			}
		}
		return flow.Value{}, anyObject(c) && !strings.Contains(f.Name(), "can") // Scan and the like
	case "log", "log/slog":
		return flow.Value{}, anyObject(c)
	case "strings":
		if f.Name() == "Join" && c.Args[0].Kind == flow.List {
			if t := d.join(x, c); t != nil {
				return d.lineValue(x, t), true
			}
		}
	case "time":
		return timeCall(f.Name(), c)
	}
	return flow.Value{}, false
}

func anyObject(c *flow.Call) bool {
	for _, arg := range c.Args {
		if arg.Kind == flow.Object {
			return true
		}
	}
	return false
}

// timeCall tells the times that are long over.
func timeCall(name string, c *flow.Call) (flow.Value, bool) {
	first, known := int64(0), false
	if len(c.Args) > 0 {
		first, known = c.Args[0].Int()
	}
	switch name {
	case "Now":
		return flow.Value{Source: now}, true
	case "Unix", "UnixMilli", "Date":
		// A second, a millisecond or a year: this is well before today.
		limit := map[string]int64{"Unix": 1e9, "UnixMilli": 1e12, "Date": 2019}[name]
		if known && first < limit {
			return flow.Value{Source: past}, true
		}
	case "Add":
		if c.Recv.Source == now && known && first < 0 {
			return flow.Value{Source: past}, true
		}
	case "AddDate":
		if c.Recv.Source == now && len(c.Args) == 3 {
			for _, arg := range c.Args {
				if n, ok := arg.Int(); !ok || n > 0 {
					return flow.Value{}, false
				}
			}
			return flow.Value{Source: past}, true
		}
	case "UTC", "Local", "In", "Round", "Truncate":
		return flow.Value{Source: c.Recv.Source}, c.Recv.Source == now || c.Recv.Source == past
	}
	return flow.Value{}, false
}

func (d *domain) Exit(x *flow.Exec, st *flow.State, pos token.Pos, results []flow.Value) {
	for _, id := range st.Objects(linesSlot) {
		d.flush(x, st, id)
	}
	for _, id := range st.Objects(heldSlot) {
		d.sendHeld(x, st, flow.Value{Kind: flow.Object, ID: id})
	}
}

func constantOf(v flow.Value) (constant.Value, bool) {
	return v.Const, v.Kind == flow.Const && !v.Told // what a branch told may be of a setting
}

func (d *domain) Captured(x *flow.Exec, st *flow.State, lit *ast.FuncLit, v flow.Value, t types.Type) flow.Value {
	return d.OfType(v, t)
}
