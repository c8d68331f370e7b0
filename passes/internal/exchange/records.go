package exchange

import (
	"encoding/binary"
	"go/ast"
	"go/constant"
	"go/types"
	"maps"
	"slices"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/record"
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// called returns a setting that a function switches on by a call. If that is not
// in the function's own list of statements, or the function is out of sight,
// nothing is known.
func (d *settingsRun) called(l *framework.Library, name string, pkg *types.Package, v flow.Value) *record.Setting {
	s := &record.Setting{Setting: l.Settings[name], Name: name, State: record.Known, Value: flow.Bool(false)}
	for _, e := range v.Elems {
		if e.Kind != flow.Func || e.Fn.Body == nil {
			return &record.Setting{Setting: s.Setting, Name: name, State: record.Variable}
		}
		for _, stmt := range e.Fn.Body.List {
			x, ok := stmt.(*ast.ExprStmt)
			if !ok {
				s.State = record.Variable
				continue
			}
			if call, ok := x.X.(*ast.CallExpr); ok && typeutil.Callee(d.info, call) == pkg.Scope().Lookup(s.Calls) {
				return &record.Setting{Setting: s.Setting, Name: name, State: record.Known, Value: flow.Bool(true), Node: call}
			}
		}
	}
	return s
}

// leavesOrigins reports whether a function in view, which is given headers that a
// library has set, only sets others, or allows credentials where that does: it calls
// methods of the headers with constant names, and hands them to nobody.
func (d *settingsRun) leavesOrigins(v flow.Value) bool {
	if v.Kind != flow.Func || v.Fn.Body == nil || v.Fn.Type.Params.NumFields() != 1 || len(v.Fn.Type.Params.List[0].Names) != 1 {
		return false
	}
	headers := d.info.Defs[v.Fn.Type.Params.List[0].Names[0]]
	sets := make(map[*ast.Ident]bool)
	ast.Inspect(v.Fn.Body, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
		if !ok || len(call.Args) == 0 {
			return true
		}
		id, ok := ast.Unparen(sel.X).(*ast.Ident)
		if !ok {
			return true
		}
		switch cors.CanonicalName(syntax.ConstantString(d.info, call.Args[0])) {
		case "", cors.AllowOrigin:
		case cors.AllowCredentials:
			m := framework.MemberOf(typeutil.Callee(d.info, call))
			sets[id] = m != nil && m.Verb == framework.Set && syntax.ConstantString(d.info, call.Args[m.Value]) == "true"
		default:
			sets[id] = true
		}
		return true
	})
	leaves := true
	ast.Inspect(v.Fn.Body, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && d.info.Uses[id] == headers && !sets[id] {
			leaves = false
		}
		return leaves
	})
	return leaves
}

// allowsCredentials returns the call by which a function that leaves the origins alone
// allows credentials whenever it runs, nil if there is none: it stands in the function's own
// list of statements, and nothing before it ends the function.
func (d *settingsRun) allowsCredentials(fn *flow.Fn) *ast.CallExpr {
	headers := d.info.Defs[fn.Type.Params.List[0].Names[0]]
	for _, stmt := range fn.Body.List {
		x, ok := stmt.(*ast.ExprStmt)
		if !ok {
			return nil
		}
		call, ok := x.X.(*ast.CallExpr)
		if ok && len(call.Args) == 2 && d.rootOf(call.Fun) == headers && cors.CanonicalName(syntax.ConstantString(d.info, call.Args[0])) == cors.AllowCredentials {
			return call
		}
	}
	return nil
}

// within returns the structs of a library's settings in the list that a field of v
// has.
func (d *settingsRun) within(st *flow.State, l *framework.Library, v flow.Value, field string) (list []flow.Value) {
	entries, _ := st.Slot(v.ID, field)
	for _, entry := range entries {
		for _, e := range entry.Value.Elems {
			if x := e.Expr(nil); x != nil && framework.SettingsOf(d.info.TypeOf(x)) == l {
				list = append(list, e)
			}
		}
	}
	return list
}

// optionsRecord records what the options of a call set. The last one of a kind
// counts.
func (d *settingsRun) optionsRecord(st *flow.State, r *record.Record, c *flow.Call) {
	list := spread(c, r.Sink.Arg)
	if list.Kind != flow.List && list.Kind != flow.Nil {
		return
	}
	given := make(map[string]*record.Setting)
	for _, v := range list.Elems {
		o := d.options[v.ID]
		if o == nil {
			return // it may set anything
		}
		if o.name == "" {
			continue
		}
		var operand ast.Expr
		if len(o.call.Args) > 0 {
			operand = o.call.Args[0]
		}
		of := r.Library
		if _, ok := of.Settings[o.name]; !ok {
			of = of.Beside
		}
		given[o.name] = d.setting(of, o.name, o.value, o.call, operand)
	}
	beside := *r
	beside.Library = r.Library.Beside
	for _, name := range slices.Sorted(maps.Keys(given)) {
		if _, ok := r.Library.Settings[name]; ok {
			r.Settings = append(r.Settings, given[name])
		} else {
			beside.Settings = append(beside.Settings, given[name])
		}
	}
	d.add(st, r)
	if slices.ContainsFunc(beside.Settings, isEnabled) {
		d.add(st, &beside)
	}
}

// isEnabled reports whether a setting says that the library does something.
func isEnabled(s *record.Setting) bool {
	on, known := s.Value.Bool()
	return s.Part == framework.Enabled && known && on
}

// structRecord records what the fields of a struct, or the methods of a
// builder, were given.
func (d *settingsRun) structRecord(st *flow.State, r *record.Record, v flow.Value) {
	if v.Kind == flow.OneOf {
		for _, e := range v.Elems {
			one := *r
			d.structRecord(st, &one, e)
		}
		return
	}
	if v.Kind == flow.Nil && r.Sink.Way == framework.ByStruct {
		d.add(st, r)
	}
	if v.Kind != flow.Object || v.ID == 0 {
		return
	}
	for _, name := range slices.Sorted(maps.Keys(r.Library.Settings)) {
		entries, ok := st.Slot(v.ID, name)
		switch {
		case ok && len(entries) > 0:
			e := entries[0]
			var node ast.Node
			if e.Site != nil {
				node = e.Site.Node
			}
			r.Settings = append(r.Settings, d.setting(r.Library, name, e.Value, node, operandOf(node, name)))
		case st.Escaped(v):
			r.Settings = append(r.Settings, &record.Setting{Setting: r.Library.Settings[name], Name: name, State: record.Variable})
		}
	}
	d.add(st, r)
}

// operandOf returns the expression that a node gives a setting.
func operandOf(n ast.Node, name string) ast.Expr {
	if call, ok := n.(*ast.CallExpr); ok {
		if len(call.Args) > 0 {
			return call.Args[0]
		}
		return nil
	}
	if n == nil {
		return nil
	}
	return valueOf(n, name)
}

func (d *settingsRun) setting(l *framework.Library, name string, v flow.Value, n ast.Node, operand ast.Expr) *record.Setting {
	s := &record.Setting{Setting: l.Settings[name], Name: name, State: record.Known, Value: v, Node: n, Operand: operand}
	if is := d.values[v.ID]; is != nil {
		return &record.Setting{Setting: *is, State: record.Known, Value: flow.Bool(true), Node: n, Operand: operand}
	}
	switch s.Part {
	case framework.Sent:
		if isItself(v) {
			s.Value = flow.Constant(constant.MakeString(framework.Itself))
			return s
		}
	case framework.Origins:
		v = listsItself(v, operand)
		s.Value = v
	}
	switch {
	case v.Kind == flow.Nil:
		s.State = record.Unset
		if s.Part == framework.Origins || s.Part == framework.Headers {
			s.State = record.Known
		}
	case v.Kind == flow.Unknown || v.Told || v.Kind == flow.Object && s.Part != framework.Schemes:
		s.State = record.Variable
	}
	return s
}

// isItself reports whether a value is the Origin of the request.
func isItself(v flow.Value) bool {
	b, p, ok := textOf(v)
	return ok && b == Origin && p == raw && v.Kind == flow.Unknown
}

// listsItself returns a list of origins, which an expression gives, with a text for each
// that is the Origin of the request.
func listsItself(v flow.Value, by ast.Expr) flow.Value {
	if isItself(v) {
		is := flow.Constant(constant.MakeString(framework.Itself))
		if from := v.Expr(nil); from != nil && by != nil && by.Pos() <= from.Pos() && from.End() <= by.End() {
			is.From = v.From // rather than where it was read
		}
		return is
	}
	if v.Kind == flow.List && slices.ContainsFunc(v.Elems, isItself) {
		v.Elems = slices.Clone(v.Elems)
		for i, e := range v.Elems {
			v.Elems[i] = listsItself(e, by)
		}
	}
	return v
}

// add adds a record, once for each alternative that a setting has.
func (d *settingsRun) add(st *flow.State, r *record.Record) {
	if st.Unsure {
		d.incomplete[d.root] = true
		return
	}
	if r.Library.Subject == framework.CORS && st.Flags&originEmpty != 0 {
		return // Have: settings for a request that no page has sent
	}
	r.Checked = st.Flags&checked != 0 || d.hasVerdict(st)
	r.Version = typematch.Version(d.x.Prog.Fset, declaredIn(r.Pkg))
	const most = 16
	all := []given{{st, r}}
	for _, i := range d.order(r) {
		var next []given
		for _, g := range all {
			next = append(next, d.alternatives(g, i)...)
		}
		if len(next) > most {
			return
		}
		all = next
	}
	for _, g := range all {
		key := keyOf(g.Record)
		if d.seen[key] == nil {
			d.seen[key] = g.Record
			d.records = append(d.records, g.Record)
		}
		known := d.seen[key]
		if known != g.Record {
			d.addInstances(known, g.Record)
		}
		if !slices.Contains(known.Funcs, d.root) {
			known.Funcs = append(known.Funcs, d.root)
		}
		d.handed = append(d.handed, handing{record: known, st: snapshot(g.st)})
	}
}

// declaredIn returns an object that a package declares.
func declaredIn(pkg *types.Package) types.Object {
	for _, name := range pkg.Scope().Names() {
		return pkg.Scope().Lookup(name)
	}
	return nil
}

// maxInstances is how many instances of a function that a library asks are told apart.
const maxInstances = 8

// addInstances adds the functions of a record to those of an equal one that another
// path has handed on, unless they have the same of the functions around them, by the
// same settings.
func (d *settingsRun) addInstances(known, r *record.Record) {
	for i, s := range known.Settings {
		for _, in := range r.Settings[i].Instances {
			if slices.ContainsFunc(s.Instances, func(other record.Instance) bool {
				return in.Value.SameClosure(other.Value) && !d.isSetApart(in.At, other.At) && !d.isSetApart(other.At, in.At)
			}) {
				continue
			}
			if len(s.Instances) == maxInstances {
				s.More = true
				break
			}
			s.Instances = append(s.Instances, in)
		}
	}
}

// A given record is one of a path.
type given struct {
	st *flow.State
	*record.Record
}

// alternatives returns a record once for each value that a setting may have.
func (d *settingsRun) alternatives(g given, i int) (list []given) {
	s := g.Settings[i]
	if s.State == record.Variable && s.Operand != nil && s.Value.Class == flow.Config && typematch.IsBoolean(d.info.TypeOf(s.Operand)) {
		if list = d.byDefault(g, i); list != nil {
			return list
		}
	}
	if list = d.byFlags(g, i); list != nil {
		return list
	}
	values := []flow.Value{s.Value}
	if s.Part != framework.Methods && s.Part != framework.Exposed {
		values = alternatives(s.Value)
	}
	for _, v := range values {
		list = append(list, d.with(g, i, v))
	}
	return list
}

// byDefault returns a record once for each truth of a setting that is a condition, if
// that is true unless somebody chooses otherwise.
func (d *settingsRun) byDefault(g given, i int) (list []given) {
	v := g.Settings[i].Value
	for _, truth := range []bool{true, false} {
		is := flow.Bool(truth)
		is.From = v.From
		for _, st := range d.x.Suppose(g.st, v, truth) {
			if truth && d.switchedOn(st, func(flow.ID, flow.Fact) bool { return true }) {
				return nil
			}
			list = append(list, d.with(given{st, g.Record}, i, is))
		}
	}
	return list
}

// with returns a record with a value of a setting.
func (d *settingsRun) with(g given, i int, v flow.Value) given {
	one := *g.Record
	one.Settings = slices.Clone(g.Settings)
	s := g.Settings[i]
	if s.Name != "" && (s.State == record.Known || v.Kind == flow.Const || v.Kind == flow.List) {
		s = d.setting(g.Library, s.Name, v, s.Node, s.Operand)
	}
	if s.Value.Kind == flow.Func {
		s.Instances = []record.Instance{{Value: s.Value, At: snapshot(g.st)}}
	}
	one.Settings[i] = s
	return given{g.st, &one}
}

// hasVerdict reports whether a path is for what code out of sight has said of the
// Origin.
func (d *settingsRun) hasVerdict(st *flow.State) (has bool) {
	st.Facts(func(id flow.ID, _ flow.Fact) { has = has || d.verdicts[id] })
	return has
}

// alternatives returns the values that v may be.
func alternatives(v flow.Value) []flow.Value {
	if v.Kind == flow.OneOf {
		var all []flow.Value
		for _, e := range v.Elems {
			all = append(all, alternatives(e)...)
		}
		return all
	}
	if v.Kind != flow.List {
		return []flow.Value{v}
	}
	for i, e := range v.Elems {
		if e.Kind != flow.OneOf {
			continue
		}
		var all []flow.Value
		for _, a := range alternatives(e) {
			w := v
			w.Elems = slices.Clone(v.Elems)
			w.Elems[i] = a
			all = append(all, alternatives(w)...)
		}
		return all
	}
	return []flow.Value{v}
}

// keyOf returns what tells a record from others.
func keyOf(r *record.Record) string {
	key := binary.AppendVarint([]byte(nil), int64(r.Node.Pos()))
	if r.Checked {
		key = append(key, '!')
	}
	var add func(v flow.Value)
	add = func(v flow.Value) {
		key = append(key, byte(v.Kind))
		switch v.Kind {
		case flow.Const:
			key = append(key, v.Const.ExactString()...)
		case flow.Func:
			if v.Fn.Node != nil {
				key = binary.AppendVarint(key, int64(v.Fn.Node.Pos()))
			} else {
				key = append(key, v.Fn.Obj.FullName()...)
			}
		}
		for _, e := range v.Elems {
			add(e)
		}
		key = append(key, ';')
	}
	for _, s := range r.Settings {
		key = append(append(key, s.Name...), byte(s.State))
		if s.Node != nil {
			key = binary.AppendVarint(key, int64(s.Node.Pos()))
		}
		add(s.Value)
	}
	return string(key)
}
