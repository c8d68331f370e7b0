package cookiefix

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// redefine returns the edit that gives a constant of the package, which an operand
// names, another value, if ok: all that use it want that, and the value is its own.
// In their place it would be left behind, and say what is no longer so.
func (fx *Fixer) redefine(operand ast.Expr, a framework.Attr, value string) (edits []analysis.TextEdit, ok bool) {
	id, ok := ast.Unparen(operand).(*ast.Ident)
	if !ok {
		return nil, false
	}
	c, ok := fx.pass.TypesInfo.Uses[id].(*types.Const)
	if !ok || c.Pkg() != fx.pass.Pkg || fx.mayBeUsedElsewhere(c) {
		return nil, false
	}
	for use, obj := range fx.pass.TypesInfo.Uses {
		if obj == c && use != id && !flow.IsTestFile(fx.pass.Fset, use.Pos()) && !fx.isToChange(use, a) {
			return nil, false
		}
	}
	edits = fx.define(c, value)
	return edits, edits != nil
}

// mayBeUsedElsewhere reports whether other packages can name a constant.
func (fx *Fixer) mayBeUsedElsewhere(c *types.Const) bool {
	return c.Exported() && c.Parent() == c.Pkg().Scope() && c.Pkg().Name() != "main"
}

// isToChange reports whether a use of a constant is the attribute a of cookies all of
// which browsers reject for it.
func (fx *Fixer) isToChange(use *ast.Ident, a framework.Attr) bool {
	found := false
	for _, sent := range fx.res.Sent {
		for _, c := range sent.Cookies {
			if at := c.At(a); at.Operand == nil || ast.Unparen(at.Operand) != use {
				continue
			}
			if a != framework.Secure || !c.Rejected() {
				return false
			}
			found = true
		}
	}
	return found
}

// define returns the edit of the declaration of a constant, none if its value is
// not written there.
func (fx *Fixer) define(c *types.Const, value string) []analysis.TextEdit {
	for cur := range fx.root.Preorder((*ast.ValueSpec)(nil)) {
		spec := cur.Node().(*ast.ValueSpec)
		for i, name := range spec.Names {
			if fx.pass.TypesInfo.Defs[name] != c || len(spec.Values) != len(spec.Names) || isRepeated(cur) {
				continue
			}
			return fx.put(spec.Values[i], value)
		}
	}
	return nil
}

// isRepeated reports whether the constants after those at cur take their values too.
func isRepeated(cur inspector.Cursor) bool {
	next, ok := cur.NextSibling()
	if !ok {
		return false
	}
	spec, ok := next.Node().(*ast.ValueSpec)
	return ok && spec.Values == nil
}
