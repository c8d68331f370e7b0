package flow

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

func (x *Exec) builtin(st *State, name string, c *Call) (Value, bool) {
	switch name {
	case "delete":
		st.forgetAnswers()
		x.noteStore(st, c.Operand(0))
		x.Delete(st, c.Args[0], c.Args[1])
		x.put(st, c.Expr, c.Operand(0), c.Args[1])
		return Value{}, true
	case "clear":
		st.forgetAnswers()
		x.noteStore(st, c.Operand(0))
		x.forgetKeys(st, c.Args[0])
		x.overwrite(st, c.Expr, c.Args[0])
		return Value{}, true
	case "copy":
		st.forgetAnswers()
		x.overwrite(st, c.Expr, c.Args[0], c.Args[1])
		x.put(st, c.Expr, c.Operand(0), c.Args[1])
	case "len":
		return x.lengthOf(st, c.Operand(0), c.Args[0]), true
	case "append":
		v := c.Args[0]
		more, ok := appended(c)
		x.overwrite(st, c.Expr, x.overwritten(st, c), more...)
		if v.Kind != List && v.Kind != Nil || !ok || len(v.Elems)+len(more) > maxElems || isAppendedAgain(v.Elems, more) {
			own := ownOf(st, c.Args...)
			list := Value{ID: x.at(st, "append", c.Expr), Class: classOf(c.Args...)}
			list.Lost = slices.ContainsFunc(c.Args, func(v Value) bool { return v.Lost })
			keepOwn(st, list.ID, own)
			x.allocs[list.ID] = true // literals see what it has
			return x.among(st, list, c.Args...), true
		}
		return Value{Kind: List, array: new(array), Elems: append(v.Elems[:len(v.Elems):len(v.Elems)], x.copied(st, c, len(v.Elems), more)...)}, true
	case "make":
		return x.madeList(c)
	case "max", "min":
		return x.extreme(name, c.Args)
	case "new":
		return x.newZero(st, c.Expr), true
	}
	return Value{}, false
}

// newZero returns a pointer to a new value: what that is from now on is known of a struct
// only.
func (x *Exec) newZero(st *State, call *ast.CallExpr) Value {
	t := deref(x.Prog.Info.TypeOf(call))
	if isStruct(t) {
		return x.zero(t, x.At(st, call))
	}
	id := x.at(st, "address", call)
	x.makes(id, call.Pos())
	return x.dom.OfType(Value{ID: id, Class: Config}, t)
}

// madeList returns the list that a call of make makes, if it has no elements, or a few that
// are empty texts: code out of sight fills lists of bytes and the like.
func (x *Exec) madeList(c *Call) (Value, bool) {
	t, ok := x.Prog.Info.TypeOf(c.Expr).Underlying().(*types.Slice)
	if !ok || len(c.Args) < 2 {
		return Value{}, false
	}
	x.pin(c.Args[1])
	n, ok := c.Args[1].Int()
	if !ok || n < 0 || n > 0 && (n > maxElems || !typematch.IsString(t.Elem())) {
		return Value{}, false
	}
	empty := x.zero(t.Elem(), 0)
	empty.From = x.giver(c.Expr)
	return Value{Kind: List, array: new(array), Elems: slices.Repeat([]Value{empty}, int(n))}, true
}

// extreme returns the greatest or the least of values that are known.
func (x *Exec) extreme(name string, values []Value) (Value, bool) {
	x.pin(values...)
	op := token.LSS
	if name == "max" {
		op = token.GTR
	}
	best := values[0]
	for _, v := range values {
		if best.Kind != Const || v.Kind != Const || v.Const.Kind() != best.Const.Kind() {
			return Value{}, false
		}
		if constant.Compare(v.Const, op, best.Const) {
			best = v
		}
	}
	return x.computedOf(Constant(best.Const), name, values...), true
}

// copied returns values that are appended to a list with some elements. The next iteration
// of a loop makes another struct in the same place: they are copies, if they are structs or
// pointers to some that nothing else has.
func (x *Exec) copied(st *State, c *Call, elements int, values []Value) []Value {
	list, ok := x.Prog.Info.TypeOf(c.Expr).Underlying().(*types.Slice)
	if !ok {
		return values
	}
	values = slices.Clone(values)
	for i, v := range values {
		isOwn := isStruct(list.Elem()) || c.Expr.Ellipsis == token.NoPos && isPointerLit(c.Operand(i+1))
		if v.Kind == Object && v.ID != 0 && isOwn {
			values[i] = x.copyStruct(st, x.derived(fmt.Sprint("element ", elements+i), v), v)
		}
	}
	return values
}

func isPointerLit(e ast.Expr) bool { return isLiteral(pointee(e)) && !isLiteral(e) }

// isAppendedAgain reports whether a list has one of some unknown values already: an
// earlier iteration of a loop has appended it, and others will append more.
func isAppendedAgain(list, values []Value) bool {
	return slices.ContainsFunc(values, func(v Value) bool {
		return v.Kind == Unknown && v.ID != 0 && slices.ContainsFunc(list, func(e Value) bool { return e.Kind == Unknown && e.ID == v.ID })
	})
}

// appended returns the elements that a call of append adds, if they are known.
func appended(c *Call) (elems []Value, ok bool) {
	if c.Expr.Ellipsis == token.NoPos || len(c.Args) < 2 {
		return c.Args[1:], true
	}
	list := c.Args[1]
	return list.Elems, list.Kind == List || list.Kind == Nil
}

// length returns the length of a text, a list or a map.
func (x *Exec) length(st *State, v Value) Value {
	if _, isText := v.String(); isText || v.Kind == List || v.Kind == Nil {
		n, _ := measuring([]Value{v})
		if x.traces(v) {
			x.note("len", []Value{v}, n, true, measuring)
		}
		return x.computedOf(n, "len", v)
	}
	if v.Kind == Object { // a map
		if _, all := st.Slot(v.ID, keysSlot); all && !st.Escaped(v) {
			return Constant(constant.MakeInt64(int64(len(Keys(st, v)))))
		}
		v.Class = Config // as whoever filled it left it
	}
	length := Value{ID: x.derived("len", v), Class: v.Class, Lost: v.Lost}
	x.markOf(length, v)
	return x.among(st, length, x.readOf(st, Value{ID: v.ID}))
}

// measured returns the operand of a call of len, nil if e is none.
func (p *Program) measured(e ast.Expr) ast.Expr {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok || len(call.Args) != 1 {
		return nil
	}
	if id, ok := ast.Unparen(call.Fun).(*ast.Ident); !ok || p.Info.Uses[id] != types.Universe.Lookup("len") {
		return nil
	}
	return call.Args[0]
}

// measures returns the call of len by which a comparison asks whether a text, a list or a
// map is empty, and whether it is true of that, and of nothing else, or the reverse; nil if
// it asks for something else.
func (p *Program) measures(e *ast.BinaryExpr) (length ast.Expr, empty bool) {
	length, op, bound := e.X, e.Op, e.Y
	if p.measured(length) == nil {
		length, op, bound = bound, Mirror(op), length
	}
	c := p.Info.Types[bound].Value
	if p.measured(length) == nil || c == nil {
		return nil, false
	}
	switch n, _ := Constant(c).Int(); {
	case n == 0 && (op == token.EQL || op == token.LEQ), n == 1 && op == token.LSS:
		return length, true
	case n == 0 && (op == token.NEQ || op == token.GTR), n == 1 && op == token.GEQ:
		return length, false
	}
	return nil, false
}

// Mirror returns the comparison of the same operands in the other order.
func Mirror(op token.Token) token.Token {
	switch op {
	case token.LSS:
		return token.GTR
	case token.GTR:
		return token.LSS
	case token.LEQ:
		return token.GEQ
	case token.GEQ:
		return token.LEQ
	}
	return op
}

// lengthOf returns the length of an operand. One that a loop fills has as many elements
// as that finds: that it has found none is for whoever fills the other to know.
func (x *Exec) lengthOf(st *State, e ast.Expr, v Value) Value {
	length := x.length(st, v)
	if x.IsSplit(v) && length.Kind == Unknown && length.ID != 0 {
		st.facts = st.facts.set(length.ID, Fact{neq: []constant.Value{constant.MakeInt64(0)}}, cmp.Compare[ID])
	}
	n, known := length.Int()
	list := x.Prog.variable(e)
	if known && n > 0 || list == nil || !x.Prog.isFilled(list) {
		return length
	}
	return Value{ID: x.derived("len", Value{ID: x.varID(list)}), Class: max(Config, v.Class)}
}

// IsSplit reports whether a list is split from a text by another that is not empty: it has
// an element, whatever the text is.
func (x *Exec) IsSplit(list Value) bool {
	return list.From != nil && x.Prog.Splits(list.From.Expr)
}

// SplitBy returns the call that has split a list so, nil if none is known to.
func (p *Program) SplitBy(list Value) *ast.CallExpr {
	if list.From == nil || !p.Splits(list.From.Expr) {
		return nil
	}
	e := list.From.Expr
	if only := p.OnlyValue(e); only != nil {
		e = only
	}
	return ast.Unparen(e).(*ast.CallExpr)
}

// Splits reports whether an expression is a call that splits a text so, or a variable that
// has no other value.
func (p *Program) Splits(e ast.Expr) bool {
	if only := p.OnlyValue(e); only != nil {
		e = only
	}
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	return ok && p.splits(call)
}

func (p *Program) splits(call *ast.CallExpr) bool {
	f := p.callee(call)
	if len(call.Args) < 2 || f == nil || f.Pkg() == nil || f.Pkg().Path() != "strings" {
		return false
	}
	switch f.Name() {
	case "Split", "SplitAfter":
	case "SplitN", "SplitAfterN":
		if n, ok := (Value{Kind: Const, Const: p.Info.Types[call.Args[2]].Value}).Int(); !ok || n == 0 {
			return false
		}
	default:
		return false
	}
	sep := p.Info.Types[call.Args[1]].Value
	return sep != nil && constant.StringVal(sep) != ""
}

func isLiteral(e ast.Expr) bool {
	_, ok := ast.Unparen(e).(*ast.CompositeLit)
	return ok
}

// isFilled reports whether a loop over something that is not written out assigns to a
// list, or to an element of a map.
func (p *Program) isFilled(v *types.Var) bool {
	switch v.Type().Underlying().(type) {
	case *types.Slice, *types.Map:
	default:
		return false
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	filled, ok := p.filled[v]
	if !ok {
		filled = slices.ContainsFunc(slices.Concat(p.assigns[v], p.parts[v]), func(a assignment) bool {
			for _, r := range p.ranges {
				if r.Body.Pos() < a.pos && a.pos < r.Body.End() && v.Pos() < r.Pos() && !isLiteral(r.X) {
					return true
				}
			}
			return false
		})
		p.filled[v] = filled
	}
	return filled
}
