package exchange

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/record"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// A settingsRun is the run for the settings of libraries. Values mean in it what
// they mean in the others, but for calls: those of a library give it settings,
// and all others are known by what they return only.
type settingsRun struct {
	*domain
	x        *flow.Exec
	sinks    map[*flow.Fn]bool              // functions in which a library gets its settings
	relevant map[*flow.Fn]bool              // functions that lead there
	preset   map[flow.ID]bool               // variables of libraries whose fields are not set
	values   map[flow.ID]*framework.Setting // those that may be given for a setting
	options  map[flow.ID]*givenOption       // by value
	splits   map[flow.ID]split              // lists that are made of flags
	records  []*record.Record
	seen     map[string]*record.Record // by what they hold
	handed   []handing                 // by the current run
	settled  []handing                 // by those before

	replacing    []replacement           // by the current run
	replacements []replacement           // by those before
	declarations []declaration           // of variables of the package that have upgraders
	declared     map[ast.Node]*flow.Site // what gives those their settings

	source inspector.Cursor // of the package

	shallow bool // fewer calls are run
}

// A handing is a path that hands on a record.
type handing struct {
	record *record.Record
	st     *flow.State
	paths  []*flow.State // for which it stands
	stored *flow.Site    // what the record is of, if that is a field which is given a value
}

// A givenOption is the value of a call that returns an option of a library.
// Without a name it sets nothing that matters.
type givenOption struct {
	name  string
	value flow.Value
	call  *ast.CallExpr
}

// Call interprets the calls of libraries, and those that make lists of others.
func (d *settingsRun) Call(x *flow.Exec, st *flow.State, c *flow.Call) (flow.Value, bool) {
	for _, arg := range c.Args {
		d.handedOn(x, st, c, arg)
	}
	if sink, l := framework.SinkOf(c.Callee); sink != nil {
		d.configure(x, st, c, sink, l)
		return d.results(x, st, c)
	}
	if s := framework.SettingOf(c.Callee); s != nil {
		return d.set(x, st, c, s), true
	}
	switch f, _ := c.Callee.(*types.Func); {
	case f == nil:
	case framework.IsMaker(f):
		v := flow.Value{Kind: flow.Object, ID: x.At(st, c.Expr)}
		for name, text := range framework.LibraryAt(f.Pkg()).Made {
			st.SetSlot(v.ID, name, flow.Entry{Value: flow.Constant(constant.MakeString(text))})
		}
		return v, true
	case framework.IsOption(f):
		return d.option(x, c, "", flow.Value{}), true
	case f.Signature().Recv() != nil && framework.IsSettings(f.Signature().Recv().Type()):
		return c.Recv, true // a method that sets nothing that matters
	case d.onlyLooks(c):
		return flow.Value{ID: x.At(st, c.Expr), Class: flow.Config}, !syntax.IsTuple(d.info.TypeOf(c.Expr))
	}
	if v, ok := d.aboutOrigin(x, st, c); ok {
		return v, true
	}
	if v, ok := d.listCall(x, st, c); ok {
		return v, true
	}
	return d.failure(x, st, c)
}

// aboutOrigin interprets a call that reads the Origin of a request, or is given it.
func (d *settingsRun) aboutOrigin(x *flow.Exec, st *flow.State, c *flow.Call) (flow.Value, bool) {
	f, _ := c.Callee.(*types.Func)
	if f == nil {
		return flow.Value{}, false
	}
	if len(c.Args) == 1 {
		if name, ok := c.Args[0].String(); ok && cors.CanonicalName(name) == cors.Origin {
			m := framework.MemberOf(f)
			switch {
			case m != nil && m.Verb == framework.Read && m.Recv != "":
				return d.read(x, st, m, c.Recv, c.Args, d.info.TypeOf(c.Expr))
			case m == nil && isHeaderGetter(f):
				return d.unlisted(x, st, c)
			}
		}
	}
	if !slices.ContainsFunc(append(c.Args, c.Recv), isOrigin) {
		return flow.Value{}, false
	}
	if v, ok := d.standard(x, st, f, c); ok {
		return v, true
	}
	t := d.info.TypeOf(c.Expr)
	return d.believed(x, st, c, t), t != nil
}

// results returns what a sink gives, of which nothing is known. That it is known keeps the
// settings from being taken for changed: a method of theirs that has a copy of them
// cannot.
func (d *settingsRun) results(x *flow.Exec, st *flow.State, c *flow.Call) (flow.Value, bool) {
	at := flow.Value{ID: x.At(st, c.Expr)}
	t, isTuple := d.info.TypeOf(c.Expr).(*types.Tuple)
	switch {
	case !isTuple:
		return at, d.info.TypeOf(c.Expr) != nil
	case t.Len() == 0 || !hasCopy(c.Callee):
		return at, t.Len() == 1
	}
	out := flow.Value{Kind: flow.Tuple}
	for i := range t.Len() {
		out.Elems = append(out.Elems, flow.Value{ID: x.Derived("result", at, flow.Constant(constant.MakeInt64(int64(i))))})
	}
	return out, true
}

// hasCopy reports whether a method has a copy of its receiver.
func hasCopy(obj types.Object) bool {
	f, ok := obj.(*types.Func)
	if !ok || f.Signature().Recv() == nil {
		return false
	}
	_, isPointer := f.Signature().Recv().Type().(*types.Pointer)
	return !isPointer
}

// onlyLooks reports whether a call of code out of sight is given a struct of
// settings by value, and nothing else that it could change.
func (d *settingsRun) onlyLooks(c *flow.Call) bool {
	looks := false
	for i, arg := range c.Args {
		if arg.Kind != flow.Object {
			continue
		}
		t := c.TypeOf(d.info, i)
		if _, ok := t.Underlying().(*types.Struct); !ok || !framework.IsSettings(t) {
			return false
		}
		looks = true
	}
	return looks
}

// listCall interprets the calls that make a list of texts.
func (d *settingsRun) listCall(x *flow.Exec, st *flow.State, c *flow.Call) (flow.Value, bool) {
	switch callee := c.Callee.(type) {
	case *types.Builtin:
		if callee.Name() == "append" && c.Expr.Ellipsis != token.NoPos && len(c.Args) == 2 {
			return concat(c.Args...)
		}
	case *types.Func:
		switch callee.FullName() {
		case "strings.Split":
			return d.split(x, c)
		case "slices.Concat":
			return concat(c.Args...)
		case "slices.Clone":
			return c.Args[0], c.Args[0].Kind == flow.List
		case "cmp.Or":
			return flow.Value{Kind: flow.OneOf, ID: x.Derived("or", c.Args...), Elems: c.Args}, true
		}
	}
	return flow.Value{}, false
}

// split returns the list that strings.Split makes of a constant. That of a flag may be what
// comes of the text that it is declared with.
func (d *settingsRun) split(x *flow.Exec, c *flow.Call) (flow.Value, bool) {
	text := c.Args[0]
	if text.Kind == flow.OneOf {
		return d.splitEach(x, c), true
	}
	is, isFlag := d.declaredText(text)
	if isFlag {
		text = is
	}
	s, ok := text.String()
	sep, sepOK := c.Args[1].String()
	if !ok || !sepOK || text.Told {
		return flow.Value{}, false
	}
	list := flow.Value{Kind: flow.List}
	for _, e := range strings.Split(s, sep) {
		v := flow.Constant(constant.MakeString(e))
		v.From = text.From
		list.Elems = append(list.Elems, v)
	}
	if isFlag {
		v := flow.Value{ID: x.Derived("split", c.Args...), Class: flow.Config}
		d.splits[v.ID] = split{c.Args[0], list}
		return v, true
	}
	return list, true
}

// splitEach returns one of the lists that strings.Split makes of one of several texts.
func (d *settingsRun) splitEach(x *flow.Exec, c *flow.Call) flow.Value {
	lists := flow.Value{Kind: flow.OneOf, ID: x.Derived("split", c.Args...)}
	for _, text := range c.Args[0].Elems {
		one := *c
		one.Args = []flow.Value{text, c.Args[1]}
		list, ok := d.split(x, &one)
		if !ok {
			list = flow.Value{ID: x.Derived("split", one.Args...), Class: flow.Config}
		}
		lists.Elems = append(lists.Elems, list)
	}
	return lists
}

// concat returns the list that has the elements of others. One that is not known
// becomes an element that is not.
func concat(lists ...flow.Value) (flow.Value, bool) {
	out := flow.Value{Kind: flow.List}
	for _, l := range lists {
		switch l.Kind {
		case flow.List:
			out.Elems = append(out.Elems, l.Elems...)
		case flow.Nil:
		default:
			out.Elems = append(out.Elems, flow.Value{Class: flow.Config})
		}
	}
	return out, true
}

// set interprets a call of an option, or of a method of a builder.
func (d *settingsRun) set(x *flow.Exec, st *flow.State, c *flow.Call, s *framework.Setting) flow.Value {
	v := flow.Bool(!s.Off)
	if !s.On && !s.Off {
		switch {
		case c.Callee.(*types.Func).Signature().Variadic():
			v = spread(c, 0)
		case len(c.Args) == 0:
			v = flow.Value{}
		default:
			v = c.Args[0]
		}
	}
	name := c.Callee.Name()
	if c.Callee.(*types.Func).Signature().Recv() == nil {
		return d.option(x, c, name, v)
	}
	if c.Recv.ID != 0 {
		l := framework.LibraryAt(c.Callee.Pkg())
		for other, o := range l.Settings {
			if l.LastCounts && decides(o) && decides(*s) {
				st.SetSlot(c.Recv.ID, other)
			}
		}
		st.SetSlot(c.Recv.ID, name, flow.Entry{Value: v, Site: x.Site(c.Expr, "", nil)})
	}
	return c.Recv
}

// decides reports whether a setting is about who is let in.
func decides(s framework.Setting) bool {
	return s.Part == framework.Origins || s.Part == framework.Check
}

// spread returns the list that the operands of a call are from the n'th on.
func spread(c *flow.Call, n int) flow.Value {
	if c.Expr.Ellipsis != token.NoPos {
		return c.Args[len(c.Args)-1]
	}
	return flow.Value{Kind: flow.List, Elems: c.Args[min(n, len(c.Args)):]}
}

func (d *settingsRun) option(x *flow.Exec, c *flow.Call, name string, v flow.Value) flow.Value {
	n := len(d.options)
	for id, o := range d.options {
		if o.call == c.Expr && o.name == name && sameValue(o.value, v) {
			return flow.Value{ID: id}
		}
	}
	id := x.Derived("setting", flow.Constant(constant.MakeInt64(int64(n))))
	d.options[id] = &givenOption{name, v, c.Expr}
	return flow.Value{ID: id}
}

// sameValue reports whether two values are known to be one.
func sameValue(v, w flow.Value) bool {
	if v.Kind != w.Kind || v.ID != w.ID || v.From != w.From || v.Fn != w.Fn || len(v.Elems) != len(w.Elems) {
		return false
	}
	if v.Kind == flow.Const && v.Const.ExactString() != w.Const.ExactString() {
		return false
	}
	for i := range v.Elems {
		if !sameValue(v.Elems[i], w.Elems[i]) {
			return false
		}
	}
	return true
}

// handedOn interprets an operand that is a middleware, or the method of a struct
// of settings that is one.
func (d *settingsRun) handedOn(x *flow.Exec, st *flow.State, c *flow.Call, v flow.Value) {
	if v.Kind != flow.Func || v.Fn.Obj == nil {
		return
	}
	sink, l := framework.SinkOf(v.Fn.Obj)
	if sink == nil || !sink.Value {
		return
	}
	r := &record.Record{Library: l, Sink: sink, Pkg: v.Fn.Obj.Pkg(), Node: v.Expr(c.Expr)}
	switch {
	case sink.Way != framework.ByReceiver:
		d.add(st, r.With(sink.Sets))
	case len(v.Elems) == 1:
		d.structRecord(st, r, v.Elems[0])
	}
}

// configure records the settings of a call.
func (d *settingsRun) configure(x *flow.Exec, st *flow.State, c *flow.Call, sink *framework.Sink, l *framework.Library) {
	r := (&record.Record{Library: l, Sink: sink, Pkg: c.Callee.Pkg(), Node: c.Expr}).With(sink.Sets)
	switch sink.Way {
	case framework.ByReceiver:
		d.structRecord(st, r, c.Recv)
	case framework.ByStruct:
		if sink.Arg >= len(c.Args) {
			d.add(st, r)
			break
		}
		if sink.Within == "" {
			d.structRecord(st, r, c.Args[sink.Arg])
			break
		}
		for _, v := range d.within(st, l, c.Args[sink.Arg], sink.Within) {
			one := *r
			d.structRecord(st, &one, v)
		}
	case framework.ByOperands:
		for i, name := range sink.Args {
			if i >= len(c.Args) {
				break
			}
			if name == "" {
				continue
			}
			v, operand := c.Args[i], c.Operand(i)
			if sig := c.Callee.(*types.Func).Signature(); sig.Variadic() && i == sig.Params().Len()-1 {
				v = spread(c, i)
			}
			if l.Settings[name].Writes && d.leavesOrigins(v) {
				if call := d.allowsCredentials(v.Fn); call != nil {
					r.Settings = append(r.Settings, d.setting(l, name, flow.Bool(true), call, nil))
				}
				continue
			}
			if l.Settings[name].Calls != "" {
				r.Settings = append(r.Settings, d.called(l, name, c.Callee.Pkg(), v))
				continue
			}
			r.Settings = append(r.Settings, d.setting(l, name, v, operand, operand))
		}
		if sink.Everyone {
			r.Settings = append(r.Settings, &record.Setting{
				Setting: framework.Setting{Part: framework.Everyone}, State: record.Known, Value: flow.Bool(true), Node: c.Expr,
			})
		}
		d.add(st, r)
	case framework.ByOptions:
		d.optionsRecord(st, r, c)
	}
}
