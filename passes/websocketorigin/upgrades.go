package websocketorigin

import (
	"go/ast"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/lookout"
	"github.com/corsvet/corsvet/passes/internal/policy"
	"github.com/corsvet/corsvet/passes/internal/record"
)

// looked reports whether code in view looks at who asks before each upgrade by a
// setting, or by none.
func (c *checker) looked(p *policy.Policy, s *record.Setting) bool {
	if c.look == nil {
		c.look = lookout.New(c.given.Prog, c.given.Root)
	}
	if c.look.Greets(p.Library) {
		return true
	}
	if made := c.made(p, s); made != nil && c.look.Bypassed(made) {
		return false
	}
	if isMade(p) && c.look.Before(p.Node) {
		return true
	}
	upgrades := c.upgradesBy(p, s)
	return len(upgrades) > 0 && !slices.ContainsFunc(upgrades, func(n ast.Node) bool { return !c.lookedBefore(n, s) })
}

// lookedBefore reports whether code in view looks at who asks before an upgrade by a
// setting, or by none.
func (c *checker) lookedBefore(upgrade ast.Node, s *record.Setting) bool {
	if s == nil || s.Node == nil {
		return c.look.Before(upgrade)
	}
	return c.look.BeforeBy(upgrade, s.Node)
}

// isMade reports whether what a policy is of is an upgrader by itself, to be given to a
// router, say: a call that upgrades need not be in view.
func isMade(p *policy.Policy) bool {
	if p.Sink != nil {
		return p.Sink.Way == framework.ByMaking
	}
	return p.Library.Makes(p.Library.Struct)
}

// made returns the node that makes what a policy is of, if that is an upgrader by itself
// and made there, nil if it is not.
func (c *checker) made(p *policy.Policy, s *record.Setting) ast.Node {
	if isMade(p) {
		return p.Node
	}
	if s == nil || s.Node == nil || !p.Library.Makes(p.Library.Struct) {
		return nil
	}
	cur, ok := c.edit.Find(s.Node)
	if !ok {
		return nil
	}
	lit, ok := cur.Parent().Node().(*ast.CompositeLit)
	if !ok {
		return nil
	}
	return lit
}

// upgradesBy returns the calls that upgrade by a setting, or by none, as far as that is
// known, and else all of those that may.
func (c *checker) upgradesBy(p *policy.Policy, s *record.Setting) []ast.Node {
	switch {
	case p.Sink != nil && p.Sink.Way == framework.ByMaking:
		return c.without(p.Library, c.filled)
	case p.Sink != nil:
		return []ast.Node{p.Node}
	case s != nil && c.upgrades[s.Node] != nil:
		return c.upgrades[s.Node]
	}
	if l, of := c.holder(s); l != nil {
		return slices.DeleteFunc(c.without(l, nil), func(call ast.Node) bool { return c.isOfAnother(call.(*ast.CallExpr), of) })
	}
	all := c.without(p.Library, c.known)
	if s == nil || s.Node == nil {
		return all
	}
	if by := slices.DeleteFunc(slices.Clone(all), func(n ast.Node) bool { return !c.look.MayUpgradeBy(n, s.Node) }); len(by) > 0 {
		return by
	}
	return all
}

// isOfAnother reports whether a call is a method of what is made elsewhere than what an
// expression is.
func (c *checker) isOfAnother(call *ast.CallExpr, of ast.Expr) bool {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return false
	}
	by, ok := c.given.Prog.OnlyValue(sel.X).(*ast.CallExpr)
	made, known := c.given.Prog.OnlyValue(of).(*ast.CallExpr)
	return ok && known && by != made
}

// holder returns the library by one of whose fields a setting is stored to, and what has
// that: it upgrades by what it has there. It is nil if there is none.
func (c *checker) holder(s *record.Setting) (l *framework.Library, has ast.Expr) {
	if s == nil || s.Node == nil {
		return nil, nil
	}
	ast.Inspect(s.Node, func(n ast.Node) bool {
		sel, ok := n.(*ast.SelectorExpr)
		if ok && framework.StoreOf(c.pass.TypesInfo.Uses[sel.Sel]) != nil {
			if of, ok := ast.Unparen(sel.X).(*ast.SelectorExpr); ok {
				l, has = framework.LibraryAt(c.pass.TypesInfo.Uses[of.Sel].Pkg()), of.X
			}
		}
		return l == nil
	})
	return l, has
}

// without returns the calls that upgrade by a library, but for some.
func (c *checker) without(l *framework.Library, some map[ast.Node]bool) (calls []ast.Node) {
	for _, call := range c.given.Upgrades(l) {
		if !some[call] {
			calls = append(calls, call)
		}
	}
	return calls
}
