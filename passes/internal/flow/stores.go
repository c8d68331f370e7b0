package flow

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// Code that is called some time after a state finds in the objects of that state
// what has been stored to them meanwhile. Nobody knows when the rest of the package
// is run: what it stores anywhere to a field may be there, unless it has done so on
// the way to the state. That is so of the types of the package, whose objects are
// told apart by little else; those of libraries are mostly settings, which are
// filled in where they are made.

// stores are the places where fields may get another value.
type stores struct {
	fields map[*types.Var][]ast.Expr      // of each field
	whole  map[*types.TypeName][]ast.Expr // of all fields of a type
	filled map[*types.TypeName][]ast.Expr // of the exported fields of a type: operands that code out of sight may set them of
	fills  map[ast.Expr]bool              // all of these
	handed []types.Type                   // pointers that code out of sight is given to set what it likes
	given  map[*types.Var][]gift          // what fields get in the package
	zeroed map[*types.TypeName]bool       // see giveZero
	maps   map[*types.Var]bool            // package-level variables whose maps may get other elements
}

func newStores() stores {
	return stores{
		fields: make(map[*types.Var][]ast.Expr),
		whole:  make(map[*types.TypeName][]ast.Expr),
		filled: make(map[*types.TypeName][]ast.Expr),
		fills:  make(map[ast.Expr]bool),
		given:  make(map[*types.Var][]gift),
		zeroed: make(map[*types.TypeName]bool),
		maps:   make(map[*types.Var]bool),
	}
}

// storeTo records that what e stands for gets another value, or may: that of an
// expression, unless that is nil.
func (p *Program) storeTo(e, value ast.Expr) {
	place := placeOf(e)
	switch s := place.(type) {
	case *ast.SelectorExpr:
		f := p.field(s.Sel)
		if f == nil {
			return
		}
		p.stores.fields[f] = append(p.stores.fields[f], place)
		if ast.Unparen(e) != place {
			value = nil // it is that of an element
		}
		p.give(f, gift{value: value})
	case *ast.StarExpr:
		if name := typematch.NameOf(p.Info.TypeOf(s)); name != nil {
			p.stores.whole[name] = append(p.stores.whole[name], place)
		}
	}
}

// placeOf returns the operand that e is, or is an element of.
func placeOf(e ast.Expr) ast.Expr {
	for {
		switch x := e.(type) {
		case *ast.ParenExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		default:
			return e
		}
	}
}

// IsStoredTo reports whether the package gives a field a value other than in a literal.
func (p *Program) IsStoredTo(f *types.Var) bool { return len(p.stores.fields[f.Origin()]) > 0 }

// field returns the field that an identifier names, or nil.
func (p *Program) field(id *ast.Ident) *types.Var {
	f, ok := p.Info.Uses[id].(*types.Var)
	if !ok || !f.IsField() {
		return nil
	}
	return f.Origin()
}

// storeByCall records what code out of sight that is given pointers to structs by a
// call may store to them: it takes anything, and uses reflection, or is a function
// value.
func (p *Program) storeByCall(call *ast.CallExpr) {
	fun := p.Info.Types[call.Fun]
	if fun.IsBuiltin() || fun.IsType() {
		return
	}
	sig, ok := fun.Type.Underlying().(*types.Signature)
	if !ok {
		return
	}
	f := typeutil.StaticCallee(p.Info, call)
	anything := f == nil || f.Signature().TypeParams() != nil
	for i, arg := range call.Args {
		t := p.Info.TypeOf(arg)
		if _, ok := t.Underlying().(*types.Pointer); !ok || !anything && !isAny(param(sig, i)) {
			continue
		}
		p.stores.handed = append(p.stores.handed, t)
		if name := typematch.NameOf(t); name != nil {
			p.stores.filled[name] = append(p.stores.filled[name], arg)
			p.stores.fills[arg] = true
		}
	}
}

// param returns the type of the parameter that the i'th operand is for.
func param(sig *types.Signature, i int) types.Type {
	n := sig.Params().Len() - 1
	if !sig.Variadic() || i < n {
		return sig.Params().At(i).Type()
	}
	return sig.Params().At(n).Type().Underlying().(*types.Slice).Elem()
}

func isAny(t types.Type) bool {
	i, ok := t.Underlying().(*types.Interface)
	return ok && i.Empty()
}

// A mapUse is where an identifier names a map, and the function around it.
type mapUse struct {
	cur inspector.Cursor
	v   *types.Var
	in  *Fn
}

// storeInMaps records where maps may get other elements: where they are not only
// looked at.
func (p *Program) storeInMaps() {
	for _, use := range p.maps {
		cur := use.cur
		if cur.ParentEdgeKind() == edge.SelectorExpr_Sel {
			cur = cur.Parent()
		}
		switch {
		case p.isMapRead(cur):
		case use.v.IsField():
			p.storeTo(cur.Node().(ast.Expr), nil)
		case use.v.Parent() != p.Pkg.Scope():
			p.parts[use.v] = append(p.parts[use.v], assignment{in: use.in, pos: cur.Node().Pos()})
		case !(use.in.IsInit() && cur.ParentEdgeKind() == edge.IndexExpr_X && cur.Parent().ParentEdgeKind() == edge.AssignStmt_Lhs):
			p.stores.maps[use.v] = true
		}
	}
}

// isMapRead reports whether a map is only looked at where it is used, or where it
// gets its value.
func (p *Program) isMapRead(cur inspector.Cursor) bool {
	switch cur.ParentEdgeKind() {
	case edge.RangeStmt_X, edge.BinaryExpr_X, edge.BinaryExpr_Y, edge.AssignStmt_Lhs, edge.KeyValueExpr_Key:
		return true
	case edge.SelectorExpr_X:
		return p.isMethodRead(cur.Parent())
	case edge.IndexExpr_X:
		return !isChanged(cur.Parent()) && !isMap(p.Info.TypeOf(cur.Parent().Node().(ast.Expr)))
	case edge.CallExpr_Args:
		_, i := cur.ParentEdge()
		return p.callReads(cur.Parent().Node().(*ast.CallExpr), i)
	}
	return false
}

// isMethodRead reports whether a method of a map only looks at it: those of other
// packages are for their clients to know.
func (p *Program) isMethodRead(sel inspector.Cursor) bool {
	f, ok := p.Info.Uses[sel.Node().(*ast.SelectorExpr).Sel].(*types.Func)
	if !ok || f.Pkg() != p.Pkg {
		return true
	}
	return sel.ParentEdgeKind() == edge.CallExpr_Fun && p.callReads(sel.Parent().Node().(*ast.CallExpr), -1)
}

// A done is a store to an object that a path has made.
type done struct {
	id    ID
	place ast.Expr
}

// noteStore records that a path stores to lhs.
func (x *Exec) noteStore(st *State, lhs ast.Expr) {
	var base Value
	place := placeOf(lhs)
	switch e := place.(type) {
	case *ast.SelectorExpr:
		if x.Prog.field(e.Sel) == nil {
			return
		}
		base = x.fieldBase(st, e)
	case *ast.StarExpr:
		base = x.eval(st, e.X)
	}
	x.noteDone(st, base.ID, place)
}

// noteFill records that a path hands an operand of a call to code that may store to
// it.
func (x *Exec) noteFill(st *State, arg ast.Expr, v Value) {
	if x.Prog.stores.fills[arg] {
		x.noteDone(st, v.ID, arg)
	}
}

func (x *Exec) noteDone(st *State, id ID, place ast.Expr) {
	if d := (done{id, place}); id != 0 && x.structs[id] != nil && !slices.Contains(st.done, d) {
		st.done = append(st.done[:len(st.done):len(st.done)], d)
	}
}

// copyDone makes what was stored to one struct stored to another, its copy.
func (st *State) copyDone(to, from ID) {
	st.forgetDone(to)
	for _, d := range st.done {
		if d.id == from {
			st.done = append(st.done[:len(st.done):len(st.done)], done{to, d.place})
		}
	}
}

// forgetDone forgets what was stored to an object, of which there is another now.
func (st *State) forgetDone(id ID) {
	is := func(d done) bool { return d.id == id }
	if slices.ContainsFunc(st.done, is) {
		st.done = slices.DeleteFunc(slices.Clone(st.done), is)
	}
}

// unsettle forgets what fields of the objects that are held may get some time after
// st, in which the run is at a position, if that is known.
func (x *Exec) unsettle(st *State, held *idSet, at token.Pos) {
	for id := range held.all() {
		if t := x.structs[id]; t != nil && x.isOwn(t) {
			x.unsettleStruct(st, Value{Kind: Object, ID: id}, t, at)
		}
	}
}

func (x *Exec) unsettleStruct(st *State, v Value, t types.Type, at token.Pos) {
	s := t.Underlying().(*types.Struct)
	for f := range s.Fields() {
		part := Value{Kind: Object, ID: x.derived("."+f.Name(), v)}
		switch {
		case x.mayChange(st, v.ID, typematch.NameOf(t), f.Origin(), at):
			x.unsettleField(st, v.ID, f.Name())
			if isStruct(f.Type()) {
				x.Escape(st, part)
			}
		case isStruct(f.Type()) && x.isOwn(f.Type()):
			if born, ok := x.born[v.ID]; ok {
				x.born[part.ID] = born
			}
			x.unsettleStruct(st, part, f.Type(), at)
		}
	}
}

// unsettleField forgets what a field of an object has.
func (x *Exec) unsettleField(st *State, id ID, name string) {
	st.slots = st.slots.without(func(k slotKey) bool { return k == slotKey{id, name} })
	st.SetSlot(id, open+name)
	of := Value{Kind: Object, ID: id}
	if kept, ok := x.kept[id]; ok {
		of = kept
	}
	x.fresh(st, x.derived("."+name, of))
}

// isOwn reports whether a type is one of the package, or has no name.
func (x *Exec) isOwn(t types.Type) bool {
	name := typematch.NameOf(t)
	return name == nil || name.Pkg() == x.Prog.Pkg
}

// mayChange reports whether a field of an object may get a value some time after st.
func (x *Exec) mayChange(st *State, id ID, of *types.TypeName, f *types.Var, at token.Pos) bool {
	later := func(place ast.Expr) bool {
		return !slices.Contains(st.done, done{id, place}) && !x.isOfAnother(id, place) && !x.isOver(id, place, at) && !x.isGivenBack(id, place, at) && !x.isElsewhere(id, place, at)
	}
	s := x.Prog.stores
	return f.Exported() && slices.ContainsFunc(s.filled[of], later) || slices.ContainsFunc(s.fields[f], later) || slices.ContainsFunc(s.whole[of], later)
}

// isOfAnother reports whether a place is in a struct that a variable of a function has by
// value, other than an object, or in one of a call that is over: each has its own.
func (x *Exec) isOfAnother(id ID, place ast.Expr) bool {
	v := x.Prog.localOf(place)
	if v == nil {
		return false
	}
	if !x.dependsOn(id, x.varID(v)) {
		return true
	}
	fn, _ := x.Prog.around(v.Pos())
	if in, _ := x.Prog.around(place.Pos()); in != fn {
		return false // a literal, which is called whenever that may be
	}
	return !slices.ContainsFunc(x.stack, func(f *frame) bool { return f.fn.Node == fn })
}

// localOf returns the variable of a function that has a place by value, as a field or as
// one of a field; nil if none has.
func (p *Program) localOf(place ast.Expr) *types.Var {
	for {
		sel, ok := ast.Unparen(place).(*ast.SelectorExpr)
		if !ok {
			break
		}
		if s := p.Info.Selections[sel]; s == nil || s.Indirect() {
			return nil
		}
		place = sel.X
	}
	v := p.variable(place)
	if v == nil || v.Parent() == p.Pkg.Scope() || v.Pkg() != p.Pkg || !isStruct(v.Type()) {
		return nil
	}
	return v
}

// isOver reports whether the run of the function that made an object is beyond a
// place in it, and does not come there again.
func (x *Exec) isOver(id ID, place ast.Expr, at token.Pos) bool {
	born, ok := x.born[id]
	if !ok || !at.IsValid() {
		return false
	}
	fn, loops := x.Prog.around(place.Pos())
	if maker, _ := x.Prog.around(born); fn == nil || maker != fn {
		return false
	}
	for i, f := range x.stack {
		if f.fn.Node != fn {
			continue
		}
		now := at
		switch last := i+1 == len(x.stack); {
		case last && !within(at, fn), !last && x.stack[i+1].call == nil:
			return false
		case !last:
			now = x.stack[i+1].call.Pos()
		}
		again := func(loop ast.Node) bool { return within(now, loop) && !within(born, loop) }
		if place.Pos() >= now || slices.ContainsFunc(loops, again) {
			return false
		}
	}
	return true
}

// around returns the function around a position, nil if there is none, and the loops
// in it that are around the position.
func (p *Program) around(pos token.Pos) (fn ast.Node, loops []ast.Node) {
	p.mu.Lock()
	defer p.mu.Unlock()
	at := p.arounds[pos]
	if at == nil {
		at = new(place)
		at.fn, at.loops = p.findAround(pos)
		p.arounds[pos] = at
	}
	return at.fn, at.loops
}

// A place is what is around a position. Few positions are asked for, each by many paths.
type place struct {
	fn    ast.Node
	loops []ast.Node
}

func (p *Program) findAround(pos token.Pos) (fn ast.Node, loops []ast.Node) {
	cur, ok := p.root.FindByPos(pos, pos)
	if !ok {
		return nil, nil
	}
	for cur := range cur.Enclosing((*ast.FuncDecl)(nil), (*ast.FuncLit)(nil), (*ast.ForStmt)(nil), (*ast.RangeStmt)(nil)) {
		switch n := cur.Node().(type) {
		case *ast.FuncDecl, *ast.FuncLit:
			return n, loops
		default:
			loops = append(loops, n)
		}
	}
	return nil, nil
}
