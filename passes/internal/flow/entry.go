package flow

import (
	"go/ast"
	"slices"
)

// An entry is an element of a list or a map that is not written out: one of those over
// which a loop ranges, or that another loop has collected.

// noteList notes of which list a value is an element.
func (x *Exec) noteList(id ID, list Value) {
	if known, ok := x.lists[id]; ok && known.ID != list.ID {
		list = Value{}
	}
	x.lists[id] = list
}

// noteCollected notes the same of the elements of a list whose elements are known, if a
// loop has put them there: what it was told of them before, it has forgotten.
func (x *Exec) noteCollected(coll Value, elems ...Value) {
	collects := coll.From != nil && x.Prog.collects(coll.From.Expr)
	for _, e := range elems {
		if e.Kind == Unknown && e.ID != 0 && (collects || x.Changes(e)) {
			x.noteList(e.ID, Value{})
		}
	}
}

// collects reports whether an expression is a call that appends to a list in a loop.
func (p *Program) collects(e ast.Expr) bool {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		return false
	}
	id, ok := ast.Unparen(call.Fun).(*ast.Ident)
	if !ok || id.Name != "append" || !p.Info.Types[id].IsBuiltin() {
		return false
	}
	_, loops := p.around(call.Pos())
	return len(loops) > 0
}

// IsEntry reports whether a value is an element of such a list, or computed of one.
func (x *Exec) IsEntry(v Value) bool {
	return x.isEntry(v, func(Value) bool { return true })
}

// IsEntryOf reports whether that is so, and is is true of each of the lists. Nothing is
// known of one that a loop has collected.
func (x *Exec) IsEntryOf(v Value, is func(list Value) bool) bool {
	return x.IsEntry(v) && !x.isEntry(v, func(list Value) bool { return !is(list) })
}

func (x *Exec) isEntry(v Value, is func(list Value) bool) bool {
	var few [16]ID
	seen := append(few[:0], v.ID)
	for i := 0; i < len(seen); i++ {
		if list, ok := x.lists[seen[i]]; ok && is(list) {
			return true
		}
		for _, dep := range x.ids.deps[seen[i]] {
			if !slices.Contains(seen, dep) {
				seen = append(seen, dep)
			}
		}
	}
	return false
}
