package flow

import (
	"go/constant"
	"go/types"
	"slices"
	"strings"
)

// Packages slices and maps make lists of others, and of maps. What they make is known
// where those are, whatever the elements are, as long as these are no structs, which
// would be copied. A sequence is the list of what it yields.

// listCall returns the list that a call of such a function makes.
func (x *Exec) listCall(st *State, c *Call) (Value, bool) {
	f, ok := c.Callee.(*types.Func)
	if !ok || f.Pkg() == nil || len(c.Args) == 0 || len(c.Args) != len(c.Expr.Args) || c.Expr.Ellipsis.IsValid() {
		return Value{}, false
	}
	switch f.Pkg().Path() {
	case "maps":
		if f.Name() == "Copy" {
			return Value{}, x.copyMap(st, c)
		}
		return x.listOfMap(st, f, c.Args[0])
	case "slices":
		if f.Name() == "Insert" {
			return x.inserted(c)
		}
		if v, ok := x.listOfLists(f, c); ok {
			return v, true
		}
		return Value{}, x.arrange(st, f, c)
	case "sort":
		return Value{}, x.arrange(st, f, c)
	}
	return Value{}, false
}

// copyMap gives a map what another has, if all of both is known.
func (x *Exec) copyMap(st *State, c *Call) bool {
	to, from := c.Args[0], c.Args[1]
	_, knowsTo := AllKeys(st, to)
	keys, knowsFrom := AllKeys(st, from)
	if !knowsTo || !knowsFrom {
		return false
	}
	for _, key := range keys {
		entries, _ := st.Slot(from.ID, keySlot(key))
		st.SetSlot(to.ID, keySlot(key), entries...)
	}
	return true
}

// inserted returns a list with more elements at a place that is known.
func (x *Exec) inserted(c *Call) (Value, bool) {
	list := c.Args[0]
	i, ok := c.Args[1].Int()
	if list.Kind != List || !ok || i < 0 || int(i) > len(list.Elems) || !x.hasPlainElements(c, 0) || len(list.Elems)+len(c.Args) > maxElems {
		return Value{}, false
	}
	x.pin(c.Args[1])
	return Value{Kind: List, Elems: slices.Insert(slices.Clone(list.Elems), int(i), c.Args[2:]...)}, true
}

// arrange puts the elements of a list in order which a variable has, if they are texts that
// are known. It reports whether the call does that.
func (x *Exec) arrange(st *State, f *types.Func, c *Call) bool {
	list, order := c.Args[0], ordering(f)
	v := x.Prog.variable(c.Operand(0))
	isUnknown := func(v Value) bool { return !x.isWritten(v) && !x.isGivenText(v) }
	if order == nil || list.Kind != List || f.Name() != "Reverse" && (v == nil || slices.ContainsFunc(list.Elems, isUnknown)) {
		return false
	}
	arranged, _ := order([]Value{list})
	if x.traces(list) {
		x.note(f.FullName(), []Value{list}, arranged, true, order)
	}
	x.replaceList(st, list, arranged)
	if v != nil {
		x.setVar(st, v, arranged)
	}
	return true
}

// ordering returns the computation of the list that a function makes of one with texts in
// its place, nil if f is no such function.
func ordering(f *types.Func) computation {
	var order func([]Value)
	switch f.Name() {
	case "Sort", "Strings":
		order = func(of []Value) { slices.SortStableFunc(of, compareTexts) }
	case "Reverse":
		order = slices.Reverse[[]Value]
	default:
		return nil
	}
	return func(of []Value) (Value, bool) {
		list := of[0]
		list.Elems = slices.Clone(list.Elems)
		order(list.Elems)
		return list, true
	}
}

// listOfMap returns the keys of a map, or its elements, in any order.
func (x *Exec) listOfMap(st *State, f *types.Func, m Value) (Value, bool) {
	keys, known := AllKeys(st, m)
	if !known || len(keys) == 0 {
		return Value{}, false
	}
	switch f.Name() {
	case "Keys":
		return Value{Kind: List, Elems: keys}, true
	case "Values":
		list := Value{Kind: List}
		for _, key := range keys {
			entries, _ := st.Slot(m.ID, keySlot(key))
			list.Elems = append(list.Elems, entries[0].Value)
		}
		return list, true
	}
	return Value{}, false
}

func (x *Exec) listOfLists(f *types.Func, c *Call) (Value, bool) {
	out := Value{Kind: List}
	for i, list := range c.Args {
		if list.Kind != Nil && !(list.Kind == List && x.hasPlainElements(c, i)) {
			return Value{}, false
		}
		out.Elems = append(out.Elems, list.Elems...)
	}
	if len(out.Elems) > maxElems {
		return Value{}, false
	}
	switch f.Name() {
	case "Concat", "AppendSeq":
		return out, true
	case "Clone", "Collect", "Values":
		return out, len(c.Args) == 1
	case "Sorted", "Compact":
		if len(c.Args) > 1 || slices.ContainsFunc(out.Elems, func(v Value) bool { return !x.isWritten(v) }) {
			return Value{}, false
		}
		if f.Name() == "Sorted" {
			slices.SortStableFunc(out.Elems, compareTexts)
		} else {
			out.Elems = slices.CompactFunc(out.Elems, func(v, w Value) bool { return compareTexts(v, w) == 0 })
		}
		return out, true
	}
	return Value{}, false
}

// hasPlainElements reports whether an operand of a call is a list, or a sequence, of
// texts, numbers and the like.
func (x *Exec) hasPlainElements(c *Call, i int) bool {
	switch t := c.TypeOf(x.Prog.Info, i).Underlying().(type) {
	case *types.Slice:
		return isPlain(t.Elem())
	case *types.Signature: // a sequence is a function that yields
		if t.Params().Len() != 1 {
			return false
		}
		yield, ok := t.Params().At(0).Type().Underlying().(*types.Signature)
		return ok && yield.Params().Len() == 1 && isPlain(yield.Params().At(0).Type())
	}
	return false
}

// isWritten reports whether a value is a text that the program has.
func (x *Exec) isWritten(v Value) bool {
	_, ok := v.String()
	return ok && !v.Told && !x.IsGiven(v)
}

// isGivenText reports whether a value is a text that a replay was given, or was computed
// of that.
func (x *Exec) isGivenText(v Value) bool {
	_, ok := v.String()
	return ok && !v.Told && x.IsGiven(v)
}

func compareTexts(v, w Value) int {
	return strings.Compare(constant.StringVal(v.Const), constant.StringVal(w.Const))
}
