package exchange

import (
	"go/ast"
	"go/constant"
	"go/types"

	"github.com/corsvet/corsvet/passes/internal/flow"
)

// What an entry of a list is, whoever has filled that has said: one that is empty is
// nobody's choice only where it comes of a text that is not there, which is split.

// isEntry reports whether a value is an element of a list, or computed of one.
func (d *domain) isEntry(x *flow.Exec, v flow.Value) bool {
	return x.IsEntry(v) || d.indexed(v) != nil
}

// isFilled reports whether a value is an element of a list that somebody has filled, or
// computed of one, on this path or on one before. Nothing is such a value by default.
func (d *domain) isFilled(x *flow.Exec, st *flow.State, v flow.Value) bool {
	if d.filled[v.ID] {
		return true
	}
	if v.ID == 0 || !d.isEntry(x, v) || d.isOfNothing(x, st, v) {
		return false
	}
	d.filled[v.ID] = true
	delete(d.absent, v.ID)
	return true
}

// indexed returns the list of which a value is an element by its index, or a part of one;
// nil if it is none.
func (d *domain) indexed(v flow.Value) ast.Expr {
	if v.From == nil {
		return nil
	}
	for e := v.From.Expr; ; {
		switch inner := ast.Unparen(e).(type) {
		case *ast.SelectorExpr:
			e = inner.X
		case *ast.StarExpr:
			e = inner.X
		case *ast.IndexExpr:
			if t := d.info.TypeOf(inner.X); t != nil {
				if _, ok := t.Underlying().(*types.Slice); ok {
					return inner.X
				}
			}
			e = inner.X
		default:
			return nil
		}
	}
}

// isOfNothing reports whether an element, or what a value is computed of, is the empty text
// as long as nobody says what is to be split.
func (d *domain) isOfNothing(x *flow.Exec, st *flow.State, v flow.Value) bool {
	splitsNothing := func(list flow.Value) bool { return d.splitsNothing(x, st, list) }
	if x.IsEntryOf(v, splitsNothing) {
		return true
	}
	list := d.indexed(v)
	return list != nil && splitsNothing(flow.Value{From: &flow.Giver{Expr: list}})
}

// splitsNothing reports whether a list is split from a text that is empty as long as nobody
// says what it is, as far as the path knows.
func (d *domain) splitsNothing(x *flow.Exec, st *flow.State, list flow.Value) bool {
	text, ok := d.splits[list.ID]
	if call := x.Prog.SplitBy(list); !ok && call != nil {
		text = flow.Value{From: &flow.Giver{Expr: call.Args[0]}}
	}
	is := d.unset(text, false)
	return is != nil && is.Kind() == constant.String && isZero(is) && st.Known(text.ID).Allows(is) && !x.Prog.IsEnsured(text.From.Expr)
}

// noteSplit notes of which text a list is split.
func (d *domain) noteSplit(x *flow.Exec, v flow.Value, c *flow.Call) {
	if v.ID != 0 && x.Prog.Splits(c.Expr) {
		d.splits[v.ID] = c.Args[0]
	}
}
