package flow

import (
	"cmp"
	"encoding/binary"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// rangeLoop splits states at the head of a loop.
func (x *Exec) rangeLoop(r *ast.RangeStmt, states []*State) [][]*State {
	out := [][]*State{nil, nil}
	for _, st := range states {
		coll := x.numbersIn(x.operandOf(st, r))
		if coll.Kind == List && len(coll.Elems) <= maxUnroll || coll.Kind == Nil {
			x.unroll(st, r, coll, out)
			continue
		}
		in := st.clone()
		key, elem, once, ok := x.dom.Range(x, in, coll)
		if entries, known := x.entries(st, r, coll); !ok && known {
			st.SetSlot(x.counter(r), "list", Entry{Value: entries})
			x.unroll(st, r, entries, out)
			continue
		}
		if !x.ran(st, r) && x.isToldFilled(st, coll) {
			in.SetSlot(x.counter(r), filledSlot, Entry{Value: Bool(true)})
		}
		x.begin(in, r)
		if !ok {
			key, elem = x.element(in, r, coll)
		} else if elem.ID == 0 && elem.Source != 0 {
			key.ID, elem.ID = x.at(in, "key", r), x.at(in, "element", r)
		}
		if once || x.isSingle(st, r, coll) {
			if x.count(in, r) == 0 {
				x.store(in, r, r.Key, key)
				x.store(in, r, r.Value, elem)
				out[0] = append(out[0], in)
			} else {
				x.endLoop(st, r)
				out[1] = append(out[1], st)
			}
			continue
		}
		out[1] = append(out[1], x.leaving(st, r, coll)...)
		if x.HasElement(in, coll) {
			x.store(in, r, r.Key, key)
			x.store(in, r, r.Value, elem)
			out[0] = append(out[0], in)
		}
	}
	return out
}

// filledSlot says of a loop over what cannot be empty that it has begun: even where no
// iteration has changed anything else, a path that may leave it is not one that may not.
const filledSlot = "filled"

// leaving returns the states in which a path leaves a loop. If it has not been in it, a
// number is not above zero, a text is empty, what was told to have elements has none, and a
// list that the client has split from a text cannot be empty. (Whether a setting was split
// from nothing is told by its element.)
func (x *Exec) leaving(st *State, r *ast.RangeStmt, coll Value) []*State {
	_, tells := x.dom.Within(coll)
	switch {
	case x.ran(st, r):
		if _, ok := st.Slot(x.counter(r), filledSlot); ok {
			st.Forget(x.counter(r))
		}
		return []*State{st}
	case x.isToldFilled(st, coll):
		return nil
	case !tells && coll.Kind != Const:
		return []*State{st}
	}
	n, isNumber := coll.Int()
	switch {
	case isNumber && n > 0:
		return nil
	case isNumber:
		return []*State{st}
	case typematch.IsString(x.Prog.Info.TypeOf(r.X)):
		return x.assume(st, x.compare(nil, token.EQL, coll, Constant(constant.MakeString(""))), true)
	case x.IsSplit(coll):
		return nil
	}
	return x.assume(st, x.compare(nil, token.EQL, x.length(st, coll), Constant(constant.MakeInt64(0))), true)
}

// ran reports whether a path has been in a loop.
func (x *Exec) ran(st *State, r *ast.RangeStmt) bool {
	_, ok := st.begun.get(x.counter(r), cmp.Compare[ID])
	return ok
}

// isToldFilled reports whether the path was told that a list or a map is not empty.
func (x *Exec) isToldFilled(st *State, coll Value) bool {
	if coll.Kind != Unknown || coll.ID == 0 {
		return false
	}
	f, _ := x.fact(st, x.length(st, coll).ID)
	return slices.ContainsFunc(f.neq, func(n constant.Value) bool { return sameConst(n, constant.MakeInt64(0)) })
}

// HasElement records that a list or map, of which an element is at hand, is not nil, and
// not empty. It reports whether that can be by what the path was told.
func (x *Exec) HasElement(st *State, coll Value) bool {
	if !x.isNot(st, x.compare(nil, token.EQL, coll, Value{Kind: Nil})) {
		return false
	}
	length := x.length(st, coll)
	return length.Kind == Const || x.isNot(st, x.compare(nil, token.EQL, length, Constant(constant.MakeInt64(0))))
}

// isNot records that a condition does not hold, if nobody has asked: for others who do,
// it is the other case. It reports whether that can be.
func (x *Exec) isNot(st *State, cond Value) bool {
	if is, ok := cond.Bool(); ok {
		return !is
	}
	if cond.ID == 0 {
		return true
	}
	known := x.resolve(st, cond)
	if is, ok := known.Bool(); ok {
		return !is
	}
	if c := cond.Cond; c.Y.Kind == Const && c.X.ID != 0 {
		f, _ := x.fact(st, c.X.ID)
		if f.eq != nil || slices.ContainsFunc(f.neq, func(n constant.Value) bool { return sameConst(n, c.Y.Const) }) {
			return f.eq == nil || !sameConst(f.eq, c.Y.Const)
		}
		f.neq, f.lasting = append(f.neq[:len(f.neq):len(f.neq)], c.Y.Const), true
		st.facts = st.facts.set(c.X.ID, f, cmp.Compare[ID])
		return true
	}
	st.facts = st.facts.set(cond.ID, Fact{eq: constant.MakeBool(false), lasting: true}, cmp.Compare[ID])
	return true
}

// iterated returns the list that a loop over slices.All, slices.Backward or
// slices.Values ranges over, in its order.
func (x *Exec) iterated(st *State, r *ast.RangeStmt) (Value, bool) {
	call, ok := ast.Unparen(r.X).(*ast.CallExpr)
	if !ok || len(call.Args) != 1 {
		return Value{}, false
	}
	f := x.Prog.callee(call)
	if f == nil || !isIterator(f) {
		return Value{}, false
	}
	list := x.eval(st, call.Args[0])
	if list.Kind != List && list.Kind != Nil {
		return Value{}, false
	}
	if f.Name() == "Backward" {
		list.Elems = slices.Clone(list.Elems)
		slices.Reverse(list.Elems)
	}
	return list, true
}

func isIterator(f *types.Func) bool {
	return typematch.IsFunc(f, "slices", "All") || typematch.IsFunc(f, "slices", "Backward") || typematch.IsFunc(f, "slices", "Values")
}

// isBackward reports whether a loop has the last element first.
func (x *Exec) isBackward(r *ast.RangeStmt) bool {
	call, ok := ast.Unparen(r.X).(*ast.CallExpr)
	if !ok {
		return false
	}
	f := x.Prog.callee(call)
	return f != nil && isIterator(f) && f.Name() == "Backward"
}

// operandOf returns what a loop ranges over.
func (x *Exec) operandOf(st *State, r *ast.RangeStmt) Value {
	if entries, ok := st.Slot(x.counter(r), "list"); ok {
		return entries[0].Value
	}
	return x.eval(st, r.X)
}

// unroll takes one step of a loop over elements that are known: to the next
// one, or out of the loop after the last. A slot of the loop counts.
func (x *Exec) unroll(st *State, r *ast.RangeStmt, coll Value, out [][]*State) {
	i := x.count(st, r)
	if i >= len(coll.Elems) {
		x.endLoop(st, r)
		out[1] = append(out[1], st)
		return
	}
	elem := coll.Elems[i]
	key := Constant(constant.MakeInt64(int64(i)))
	switch {
	case elem.Kind == Tuple:
		key, elem = elem.Elems[0], elem.Elems[1]
	case x.isBackward(r):
		key = Constant(constant.MakeInt64(int64(len(coll.Elems) - 1 - i)))
	}
	if elem.ID == 0 {
		elem.ID = x.at(st, "element", r)
	}
	x.noteElement(elem.ID, r)
	x.noteCollected(coll, key, elem)
	if x.Prog.givesElements(r) {
		x.store(st, r, r.Key, elem)
	} else {
		x.store(st, r, r.Key, key)
		x.store(st, r, r.Value, elem)
	}
	out[0] = append(out[0], st)
}

// entries returns the keys of a map with their elements, as a list of pairs, if all are
// known where a loop over it begins. In which order they come makes no difference to
// what a loop finds.
func (x *Exec) entries(st *State, r *ast.RangeStmt, m Value) (Value, bool) {
	keys, known := AllKeys(st, m)
	if !known || x.ran(st, r) || len(keys) == 0 || len(keys) > maxUnroll {
		return Value{}, false
	}
	list := Value{Kind: List}
	for _, key := range keys {
		list.Elems = append(list.Elems, Value{Kind: Tuple, Elems: []Value{key, Under(st, m, key)}})
	}
	return list, true
}

// givesElements reports whether a loop is over a function that gives one value at a
// time.
func (p *Program) givesElements(r *ast.RangeStmt) bool {
	sig, ok := p.Info.TypeOf(r.X).Underlying().(*types.Signature)
	if !ok || sig.Params().Len() != 1 {
		return false
	}
	yield, ok := sig.Params().At(0).Type().Underlying().(*types.Signature)
	return ok && yield.Params().Len() == 1
}

func (x *Exec) noteElement(id ID, r *ast.RangeStmt) {
	if v := x.Prog.variable(r.X); v != nil {
		x.elements[id] = v
	}
}

// ElementOf returns the variable over which the loop ranges whose element v
// is, or nil.
func (x *Exec) ElementOf(v Value) *types.Var { return x.elements[v.ID] }

// count returns how often the body of a loop has run, and counts one more.
func (x *Exec) count(st *State, r ast.Stmt) int {
	counter, i := x.counter(r), int64(0)
	if entries, ok := st.Slot(counter, "i"); ok {
		i, _ = entries[0].Value.Int()
	}
	st.SetSlot(counter, "i", Entry{Value: Constant(constant.MakeInt64(i + 1))})
	return int(i)
}

// endLoop forgets the count of a loop.
func (x *Exec) endLoop(st *State, r ast.Stmt) {
	id := x.counter(r)
	st.Forget(id)
	st.begun = st.begun.without(func(loop ID) bool { return loop == id })
}

// An iteration is one of a loop over a list or map whose elements are not known.
type iteration struct {
	first  bool
	untold keyHash // what the path had when it began, but for what its branches told
}

// begin begins an iteration of a loop. Of the last one what was told of its element is
// kept, unless it was idle.
func (x *Exec) begin(st *State, r *ast.RangeStmt) {
	id := x.counter(r)
	last, again := st.begun.get(id, cmp.Compare[ID])
	now := iteration{!again, st.untold(x.numbering)}
	if again && now.untold == last.untold {
		x.forgetElement(st, r)
	}
	st.begun = st.begun.set(id, now, cmp.Compare[ID])
}

// end comes after an iteration. One that left all as it was is as if it had not been,
// but that a list whose only element is idle may be one that nobody has set.
func (x *Exec) end(st *State, r *ast.RangeStmt) {
	if last, ok := st.begun.get(x.counter(r), cmp.Compare[ID]); ok && !last.first && last.untold == st.untold(x.numbering) {
		x.forgetElement(st, r)
	}
}

// forgetElement removes what was told of the current element of a loop.
func (x *Exec) forgetElement(st *State, r *ast.RangeStmt) {
	elem := x.place("element", r)
	st.facts = st.facts.without(func(id ID) bool { return x.dependsOn(id, elem) })
}

// turn returns which iteration of the loops that are unrolled a path is in.
func (x *Exec) turn(st *State) string {
	var turn []byte
	for _, row := range st.slots {
		if row.key.name != "i" {
			continue
		}
		if _, ok := x.counters[row.key.id]; ok {
			i, _ := row.value()[0].Value.Int()
			turn = binary.AppendVarint(turn, int64(row.key.id))
			turn = binary.AppendVarint(turn, i)
		}
	}
	return string(turn)
}

// turnAt returns which iteration of the loops around a node, and around the calls that are
// under way, a path is in; nothing if it is not known of one of them, or there is none.
func (x *Exec) turnAt(st *State, n ast.Node) string {
	var turn []byte
	pos := n.Pos()
	for i := len(x.stack) - 1; i >= 0; i-- {
		_, loops := x.Prog.around(pos)
		for _, loop := range loops {
			entries, unrolled := st.Slot(x.counter(loop.(ast.Stmt)), "i")
			if !unrolled {
				continue
			}
			i, _ := entries[0].Value.Int()
			turn = binary.AppendVarint(turn, int64(loop.Pos()))
			turn = binary.AppendVarint(turn, i)
		}
		if call := x.stack[i].call; call != nil {
			pos = call.Lparen
		}
	}
	return string(turn)
}

func (x *Exec) counter(r ast.Stmt) ID {
	id := x.intern("loop@" + string(binary.AppendVarint(nil, int64(r.Pos()))))
	x.counters[id] = r.Pos()
	return id
}

// element returns the key and element of an iteration over coll.
func (x *Exec) element(st *State, r *ast.RangeStmt, coll Value) (key, elem Value) {
	id := x.at(st, "element", r)
	x.noteElement(id, r)
	x.noteList(id, coll)
	if coll.Kind == List {
		x.cut = true
		return Value{}, Value{Kind: OneOf, ID: id, Class: coll.Class, Elems: coll.Elems}
	}
	t, _ := x.Prog.Info.TypeOf(r.X).Underlying().(interface{ Elem() types.Type })
	if coll.Kind == Func || coll.Kind == Object {
		coll.Class = Config // what an iterator yields, or a map has, somebody has given it
	}
	elem = Value{ID: id, Class: coll.Class, Lost: coll.Lost}
	if _, isText := coll.String(); isText {
		elem.Lost = coll.isMadeHere()
	}
	keepOwn(st, id, ownOf(st, coll))
	if t != nil {
		elem = x.dom.OfType(elem, t.Elem())
	}
	key = x.among(st, Value{ID: x.at(st, "key", r), Class: coll.Class}, coll)
	x.markOf(key, coll)
	x.markOf(elem, coll)
	x.noteRows(st, elem, x.rowsOf(st, coll))
	x.noteList(key.ID, coll)
	return key, x.among(st, elem, coll)
}
