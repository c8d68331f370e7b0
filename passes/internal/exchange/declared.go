package exchange

import (
	"go/ast"
	"go/constant"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/pure"
	"github.com/corsvet/corsvet/passes/internal/record"
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A split is what strings.Split makes of a flag: the list that comes of the text that the
// flag is declared with, as long as the flag is that.
type split struct {
	flag flow.Value
	list flow.Value
}

// listDeclared returns the list that a value is by default, and the flag that it is made of,
// if that is not a field with a list for its default.
func (d *settingsRun) listDeclared(v flow.Value) (s split, ok bool) {
	if s, ok := d.splits[v.ID]; ok {
		return s, true
	}
	if e := d.flagDeclared(v); e != nil && d.isList(v) {
		s.list, ok = d.listAt(e)
		return s, ok
	}
	s.list, ok = d.taggedList(v)
	return s, ok
}

// isList reports whether what gives a value gives a list, or points to one.
func (d *settingsRun) isList(v flow.Value) bool {
	t := d.info.TypeOf(v.From.Expr)
	if p, ok := t.Underlying().(*types.Pointer); ok { // of a flag
		t = p.Elem()
	}
	_, ok := t.Underlying().(*types.Slice)
	return ok
}

// listAt returns the list of texts that an expression gives, the default of a setting: a
// literal, a variable that has one and gets no other, or a text that is read as a list.
func (d *settingsRun) listAt(e ast.Expr) (list flow.Value, ok bool) {
	if only := d.x.Prog.OnlyValue(e); only != nil {
		e = only
	}
	if text := syntax.ConstantString(d.info, e); text != "" {
		list.Kind = flow.List
		for _, text := range strings.Fields(text) {
			list.Elems = append(list.Elems, flow.Constant(constant.MakeString(text)).GivenBy(e))
		}
		return list, true
	}
	switch e := ast.Unparen(e).(type) {
	case *ast.CallExpr: // of a function that makes a list of its operands
		if d.defaults.listsTexts(e) {
			return d.textsAt(e.Args)
		}
	case *ast.CompositeLit:
		if s, isSlice := d.info.TypeOf(e).Underlying().(*types.Slice); !isSlice || !typematch.IsString(s.Elem()) {
			return flow.Value{}, false
		}
		return d.textsAt(e.Elts)
	}
	return flow.Value{}, false
}

func (d *settingsRun) textsAt(elems []ast.Expr) (list flow.Value, ok bool) {
	list.Kind = flow.List
	for _, e := range elems {
		is := d.info.Types[e].Value
		if is == nil {
			return flow.Value{}, false
		}
		list.Elems = append(list.Elems, flow.Constant(is).GivenBy(e))
	}
	return list, len(elems) > 0
}

// order returns the indices of the settings of a record, those last that are lists with
// flags in them: what those are is told only where nothing else depends on it.
func (d *settingsRun) order(r *record.Record) []int {
	var first, last []int
	for i, s := range r.Settings {
		if d.hasFlags(s.Value) {
			last = append(last, i)
		} else {
			first = append(first, i)
		}
	}
	return append(first, last...)
}

// hasFlags reports whether a value is a list that is made of a flag, or has one.
func (d *settingsRun) hasFlags(v flow.Value) bool {
	if _, ok := d.listDeclared(v); ok {
		return true
	}
	return v.Kind == flow.List && slices.ContainsFunc(v.Elems, func(e flow.Value) bool {
		_, ok := d.declaredText(e)
		return ok
	})
}

// byFlags returns a record once for each value of a setting that is a flag, or a list
// that has one.
func (d *settingsRun) byFlags(g given, i int) (list []given) {
	v := g.Settings[i].Value
	if s, ok := d.listDeclared(v); ok && !d.hasAsked(g.st) {
		if s.flag.ID == 0 {
			if !d.defaults.isPlain(v) {
				return nil
			}
			return []given{d.with(g, i, s.list), d.with(g, i, v)}
		}
		for _, f := range d.byFlag(d.x, g.st, s.flag) {
			is := v
			if f.Kind == flow.Const {
				is = s.list
			}
			list = append(list, d.with(given{f.st, g.Record}, i, is))
		}
		return list
	}
	for _, f := range d.byFlag(d.x, g.st, v) {
		list = append(list, d.with(given{f.st, g.Record}, i, f.Value))
	}
	for n, e := range v.Elems {
		if v.Kind != flow.List {
			break
		}
		for _, f := range d.byFlag(d.x, g.st, e) {
			one := v
			one.Elems = slices.Clone(v.Elems)
			one.Elems[n] = f.Value
			list = append(list, d.with(given{f.st, g.Record}, i, one))
		}
		if list != nil {
			break
		}
	}
	return list
}

// hasAsked reports whether a path was told what may come of a setting in a way that is
// not known: of an element of a list, by an index, or by code out of sight, but for
// errors: a program that does not start with what it starts with is not what is meant.
func (d *domain) hasAsked(st *flow.State) bool {
	found := false
	st.Facts(func(id flow.ID, _ flow.Fact) {
		found = found || d.settings[id] && !d.ofErrors[id] && (d.elements[id] || d.asks[id] == nil || !d.isApart(d.asks[id]))
	})
	return found
}

// isApart reports whether an expression gives a setting as it is, or what is known to be
// computed of texts.
func (d *domain) isApart(e ast.Expr) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.IndexExpr:
		return false
	case *ast.CallExpr:
		f, ok := typeutil.Callee(d.info, e).(*types.Func)
		isKnown := ok && (framework.ReadsKey(f) != nil || readsEnvironment(f) || flagDefault(d.info, e) >= 0 || pure.Has(f) && f.Signature().Recv() == nil)
		return isKnown && !slices.ContainsFunc(e.Args, func(arg ast.Expr) bool { return !syntax.IsBasic(d.info.TypeOf(arg)) })
	}
	return true
}
