package exchange

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// cookieTracking is a run for cookies.
type cookieTracking struct {
	*domain
	relevant map[*flow.Fn]bool // functions that lead to something of a cookie
	senders  map[*flow.Fn]bool // functions that send one
}

func (*cookieTracking) tracksHeaders() bool { return false }

// maxCookieWork is how many nodes of a package are run for cookies.
const maxCookieWork = 30000

// runAll runs the functions that come to a place that sends a cookie: those
// that no other of them calls, and then those that no run has come to. What
// leads there from far has no say in the attributes of a cookie.
func (d *cookieTracking) runAll(x *flow.Exec) {
	x.Limit = maxCookieWork
	near := x.Prog.Distances(func(fn *flow.Fn) bool { return d.senders[fn] }, maxDistance)
	x.Slice(functionsIn(x.Prog, near))
	called := x.Prog.CalledWithin(near)
	run := func(fn *flow.Fn) {
		x.Run(fn, func(*flow.Fn, *flow.State) bool { return true }, func(fn *flow.Fn, st *flow.State) {
			d.root = fn
			d.ran[fn] = true
			x.RootLimit = 0
			if !d.senders[fn] {
				x.RootLimit = maxMaking
			}
			d.noteGet(fn, st)
			d.noteRoutes(x.Prog, fn, st)
		}, func(fn *flow.Fn, complete bool) {
			if !complete {
				d.incomplete[fn] = true
			}
		})
	}
	for _, fn := range x.Prog.Functions() {
		if _, ok := near[fn]; ok && x.Prog.Parent(fn) == nil && !called[fn] {
			run(fn)
		}
	}
	for _, fn := range x.Prog.Initializers() {
		if _, ok := near[fn]; ok {
			run(fn)
		}
	}
	for _, fn := range x.Prog.Functions() {
		if _, ok := near[fn]; ok && !d.ran[fn] && fn.Obj != nil {
			run(fn)
		}
	}
}

func (d *cookieTracking) isSeparate(*flow.Fn) bool { return true }

// inline runs what can say something of cookies: functions that lead to them,
// functions that are given one, and small functions that may send the headers, or
// whose results may be an attribute or decide about one.
func (d *cookieTracking) inline(x *flow.Exec, fn *flow.Fn, c *flow.Call) bool {
	if d.relevant[fn] {
		d.ran[fn] = true
		return true
	}
	if x.Does(fn) && (fn.Obj == nil || d.takesWriter(fn) && x.Small(fn)) {
		return true
	}
	for _, arg := range append(c.Args, c.Recv) {
		if arg.Kind == flow.Func && arg.Fn.Body != nil && x.Does(arg.Fn) {
			return true
		}
		if s, ok := arg.String(); arg.Kind == flow.Object || d.lines[arg.ID] != nil || ok && strings.EqualFold(s, cors.SetCookie) {
			return true
		}
	}
	results := fn.Type.Results.NumFields()
	return results > 0 && results <= 2 && x.Small(fn) && d.plain(fn.Type.Results.List[0].Type)
}

// takesWriter reports whether a function is given a response whose headers it
// may send.
func (d *cookieTracking) takesWriter(fn *flow.Fn) bool {
	return slices.ContainsFunc(fn.Type.Params.List, func(f *ast.Field) bool {
		t := d.info.TypeOf(f.Type)
		role := framework.RoleOf(t)
		return (role == framework.ResponseRole || role == framework.ContextRole) && !framework.Buffers(t)
	})
}

func (d *cookieTracking) plain(e ast.Expr) bool {
	t := d.info.TypeOf(e)
	if b, ok := t.Underlying().(*types.Basic); ok {
		return b.Info()&(types.IsString|types.IsBoolean|types.IsInteger) != 0
	}
	named := typematch.NamedOf(t)
	return named != nil && named.Obj().Name() == "Cookie"
}

// An optionValue is an option of a framework. Without an attribute it sets
// none that matters.
type optionValue struct {
	attr  framework.Attr
	value Attribute
	node  ast.Expr
}

// -- calls --

// cookieStandard interprets the functions of the standard library that make
// texts and times, and those that only print what they are given.
func (d *domain) cookieStandard(x *flow.Exec, f *types.Func, c *flow.Call) (flow.Value, bool) {
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

func constantOf(v flow.Value) (constant.Value, bool) {
	return v.Const, v.Kind == flow.Const && !v.Told // what a branch told may be of a setting
}

func isSetCookie(v flow.Value) bool {
	s, ok := v.String()
	return ok && strings.EqualFold(s, cors.SetCookie)
}

// sendAll sends what a path has not sent yet where it ends.
func (d *domain) sendAll(x *flow.Exec, st *flow.State) {
	for _, id := range st.Objects(linesSlot) {
		d.flush(x, st, id)
	}
	for _, id := range st.Objects(heldSlot) {
		d.sendHeld(x, st, flow.Value{Kind: flow.Object, ID: id})
	}
}
