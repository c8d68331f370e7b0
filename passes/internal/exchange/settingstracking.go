package exchange

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"reflect"
	"slices"
	"sync"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/record"
	"github.com/corsvet/corsvet/passes/internal/recovery"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// maxSettingsWork is how many nodes of a package are run for settings.
const maxSettingsWork = 8000

// Settings computes the settings that the libraries of a package are given. It
// reports no diagnostics of its own. Who asks for nothing else has nothing else
// computed.
var Settings = &analysis.Analyzer{
	Name:       "corssettings",
	Doc:        "compute which settings libraries for CORS and WebSockets are given\n\nThis analyzer reports no diagnostics of its own.",
	URL:        "https://pkg.go.dev/github.com/corsvet/corsvet/passes/internal/exchange",
	Requires:   []*analysis.Analyzer{inspect.Analyzer},
	ResultType: reflect.TypeFor[*Given](),
	Run:        recovery.Run(runSettings),
}

// A Given is what the libraries of a package are given.
type Given struct {
	Records []*record.Record // in source order
	Root    inspector.Cursor
	Prog    *flow.Program // nil if no library is given anything

	// Incomplete are the functions of which not all paths were looked at, and
	// Work is how many nodes were run.
	Incomplete []*flow.Fn
	Work       int

	asking sync.Mutex
	pass   *analysis.Pass
	x      *flow.Exec   // that came to the records
	d      *settingsRun // by which
	places []inspector.Cursor
}

// Places returns the places that name what configures a library, or is configured,
// in source order.
func (g *Given) Places() []inspector.Cursor { return g.places }

func runSettings(pass *analysis.Pass) (any, error) {
	root := pass.ResultOf[inspect.Analyzer].(*inspector.Inspector).Root()
	given := &Given{Root: root, pass: pass}
	places := settingsPlaces(pass, root)
	if len(places) == 0 {
		return given, nil
	}
	prog := flow.NewProgram(pass, root, framework.RunsOperands, framework.IsHandler, isOfExchange)
	d := &settingsRun{
		domain:   newDomain(pass, prog),
		sinks:    functionsWith(prog, pass.TypesInfo, places),
		preset:   make(map[flow.ID]bool),
		values:   make(map[flow.ID]*framework.Setting),
		options:  make(map[flow.ID]*givenOption),
		splits:   make(map[flow.ID]split),
		seen:     make(map[string]*record.Record),
		declared: make(map[ast.Node]*flow.Site),
	}
	d.tracking = d
	d.source = root
	d.defaults = newDefaults(pass.TypesInfo, prog, root)
	d.relevant = prog.Reaching(func(fn *flow.Fn) bool { return d.sinks[fn] })
	d.indexParts(root, prog)
	x := flow.New(prog, d)
	x.Beside = true
	d.x = x
	d.indexDefaults(x, root)
	d.runAll(x)
	d.initializers(x, places)
	d.settle()
	d.makers(root, places)
	slices.SortStableFunc(d.records, func(x, y *record.Record) int { return cmp.Compare(x.Node.Pos(), y.Node.Pos()) })
	given.Records, given.Prog, given.x, given.d, given.places = d.records, prog, x, d, places
	given.Work, given.Incomplete = x.Work(), functionsIn(prog, d.incomplete)
	return given, nil
}

// settingsPlaces returns the places that name a sink, or a field that is one.
func settingsPlaces(pass *analysis.Pass, root inspector.Cursor) (places []inspector.Cursor) {
	if !framework.Configures(pass.Pkg) {
		return nil
	}
	for cur := range root.Preorder((*ast.Ident)(nil)) {
		id := cur.Node().(*ast.Ident)
		if !framework.MayConfigure(id.Name) {
			continue
		}
		obj := pass.TypesInfo.Uses[id]
		if obj == nil || obj.Pkg() == nil || obj.Pkg() == pass.Pkg || flow.IsTestFile(pass.Fset, cur.Node().Pos()) {
			continue
		}
		if sink, _ := framework.SinkOf(obj); sink != nil || framework.StoreOf(obj) != nil {
			places = append(places, cur)
		}
	}
	return places
}

// indexDefaults finds the variables of libraries that hold settings, or values of some,
// unless the package changes one, or a part of it.
func (d *settingsRun) indexDefaults(x *flow.Exec, root inspector.Cursor) {
	changed := make(map[types.Object]bool)
	for cur := range root.Preorder((*ast.AssignStmt)(nil), (*ast.UnaryExpr)(nil)) {
		var parts []ast.Expr
		switch n := cur.Node().(type) {
		case *ast.AssignStmt:
			parts = n.Lhs
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				parts = []ast.Expr{n.X}
			}
		}
		for _, e := range parts {
			if obj := d.rootOf(e); isPreset(obj) {
				changed[obj] = true
			}
		}
	}
	for cur := range root.Preorder((*ast.Ident)(nil)) {
		v, ok := d.info.Uses[cur.Node().(*ast.Ident)].(*types.Var)
		switch {
		case !ok || changed[v]:
		case framework.IsDefault(v):
			d.preset[x.Variable(v)] = true
		case framework.ValueOf(v) != nil:
			d.values[x.Variable(v)] = framework.ValueOf(v)
		}
	}
}

func isPreset(obj types.Object) bool {
	return framework.IsDefault(obj) || framework.ValueOf(obj) != nil
}

// rootOf returns the variable that e is a part of, nil if it is of none.
func (d *settingsRun) rootOf(e ast.Expr) types.Object {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return d.info.Uses[e]
	case *ast.SelectorExpr:
		if obj := d.info.Uses[e.Sel]; isPreset(obj) {
			return obj
		}
		return d.rootOf(e.X)
	case *ast.IndexExpr:
		return d.rootOf(e.X)
	}
	return nil
}

// runAll runs the functions that come to a sink: those that no other of them
// calls, then those that no run has come to, then the initial values of variables,
// and then, with less of what they call, those from which a bound of the work has
// kept all runs.
func (d *settingsRun) runAll(x *flow.Exec) {
	x.Limit = maxSettingsWork
	near := x.Prog.Distances(func(fn *flow.Fn) bool { return d.sinks[fn] }, maxDistance)
	x.Slice(functionsIn(x.Prog, near))
	called := x.Prog.CalledWithin(near)
	leads := func(fn *flow.Fn, _ *flow.State) bool { return d.relevant[fn] }
	run := func(fn *flow.Fn) {
		x.Run(fn, leads, func(fn *flow.Fn, _ *flow.State) {
			d.root = fn
			d.ran[fn] = true
			x.RootLimit = 0
			if !d.sinks[fn] {
				x.RootLimit = maxMaking
			}
		}, func(fn *flow.Fn, complete bool) {
			if !complete && d.relevant[fn] {
				d.incomplete[fn] = true
			}
			d.noteHanded(x)
		})
	}
	for _, fn := range x.Prog.Functions() {
		if _, ok := near[fn]; ok && x.Prog.Parent(fn) == nil && !called[fn] {
			run(fn)
		}
	}
	for _, fn := range x.Prog.Functions() {
		if _, ok := near[fn]; ok && !d.ran[fn] && fn.Obj != nil {
			run(fn)
		}
	}
	for _, fn := range x.Prog.Initializers() { // which hand functions on
		if _, ok := near[fn]; ok {
			run(fn)
		}
	}
	if len(d.incomplete) == 0 {
		return
	}
	d.shallow = true
	x.Limit = x.Work() + maxSettingsWork
	for _, fn := range x.Prog.Functions() {
		if d.sinks[fn] && fn.Obj != nil && !d.recorded(fn) {
			run(fn)
		}
	}
}

// recorded reports whether some settings that a function hands to a library are
// known.
func (d *settingsRun) recorded(fn *flow.Fn) bool {
	return slices.ContainsFunc(d.records, func(r *record.Record) bool {
		return fn.Node.Pos() <= r.Node.Pos() && r.Node.Pos() < fn.Node.End()
	})
}

// initializers runs the values of package-level variables in which a sink
// stands.
func (d *settingsRun) initializers(x *flow.Exec, places []inspector.Cursor) {
	d.root = nil
	for _, cur := range places {
		if x.Prog.Enclosing(cur) != nil {
			continue
		}
		for spec := range cur.Enclosing((*ast.ValueSpec)(nil)) {
			spec := spec.Node().(*ast.ValueSpec)
			for i, e := range spec.Values {
				st, value := x.Initial(e)
				if v, ok := d.info.Defs[spec.Names[i]].(*types.Var); ok {
					d.declare(x, v, st, value)
				}
			}
		}
	}
	d.noteHanded(x)
}

// noteHanded notes the paths of the run that has just ended by which it handed on records,
// or replaced what they store.
func (d *settingsRun) noteHanded(x *flow.Exec) {
	for _, h := range d.handed {
		h.paths = append([]*flow.State{h.st}, x.Twins(h.st)...)
		d.settled = append(d.settled, h)
	}
	for _, r := range d.replacing {
		r.states = append(r.states, x.Twins(r.states[0])...)
		d.replacements = append(d.replacements, r)
	}
	d.handed, d.replacing = nil, nil
}

// OfType knows the variables of libraries.
func (d *settingsRun) OfType(v flow.Value, t types.Type) flow.Value {
	if d.preset[v.ID] {
		v.Kind = flow.Object
		return v
	}
	return d.domain.OfType(v, t)
}

// Inline runs what leads to a sink, what is given settings, and small functions
// whose results may be a setting or decide about one.
func (d *settingsRun) Inline(x *flow.Exec, _ *flow.State, fn *flow.Fn, c *flow.Call) bool {
	return d.inline(x, fn, c)
}

func (d *settingsRun) inline(x *flow.Exec, fn *flow.Fn, c *flow.Call) bool {
	if d.relevant[fn] {
		d.ran[fn] = true
		return true
	}
	if fn.Obj == nil && x.Does(fn) {
		return true
	}
	if !x.Small(fn) {
		return false
	}
	for _, arg := range append(c.Args, c.Recv) {
		if arg.Kind == flow.Object && !d.shallow {
			return true
		}
	}
	results := fn.Type.Results.NumFields()
	return results > 0 && results <= 2 && d.mayBeSetting(d.info.TypeOf(fn.Type.Results.List[0].Type))
}

// mayBeSetting reports whether a value of type t may be a setting, or hold one.
func (d *settingsRun) mayBeSetting(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&(types.IsString|types.IsBoolean) != 0
	case *types.Slice:
		return typematch.IsString(u.Elem()) || !d.shallow
	case *types.Signature:
		return true
	case *types.Struct:
		return framework.IsSettings(t) || !d.shallow
	case *types.Pointer:
		_, ok := u.Elem().Underlying().(*types.Struct)
		return ok && (framework.IsSettings(t) || !d.shallow)
	}
	return false
}

func (*settingsRun) tracksHeaders() bool { return false }

func (*settingsRun) Forwards(*types.Func) bool { return false }

func (*settingsRun) Binary(x *flow.Exec, st *flow.State, e *ast.BinaryExpr, l, r flow.Value) (flow.Value, bool) {
	return flow.Value{}, false
}

// Chosen keeps what a branch told of the settings of the program.
func (d *settingsRun) Chosen(x *flow.Exec, st *flow.State, v, of flow.Value, truth bool) bool {
	return d.isChoice(x, st, v, of, truth)
}

func (*settingsRun) Exit(x *flow.Exec, st *flow.State, pos token.Pos, results []flow.Value) {}

// Effect reports whether a call hands settings to a library, or sets some.
func (d *settingsRun) Effect(call *ast.CallExpr) (has, known bool) {
	callee := typeutil.Callee(d.info, call)
	if sink, _ := framework.SinkOf(callee); sink != nil {
		return true, true
	}
	if f, ok := callee.(*types.Func); ok && framework.SettingOf(f) != nil {
		return f.Signature().Recv() != nil, true
	}
	return slices.ContainsFunc(call.Args, d.isSink), false
}

// isSink reports whether an operand is a method that is a sink.
func (d *settingsRun) isSink(e ast.Expr) bool {
	sel, ok := ast.Unparen(e).(*ast.SelectorExpr)
	if !ok {
		return false
	}
	sink, _ := framework.SinkOf(d.info.Uses[sel.Sel])
	return sink != nil && sink.Value
}

// Field reports whether a field of another package's struct may be a setting.
func (d *settingsRun) Field(f *types.Var) bool {
	l := framework.LibraryAt(f.Pkg())
	if l == nil || l.Struct == "" {
		return true
	}
	_, ok := l.Settings[f.Name()]
	return ok
}

// Stores reports whether an assignment to a part of something, or an element of a
// literal, gives a field of an upgrader a value.
func (d *settingsRun) Stores(lhs ast.Expr) bool {
	switch lhs := ast.Unparen(lhs).(type) {
	case *ast.Ident:
		return framework.StoreOf(d.info.Uses[lhs]) != nil
	case *ast.SelectorExpr:
		return framework.StoreOf(d.info.Uses[lhs.Sel]) != nil
	}
	return false
}

func (*settingsRun) Results(*flow.Fn) bool { return false }
