package flow

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// captures are the variables that a function, or a literal within it, names.
type captures struct {
	// kept are those that get no other value after the function was created, as a
	// literal: in a literal, or further down.
	kept map[*types.Var]bool
	// touched are those that somebody may find changed who looks at them once the
	// literal has been called: it sets them, or parts of them, or stores in what they
	// refer to.
	touched map[*types.Var]bool

	names []*ast.Ident // one of each variable that the function uses and was declared before it
}

// Captured returns what a literal uses of what was declared before it, each variable once.
func (p *Program) Captured(lit *ast.FuncLit) []*ast.Ident { return p.capturesOf(p.lits[lit]).names }

// capturesOf returns the captures of a function. They depend on what is assigned in the
// program, and are asked for at each path that comes to a literal: [Program.Assign]
// forgets them.
func (p *Program) capturesOf(fn *Fn) *captures {
	p.mu.Lock()
	defer p.mu.Unlock()
	c := p.captures[fn]
	if c == nil {
		c = &captures{kept: make(map[*types.Var]bool), touched: make(map[*types.Var]bool)}
		p.captures[fn] = c
		ast.Inspect(fn.Node, func(n ast.Node) bool {
			id, ok := n.(*ast.Ident)
			if !ok {
				return true
			}
			v, ok := p.Info.Uses[id].(*types.Var)
			if !ok {
				return true
			}
			if _, known := c.kept[v]; !known {
				c.kept[v] = !p.changes(v, fn)
				if !v.IsField() && v.Pos() < fn.Node.Pos() {
					c.names = append(c.names, id)
				}
				if p.setsPart(v, fn.Node) || p.mayStore(v, fn.Node) || p.mayKeep(v, fn.Node) || p.sets(v, fn.Node) {
					c.touched[v] = true
				}
			}
			return true
		})
	}
	return c
}

// changes reports whether v gets another value after the literal fn was
// created: in a function literal, or further down.
func (p *Program) changes(v *types.Var, fn *Fn) bool {
	isLater := func(a assignment) bool {
		byLiteral := a.in != nil && a.in.Obj == nil && !within(v.Pos(), a.in.Node)
		return byLiteral || a.pos > fn.Node.End() || a.rhs == nil && a.in == nil
	}
	return slices.ContainsFunc(p.assigns[v], isLater) || slices.ContainsFunc(p.parts[v], isLater)
}

// setsPart reports whether a part of a variable is assigned in a node.
func (p *Program) setsPart(v *types.Var, in ast.Node) bool {
	return slices.ContainsFunc(p.parts[v], func(a assignment) bool { return within(a.pos, in) })
}

// mayStore reports whether a literal, which names a variable from outside, may store
// something in what that refers to.
func (p *Program) mayStore(v *types.Var, lit ast.Node) bool {
	return mayTell(v.Type(), p.Pkg) && !within(v.Pos(), lit) && !(isSignal(v.Type()) && p.alwaysSignals(v, lit))
}

// mayKeep reports whether a literal names a variable from outside that is a struct of the
// package, or points to one: a method of that may store something in it.
func (p *Program) mayKeep(v *types.Var, lit ast.Node) bool {
	t := deref(v.Type())
	name := typematch.NameOf(t)
	_, isStruct := t.Underlying().(*types.Struct)
	return isStruct && name != nil && name.Pkg() == p.Pkg && !within(v.Pos(), lit)
}

// sets reports whether a literal assigns a variable from outside.
func (p *Program) sets(v *types.Var, lit ast.Node) bool {
	return !within(v.Pos(), lit) && slices.ContainsFunc(p.assigns[v], func(a assignment) bool { return within(a.pos, lit) })
}
