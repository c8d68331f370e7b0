package exchange

import (
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
	"github.com/corsvet/corsvet/passes/internal/pure"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A loop over a map may write a header for each key of it. What the map has for the key
// need not be its value: it may be the name of what is looked up for it.

// copyRanged performs a write for each key of a map, which is one of the headers of that
// if the value is what the map has for the key: for k, v := range m { h.Set(k, v) }.
func (d *domain) copyRanged(x *flow.Exec, st *flow.State, op *operation) {
	m := d.ranges[op.key.ID]
	if len(op.values) > 0 && !d.isElement(x, st, op, op.values[0], op.valueExpr) {
		d.writeUnknown(st, op.target)
		return
	}
	if _, tested := st.Slot(op.key.ID, testedSlot); tested {
		d.writeUnknown(st, op.target)
		return
	}
	key, elem := st.Known(op.key.ID), st.Known(d.elem(x, m).ID)
	d.copySome(st, op.target, m, op.verb, func(name string, e flow.Entry) bool {
		return key.Allows(constant.MakeString(name)) && (e.Value.Kind != flow.Const || elem.Allows(e.Value.Const))
	})
}

// isElement reports whether a value of an operation, which an expression has, is made of
// what a map has for the key of the operation alone.
func (d *domain) isElement(x *flow.Exec, st *flow.State, op *operation, v flow.Value, e ast.Expr) bool {
	m := d.ranges[op.key.ID]
	if v.Source == mapElem {
		return d.ranges[v.ID].ID == m.ID
	}
	is := func(e ast.Expr) bool { return d.isElement(x, st, op, x.Eval(st, e), e) }
	isMap := func(e ast.Expr) bool { return x.Eval(st, e).ID == m.ID }
	isKey := func(e ast.Expr) bool { return x.Eval(st, e).ID == op.key.ID }
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		only := x.Prog.OnlyValue(e)
		return only != nil && is(only)
	case *ast.SliceExpr:
		return is(e.X)
	case *ast.IndexExpr:
		return is(e.X) || isMap(e.X) && isKey(e.Index)
	case *ast.BinaryExpr:
		return e.Op == token.ADD && (is(e.X) || is(e.Y))
	case *ast.CallExpr:
		f, _ := typeutil.Callee(d.info, e).(*types.Func)
		if m := framework.MemberOf(f); m != nil && m.Verb == framework.Read {
			sel, ok := ast.Unparen(e.Fun).(*ast.SelectorExpr)
			return ok && m.Key < len(e.Args) && isMap(sel.X) && isKey(e.Args[m.Key])
		}
		return (d.info.Types[e.Fun].IsType() || pure.Has(f) && !d.fillsIn(f, e, is)) && slices.ContainsFunc(e.Args, is)
	}
	return false
}

// fillsIn reports whether a call may put something else into what a map has, in place of a
// part of it, say: that is no value of a header by itself.
func (d *domain) fillsIn(f *types.Func, call *ast.CallExpr, isElem func(ast.Expr) bool) bool {
	return strings.HasPrefix(f.Name(), "Replace") || slices.ContainsFunc(call.Args, func(e ast.Expr) bool {
		return d.info.Types[e].Value == nil && !isElem(e)
	})
}

// testedSlot marks the key of a loop of which the path was told something, other than which
// name it is.
const testedSlot = "tested"

// noteTested notes that a condition tells something of the key of a loop.
func (d *domain) noteTested(st *flow.State, v flow.Value) {
	if key, ok := d.ofKey[v.ID]; ok {
		st.SetSlot(key, testedSlot)
	}
}

// storeValue performs a store to one of the values that a map has for a header.
func (d *domain) storeValue(x *flow.Exec, st *flow.State, stmt ast.Node, of *ast.IndexExpr, index, v flow.Value) {
	m := x.Eval(st, of.X)
	if typematch.MapOf(d.info.TypeOf(of.X)) == nil || !isContainer(m) || !d.tracksHeaders() {
		return
	}
	op := &operation{node: stmt, verb: framework.Set, target: m, key: x.Eval(st, of.Index), keyExpr: of.Index}
	name, named := op.key.String()
	if named && !d.tracks(name) {
		return
	}
	entries, _ := st.Slot(m.ID, slot(name))
	n, ok := index.Int()
	if !named || !ok || n < 0 || n >= int64(len(entries)) || isRaw(d.info.TypeOf(of.X), name) {
		d.droppedFrom[m.ID] = true
		return
	}
	for _, e := range entries {
		op.values = append(op.values, e.Value)
	}
	op.values[n] = v
	d.write(x, st, op)
}

// noteOfKey notes that a result of a call tells something of the key of a loop.
func (d *domain) noteOfKey(v flow.Value, c *flow.Call) {
	for _, arg := range c.Args {
		if arg.Source == mapKey && v.ID != 0 {
			d.ofKey[v.ID] = arg.ID
		}
	}
}

// noteDropped notes that headers are deleted whose names are not known, those perhaps that
// matter: which a path has left is not known, even of one that comes by another way.
func (d *domain) noteDropped(st *flow.State, op *operation) {
	if name, named := op.key.String(); op.verb != framework.Del || named && !(op.key.Told && d.tracks(name)) {
		return
	}
	key := st.Known(op.key.ID)
	if slices.ContainsFunc(d.headers, func(name string) bool { return key.Allows(constant.MakeString(name)) }) {
		d.droppedFrom[op.target.ID] = true
	}
}

// reset deletes the headers that a response was given.
func (d *domain) reset(st *flow.State, target flow.Value) {
	if target.ID == 0 || !d.tracksHeaders() {
		return
	}
	for _, name := range d.headers {
		st.SetSlot(target.ID, slot(name))
		st.SetSlot(target.ID, rawSlot(name))
	}
}

// hasNoValues reports whether a map is one of switches, numbers or the like, so that what
// it has is no value of a header.
func (d *domain) hasNoValues(m flow.Value) bool {
	if m.From == nil {
		return false
	}
	t := d.info.TypeOf(m.From.Expr)
	if t == nil {
		return false
	}
	is, ok := t.Underlying().(*types.Map)
	if !ok {
		return false
	}
	switch elem := is.Elem().Underlying().(type) {
	case *types.Basic:
		return elem.Info()&types.IsString == 0
	case *types.Struct:
		return elem.NumFields() == 0
	}
	return false
}

// hasOtherKeys reports whether all keys of a map are known, and none is the name of a
// header with which somebody may fill a response by it: what has a function is none.
func hasOtherKeys(st *flow.State, m flow.Value) bool {
	keys, known := flow.AllKeys(st, m)
	return known && len(keys) > 0 && !slices.ContainsFunc(keys, func(key flow.Value) bool {
		name, ok := key.String()
		if flow.Under(st, m, key).Kind == flow.Func {
			return false
		}
		return !ok || isTracked(name) || strings.HasPrefix(cors.CanonicalName(name), "Access-Control-") || isSetCookie(key)
	})
}
