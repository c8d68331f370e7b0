package corspreflight

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/passes/internal/fix"
)

// constant returns the edits that make an expression a constant of net/http: that of
// the framework if it is one, and its value if it is a literal in a file that has
// nothing to do with net/http.
func (c *check) constant(e ast.Expr, name, value string) []analysis.TextEdit {
	if sel, ok := ast.Unparen(e).(*ast.SelectorExpr); ok && c.hasConstant(sel, name, value) {
		return []analysis.TextEdit{fix.Replace(sel.Sel, name)}
	}
	for _, f := range c.pass.Files {
		if f.FileStart <= e.Pos() && e.Pos() < f.FileEnd {
			prefix, edits := fix.AddImport(c.pass.Fset, c.pass.TypesInfo, f, "http", "net/http", name, e.Pos())
			if _, ok := ast.Unparen(e).(*ast.BasicLit); ok && len(edits) > 0 {
				return []analysis.TextEdit{fix.Replace(e, value)}
			}
			return append(edits, fix.Replace(e, prefix+name))
		}
	}
	return nil
}

// hasConstant reports whether the package of a qualified identifier has a constant with
// that name and value, too.
func (c *check) hasConstant(sel *ast.SelectorExpr, name, value string) bool {
	obj := c.pass.TypesInfo.Uses[sel.Sel]
	if obj == nil || obj.Pkg() == nil || c.pass.TypesInfo.Selections[sel] != nil {
		return false
	}
	other, ok := obj.Pkg().Scope().Lookup(name).(*types.Const)
	return ok && other.Val().ExactString() == value
}
