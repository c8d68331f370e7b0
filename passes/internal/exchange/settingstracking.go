package exchange

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/record"
)

// maxSettingsWork is how many nodes of a package are run for settings.
const maxSettingsWork = 30000

// settings runs the functions that hand settings to a library.
func (res *Result) settings(pass *analysis.Pass, places []inspector.Cursor) {
	prog := res.Prog
	d := &settingsRun{
		domain:   newDomain(pass, prog),
		sinks:    functionsWith(prog, pass.TypesInfo, res.Root, places),
		defaults: make(map[flow.ID]bool),
		options:  make(map[flow.ID]*givenOption),
		seen:     make(map[string]bool),
	}
	d.tracking = d
	d.relevant = prog.Reaching(func(fn *flow.Fn) bool { return d.sinks[fn] })
	d.indexParts(res.Root, prog)
	x := flow.New(prog, d)
	d.indexDefaults(x, res.Root)
	d.runAll(x)
	d.initializers(x, places)
	res.finish(d.domain, x)
	slices.SortStableFunc(d.records, func(x, y *record.Record) int { return cmp.Compare(x.Node.Pos(), y.Node.Pos()) })
	res.Settings = d.records
}

// settingsPlaces returns the places that name a sink.
func settingsPlaces(pass *analysis.Pass, root inspector.Cursor) (places []inspector.Cursor) {
	if !framework.Configures(pass.Pkg) {
		return nil
	}
	for cur := range root.Preorder((*ast.Ident)(nil)) {
		f, ok := pass.TypesInfo.Uses[cur.Node().(*ast.Ident)].(*types.Func)
		if !ok || flow.IsTestFile(pass.Fset, cur.Node().Pos()) {
			continue
		}
		if sink, _ := framework.SinkOf(f); sink != nil {
			places = append(places, cur)
		}
	}
	return places
}

// indexDefaults finds the variables of libraries that hold settings, unless the
// package changes a part of one.
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
			if obj := d.rootOf(e); framework.IsDefault(obj) {
				changed[obj] = true
			}
		}
	}
	for cur := range root.Preorder((*ast.Ident)(nil)) {
		if v, ok := d.info.Uses[cur.Node().(*ast.Ident)].(*types.Var); ok && framework.IsDefault(v) && !changed[v] {
			d.defaults[x.Variable(v)] = true
		}
	}
}

// rootOf returns the variable that e is a part of, nil if it is of none.
func (d *settingsRun) rootOf(e ast.Expr) types.Object {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return d.info.Uses[e]
	case *ast.SelectorExpr:
		if obj := d.info.Uses[e.Sel]; framework.IsDefault(obj) {
			return obj
		}
		return d.rootOf(e.X)
	case *ast.IndexExpr:
		return d.rootOf(e.X)
	}
	return nil
}

// runAll runs the functions that come to a sink: those that no other of them
// calls, and then those that no run has come to.
func (d *settingsRun) runAll(x *flow.Exec) {
	x.Limit = maxSettingsWork
	near := x.Prog.Distances(func(fn *flow.Fn) bool { return d.sinks[fn] }, maxDistance)
	x.Slice(functionsIn(x.Prog, near))
	called := x.Prog.CalledWithin(near)
	run := func(fn *flow.Fn) {
		x.Run(fn, func(fn *flow.Fn, _ *flow.State) {
			d.root = fn
			d.ran[fn] = true
			x.RootLimit = 0
			if !d.sinks[fn] {
				x.RootLimit = maxMaking
			}
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
	for _, fn := range x.Prog.Functions() {
		if _, ok := near[fn]; ok && !d.ran[fn] && fn.Obj != nil {
			run(fn)
		}
	}
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
			for _, e := range spec.Node().(*ast.ValueSpec).Values {
				x.Initial(e)
			}
		}
	}
}

// OfType knows the variables of libraries.
func (d *settingsRun) OfType(v flow.Value, t types.Type) flow.Value {
	if d.defaults[v.ID] {
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
	if x.Does(fn) {
		return true
	}
	for _, arg := range append(c.Args, c.Recv) {
		if arg.Kind == flow.Object && x.Small(fn) {
			return true
		}
	}
	results := fn.Type.Results.NumFields()
	return results > 0 && results <= 2 && x.Small(fn) && d.mayBeSetting(d.info.TypeOf(fn.Type.Results.List[0].Type))
}

// mayBeSetting reports whether a value of type t may be a setting, or hold one.
func (d *settingsRun) mayBeSetting(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&(types.IsString|types.IsBoolean) != 0
	case *types.Slice, *types.Struct, *types.Signature:
		return true
	case *types.Pointer:
		_, ok := u.Elem().Underlying().(*types.Struct)
		return ok
	}
	return false
}

func (*settingsRun) tracksHeaders() bool { return false }

func (*settingsRun) Forwards(*types.Func) bool { return false }

func (*settingsRun) Binary(x *flow.Exec, st *flow.State, e *ast.BinaryExpr, l, r flow.Value) (flow.Value, bool) {
	return flow.Value{}, false
}

func (*settingsRun) Chosen(x *flow.Exec, st *flow.State, v, of flow.Value, truth bool) bool {
	return false
}

func (*settingsRun) StoreField(x *flow.Exec, st *flow.State, n ast.Node, base flow.Value, field string, v flow.Value) *flow.Site {
	return x.Site(n, field, nil)
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
	if l == nil {
		return true
	}
	_, ok := l.Settings[f.Name()]
	return ok
}

func (*settingsRun) Stores(ast.Expr) bool { return false }

func (*settingsRun) Results(*flow.Fn) bool { return false }
