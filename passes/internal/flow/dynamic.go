package flow

import (
	"go/token"
	"go/types"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A value of an interface is run as what it was before it became one. The value knows
// that itself: where it is kept meanwhile, a list or a field, tells no more than the
// interface.

// A boxing is a value of a type that becomes one of an interface.
type boxing struct {
	from *Giver
	of   types.Type
}

// asBoxed returns a value as one that had a type before it became one of an interface, or
// that is none, if the type is nil.
func (x *Exec) asBoxed(v Value, of types.Type) Value {
	if v.From.boxed != nil && of != nil && types.Identical(v.From.boxed, of) {
		return v
	}
	b := boxing{v.From, of}
	g := x.boxings[b]
	if g == nil {
		g = x.newGiver(v.From.Expr, v.From.Passed)
		g.boxed = of
		x.boxings[b] = g
	}
	v.From = g
	return v
}

// convert returns a value as what it is converted to, which has the methods of that.
func (x *Exec) convert(v Value, t types.Type) Value {
	if v.From == nil || v.From.boxed == nil || types.IsInterface(t) {
		return v
	}
	return x.asBoxed(v, nil)
}

// boxedType returns the type of the package that a value had before it became one of an
// interface, nil if it had another, or if that is not known.
func (x *Exec) boxedType(v Value) types.Type {
	if v.From == nil || v.From.boxed == nil {
		return nil
	}
	if name := typematch.NameOf(v.From.boxed); name == nil || name.Pkg() != x.Prog.Pkg {
		return nil
	}
	return v.From.boxed
}

// positionOf returns where a type is declared, which tells it from others.
func positionOf(t types.Type) token.Pos {
	if name := typematch.NameOf(t); name != nil {
		return name.Pos()
	}
	return token.NoPos
}

// isOwnPromise reports whether a function is a method of an interface of the package.
func (p *Program) isOwnPromise(f *types.Func) bool {
	recv := f.Signature().Recv()
	return f.Pkg() == p.Pkg && recv != nil && types.IsInterface(recv.Type())
}

// dynamicCall returns the call of the method that a call of one of an interface comes to,
// nil if it is not known, or is under way.
func (x *Exec) dynamicCall(c *Call) *Call {
	t := x.boxedType(c.Recv)
	if t == nil || c.Recv.Kind == Nil {
		return nil
	}
	to := x.methodCall(c, t)
	if to == nil || x.running(x.target(to)) || len(x.stack) > maxDepth {
		return nil
	}
	return to
}

// methodOutOfSight returns the method of another package that a call of one of an interface
// of the package comes to, what is called otherwise.
func (x *Exec) methodOutOfSight(c *Call) types.Object {
	f := c.Callee.(*types.Func)
	if c.Recv.From == nil || c.Recv.From.boxed == nil || x.boxedType(c.Recv) != nil || !x.Prog.isOwnPromise(f) {
		return f
	}
	m, _, _ := types.LookupFieldOrMethod(c.Recv.From.boxed, true, x.Prog.Pkg, f.Name())
	if m, ok := m.(*types.Func); ok && !x.Prog.isOwnPromise(m) {
		return m
	}
	return f
}

// methodCall returns the call of the method that a type of the package has by the name of
// the called one, nil if it has it by what it embeds.
func (x *Exec) methodCall(c *Call, t types.Type) *Call {
	m, _, _ := types.LookupFieldOrMethod(t, true, x.Prog.Pkg, c.Callee.Name())
	if f, ok := m.(*types.Func); ok && x.Prog.Decl(f) != nil {
		return &Call{Expr: c.Expr, Callee: f, Recv: c.Recv, Args: c.Args}
	}
	return nil
}

// methodOf returns the method that a selection of one of an interface of the package is,
// if that is known; the interface's otherwise.
func (x *Exec) methodOf(f *types.Func, recv Value) *types.Func {
	t := x.boxedType(recv)
	if t == nil || recv.Kind == Nil || !x.Prog.isOwnPromise(f) {
		return f
	}
	if m, index, _ := types.LookupFieldOrMethod(t, true, x.Prog.Pkg, f.Name()); len(index) == 1 {
		if m, ok := m.(*types.Func); ok && x.Prog.Decl(m) != nil {
			return m
		}
	}
	return f
}

// bodies returns the functions of the package that a call of one may come to: itself or, of
// a method of one of its interfaces, those of the types whose values become such.
func (s *slice) bodies(f *types.Func) []*Fn {
	if fn := s.prog.Decl(f); fn != nil {
		return []*Fn{fn}
	}
	if !s.prog.isOwnPromise(f) {
		return nil
	}
	fns, ok := s.methods[f]
	if !ok {
		fns = s.prog.keeping(f)
		s.methods[f] = fns
	}
	return fns
}

// keeping returns the methods that keep the promise of one of an interface, of the types
// whose values become those of interfaces.
func (p *Program) keeping(f *types.Func) (fns []*Fn) {
	seen, looked := make(map[*types.Func]bool), make(map[*types.TypeName]bool)
	for _, b := range p.boxes {
		name := typematch.NameOf(b.of)
		if name.Pkg() != p.Pkg || looked[name] {
			continue
		}
		looked[name] = true
		m, _, _ := types.LookupFieldOrMethod(b.of, true, p.Pkg, f.Name())
		if m, ok := m.(*types.Func); ok && !seen[m.Origin()] {
			seen[m.Origin()] = true
			if fn := p.Decl(m); fn != nil {
				fns = append(fns, fn)
			}
		}
	}
	return fns
}
