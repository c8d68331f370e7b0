package exchange

import (
	"go/ast"
	"go/constant"
	"go/types"
	"strconv"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// tagged returns what a field is by its tag as long as nobody says otherwise, nil if a
// value is that of no field, the tag does not tell, or the package stores to the field.
func (d *domain) tagged(v flow.Value) constant.Value {
	is, t, ok := d.tagOf(v)
	switch b, _ := t.(*types.Basic); {
	case !ok || b == nil:
	case b.Info()&types.IsString != 0:
		return constant.MakeString(is.Text)
	case b.Info()&types.IsBoolean != 0:
		if truth, err := strconv.ParseBool(is.Text); err == nil {
			return constant.MakeBool(truth)
		}
	}
	return nil
}

// taggedList returns the list that a field is then.
func (d *domain) taggedList(v flow.Value) (list flow.Value, ok bool) {
	is, t, ok := d.tagOf(v)
	if s, isSlice := t.(*types.Slice); !ok || !isSlice || !typematch.IsString(s.Elem()) || is.Separator == "" || is.Text == "" {
		return flow.Value{}, false
	}
	list = flow.Value{Kind: flow.List, From: v.From}
	for _, text := range strings.Split(is.Text, is.Separator) {
		e := flow.Constant(constant.MakeString(text))
		e.From = v.From
		list.Elems = append(list.Elems, e)
	}
	return list, true
}

// tagOf returns what the tag of the field that gives a value says, and of what type the
// field is.
func (d *domain) tagOf(v flow.Value) (is framework.TagDefault, t types.Type, ok bool) {
	if d.defaults == nil || v.Kind != flow.Unknown || v.ID == 0 || v.From == nil {
		return is, nil, false
	}
	f, tag := fieldOf(d.info, v.From.Expr)
	if f == nil || d.defaults.prog.IsStoredTo(f) {
		return is, nil, false
	}
	is, ok = framework.TagDefaultOf(tag)
	return is, f.Type().Underlying(), ok
}

// ByDefaultOf returns what a message ends with of what an expression is by default, if it
// is a field whose tag says so, and whether it is.
func ByDefaultOf(info *types.Info, e ast.Expr) (end string, ok bool) {
	f, tag := fieldOf(info, e)
	if _, ok := framework.TagDefaultOf(tag); f == nil || !ok {
		return "", false
	}
	return ", by the default of " + types.ExprString(e), true
}

// fieldOf returns the field that an expression selects, nil if it does not, and its tag.
func fieldOf(info *types.Info, e ast.Expr) (f *types.Var, tag string) {
	sel, _ := ast.Unparen(e).(*ast.SelectorExpr)
	selection := info.Selections[sel]
	if selection == nil || selection.Kind() != types.FieldVal {
		return nil, ""
	}
	t := selection.Recv()
	for _, i := range selection.Index() {
		if p, ok := t.Underlying().(*types.Pointer); ok {
			t = p.Elem()
		}
		s, ok := t.Underlying().(*types.Struct)
		if !ok {
			return nil, ""
		}
		f, tag, t = s.Field(i), s.Tag(i), s.Field(i).Type()
	}
	return f, tag
}
