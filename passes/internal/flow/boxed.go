package flow

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A value of a type of the package whose method others call is given to them as an
// interface, as a function is by its name. Where all those places are known to lead to
// calls that were run in place, the method is known from there.

// A box is an expression whose value becomes one of an interface.
type box struct {
	expr ast.Expr // without parentheses, and without the & of a literal
	of   types.Type
	to   *types.Interface
	lost bool // an operand of a call that gives back nothing that may have it
}

// boxesOf returns the places at which values that have a method become those of
// interfaces that have it.
func (p *Program) boxesOf(f *types.Func) (list []box) {
	for _, b := range p.boxes {
		if m, _, _ := types.LookupFieldOrMethod(b.to, false, f.Pkg(), f.Name()); m == nil {
			continue
		}
		if m, _, _ := types.LookupFieldOrMethod(b.of, true, f.Pkg(), f.Name()); m != nil && isMethod(m, f) {
			list = append(list, b)
		}
	}
	return list
}

// Boxed returns the expressions, of an address what has it, by which values that have a
// method become those of interfaces that have it.
func (p *Program) Boxed(f *types.Func) (list []ast.Expr) {
	for _, b := range p.boxesOf(f) {
		list = append(list, b.expr)
	}
	return list
}

// Promised returns the methods of interfaces by which one of values that become such may
// be called.
func (p *Program) Promised(f *types.Func) (list []*types.Func) {
	for _, b := range p.boxesOf(f) {
		m, _, _ := types.LookupFieldOrMethod(b.to, false, f.Pkg(), f.Name())
		if m, ok := m.(*types.Func); ok && !slices.Contains(list, m) {
			list = append(list, m)
		}
	}
	return list
}

func isMethod(m types.Object, f *types.Func) bool {
	other, ok := m.(*types.Func)
	return ok && other.Origin() == f.Origin()
}

// addBoxes records the boxes of a file. Who makes one leads to the methods that others
// may call by it.
func (p *Program) addBoxes(file inspector.Cursor) {
	if p.boxed == nil {
		p.boxed = make(map[ast.Expr]types.Type)
	}
	results := make(map[*Fn][]types.Type)
	for cur := range file.Preorder((*ast.CallExpr)(nil), (*ast.AssignStmt)(nil), (*ast.ValueSpec)(nil), (*ast.ReturnStmt)(nil), (*ast.CompositeLit)(nil)) {
		before := len(p.boxes)
		switch n := cur.Node().(type) {
		case *ast.CallExpr:
			p.boxOperands(n)
		case *ast.AssignStmt:
			for i, rhs := range n.Rhs {
				if n.Tok == token.ASSIGN && len(n.Lhs) == len(n.Rhs) {
					p.box(rhs, p.Info.TypeOf(n.Lhs[i]), false)
				}
			}
		case *ast.ValueSpec:
			for _, v := range n.Values {
				if n.Type != nil {
					p.box(v, p.Info.TypeOf(n.Type), false)
				}
			}
		case *ast.ReturnStmt:
			fn := p.Enclosing(cur)
			if _, ok := results[fn]; !ok {
				results[fn] = ResultTypes(p.Info, fn)
			}
			for i, t := range results[fn] {
				if i < len(n.Results) {
					p.box(n.Results[i], t, false)
				}
			}
		case *ast.CompositeLit:
			p.boxElements(n)
		}
		for _, b := range p.boxes[before:] {
			p.leadTo(p.maker(cur), b)
		}
	}
}

// maker returns the function around a cursor, or the initializer; nil if there is none.
func (p *Program) maker(cur inspector.Cursor) *Fn {
	if fn := p.Enclosing(cur); fn != nil {
		return fn
	}
	for _, fn := range p.inits {
		if within(cur.Node().Pos(), fn.Node) {
			return fn
		}
	}
	return nil
}

// leadByPromise makes who calls a method of an interface of the package lead to those that
// it may come to.
func (p *Program) leadByPromise() {
	keeping := make(map[*types.Func][]*Fn)
	for fn, calls := range p.calls {
		for _, f := range calls {
			if p.decls[f] != nil || !p.isOwnPromise(f) {
				continue
			}
			if _, ok := keeping[f]; !ok {
				keeping[f] = p.keeping(f)
			}
			p.leads[fn] = append(p.leads[fn], keeping[f]...)
		}
	}
}

// Keeps reports whether a function is a method by which values of its type become those of
// an interface of the package.
func (p *Program) Keeps(fn *Fn) bool {
	return fn.Recv != nil && fn.Obj != nil && slices.ContainsFunc(p.Promised(fn.Obj), p.isOwnPromise)
}

// leadTo notes that a function leads to those methods of a box that others call.
func (p *Program) leadTo(by *Fn, b box) {
	for m := range b.to.Methods() {
		if !p.handles(m) {
			continue
		}
		f, _, _ := types.LookupFieldOrMethod(b.of, true, p.Pkg, m.Name())
		if f, ok := f.(*types.Func); ok && by != nil {
			if fn := p.Decl(f); fn != nil {
				p.leads[by] = append(p.leads[by], fn)
			}
		}
	}
}

func (p *Program) boxOperands(call *ast.CallExpr) {
	tv := p.Info.Types[call.Fun]
	if tv.IsType() {
		p.box(call.Args[0], tv.Type, false)
		return
	}
	sig, ok := tv.Type.Underlying().(*types.Signature)
	if !ok || call.Ellipsis != token.NoPos {
		return
	}
	lost := true
	for v := range sig.Results().Variables() {
		_, isBasic := v.Type().Underlying().(*types.Basic)
		lost = lost && (isBasic || typematch.IsError(v.Type()))
	}
	for i, arg := range call.Args {
		if i < sig.Params().Len() || sig.Variadic() {
			p.box(arg, param(sig, i), lost)
		}
	}
}

func (p *Program) boxElements(lit *ast.CompositeLit) {
	t := deref(p.Info.TypeOf(lit)).Underlying()
	for i, e := range lit.Elts {
		value := e
		kv, isKeyed := e.(*ast.KeyValueExpr)
		if isKeyed {
			value = kv.Value
		}
		switch t := t.(type) {
		case *types.Struct:
			if !isKeyed {
				p.box(value, t.Field(i).Type(), false)
			} else if f := p.field(kv.Key.(*ast.Ident)); f != nil {
				p.box(value, f.Type(), false)
			}
		case interface{ Elem() types.Type }:
			p.box(value, t.Elem(), false)
		}
	}
}

// box records an expression if its value becomes one of an interface with methods. By one
// without, it may be set by reflection.
func (p *Program) box(e ast.Expr, to types.Type, lost bool) {
	of := p.Info.TypeOf(e)
	if to == nil || of == nil || types.IsInterface(of) {
		return
	}
	i, ok := to.Underlying().(*types.Interface)
	switch {
	case !ok:
		return
	case i.Empty():
		if refers(of) {
			p.stores.handed = append(p.stores.handed, of)
		}
		return
	}
	p.boxed[e] = of
	if typematch.NameOf(of) == nil {
		return
	}
	p.boxes = append(p.boxes, box{pointee(e), of, i, lost})
}

// pointee returns an expression without parentheses, and of an address what has it.
func pointee(e ast.Expr) ast.Expr {
	e = ast.Unparen(e)
	if addr, ok := e.(*ast.UnaryExpr); ok && addr.Op == token.AND {
		return ast.Unparen(addr.X)
	}
	return e
}

// ResultTypes returns the types of the results of a function, one for each.
func ResultTypes(info *types.Info, fn *Fn) (list []types.Type) {
	if fn == nil || fn.Type.Results == nil {
		return nil
	}
	for _, f := range fn.Type.Results.List {
		for range max(len(f.Names), 1) {
			list = append(list, info.TypeOf(f.Type))
		}
	}
	return list
}

// noteBoxed records that a method was run in place, of a receiver.
func (x *Exec) noteBoxed(fn *Fn, recv Value) {
	if fn.Recv == nil || recv.From == nil {
		return
	}
	if x.boxed[fn] == nil {
		x.boxed[fn] = make(map[ast.Expr]bool)
	}
	note(x, x.boxed[fn], pointee(recv.From.Expr))
	for _, p := range recv.From.Passed {
		note(x, x.boxed[fn], pointee(p.Arg))
	}
}

// isRunFrom reports whether a method was run in place of the value of a box, or of what
// the only value of a variable is there, unless that is lost to others.
func (x *Exec) isRunFrom(fn *Fn, b box) bool {
	only := x.Prog.OnlyValue(b.expr)
	return x.boxed[fn][b.expr] || only != nil && !b.lost && x.boxed[fn][pointee(only)]
}

// ConcreteType returns the type of the package that a value has, or had before it became
// one of an interface; nil if it is of another, or not known.
func (x *Exec) ConcreteType(v Value) types.Type {
	if t := x.TypeOf(v); t != nil {
		return t
	}
	if v.From == nil || v.Kind != Object && v.Kind != Unknown {
		return nil
	}
	t := x.Prog.Info.TypeOf(v.From.Expr)
	if t == nil || types.IsInterface(t) {
		return nil
	}
	if name := typematch.NameOf(t); name == nil || name.Pkg() != x.Prog.Pkg {
		return nil
	}
	return t
}

// promoting returns the embedded field by which a value of an interface has the method that
// is selected, if it is known to be a struct which has that by one, and so on; the value
// otherwise.
func (x *Exec) promoting(st *State, v Value, sel *ast.SelectorExpr) Value {
	t := x.Prog.Info.TypeOf(sel.X)
	for range maxDepth {
		if t == nil || !types.IsInterface(t) {
			break // Have: what is selected statically, the fields of which are gone through
		}
		field, of := x.promotedBy(st, v, sel.Sel.Name)
		if of == nil {
			break
		}
		v, t = field, of
	}
	return v
}

// promotedBy returns the embedded field by which a struct has a method, and its type, nil
// if it has none by such a field, or is not known.
func (x *Exec) promotedBy(st *State, v Value, method string) (Value, types.Type) {
	t := x.ConcreteType(v)
	if t == nil {
		return v, nil
	}
	_, index, _ := types.LookupFieldOrMethod(t, true, x.Prog.Pkg, method)
	if len(index) < 2 {
		return v, nil
	}
	for _, i := range index[:len(index)-1] {
		s, ok := deref(t).Underlying().(*types.Struct)
		if !ok {
			return v, nil
		}
		f := s.Field(i)
		v, t = x.load(st, v, f.Name(), f.Type()), f.Type()
	}
	return v, t
}

// Method returns a method of a value as a function.
func (x *Exec) Method(f *types.Func, recv Value) Value {
	v := x.function(f)
	v.Elems, v.From = []Value{recv}, recv.From
	return v
}
