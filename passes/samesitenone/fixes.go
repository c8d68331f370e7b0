package samesitenone

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// A fixer makes the edits that repair a finding. Each of them repairs all of
// its cookies: a function that makes cookies may be called with Secure false
// from several places.
type fixer struct {
	pass *analysis.Pass
	root inspector.Cursor
}

func fixes(pass *analysis.Pass, res *exchange.Result, f *finding) []analysis.SuggestedFix {
	fx := &fixer{pass, res.Root}
	var out []analysis.SuggestedFix
	add := func(kind fixkind.Kind, edit func(*exchange.Cookie) []analysis.TextEdit) {
		out = append(out, fix.Suggest(pass, kind, fx.all(f, edit))...)
	}
	add(fixkind.Secure, fx.secure)
	if !f.shared && len(out) > 0 { // who writes None means it
		add(fixkind.Lax, fx.lax)
	}
	return out
}

// all returns the edits for all cookies of a finding; nil if one of them has
// none.
func (fx *fixer) all(f *finding, edit func(*exchange.Cookie) []analysis.TextEdit) []analysis.TextEdit {
	if ast.IsGenerated(fx.file(f.node.Pos())) {
		return nil
	}
	var out []analysis.TextEdit
	for _, c := range f.cookies {
		edits := edit(c)
		if len(edits) == 0 {
			return nil
		}
		out = append(out, edits...)
	}
	return out
}

func (fx *fixer) file(pos token.Pos) *ast.File {
	for _, file := range fx.pass.Files {
		if file.FileStart <= pos && pos < file.FileEnd {
			return file
		}
	}
	return nil
}

// -- Secure --

// secure returns the edits that make a cookie Secure.
func (fx *fixer) secure(c *exchange.Cookie) []analysis.TextEdit {
	switch {
	case c.Line != nil:
		return fx.secureLine(c.Line)
	case c.Secure.State == exchange.Constant:
		return fx.switchOn(c.Secure)
	}
	switch n := c.SameSite.Node.(type) {
	case *ast.KeyValueExpr:
		return fx.addElement(n)
	case *ast.AssignStmt:
		if edits := fx.addStore(n); edits != nil {
			return edits
		}
	}
	if kv, ok := c.Element.(*ast.KeyValueExpr); ok {
		return fx.addElement(kv)
	}
	return fx.addOption(c)
}

// switchOn returns the edit that makes the expression which switches Secure
// off true.
func (fx *fixer) switchOn(a exchange.Attribute) []analysis.TextEdit {
	if a.Operand == nil || fix.LastUse(fx.pass.TypesInfo, fx.file(a.Operand.Pos()), a.Operand) {
		return nil
	}
	return []analysis.TextEdit{fix.Replace(a.Operand, "true")}
}

// addElement returns the edits that add Secure: true before an element.
func (fx *fixer) addElement(kv *ast.KeyValueExpr) []analysis.TextEdit {
	cur, ok := fx.root.FindNode(kv)
	if !ok {
		return nil
	}
	return fix.InsertElement(fx.pass.Fset, cur, "Secure", "true")
}

// addStore returns the edits that set Secure after the assignment of
// SameSite.
//
//	c.SameSite = http.SameSiteNoneMode
//	c.Secure = true
func (fx *fixer) addStore(n *ast.AssignStmt) []analysis.TextEdit {
	cur, ok := fx.root.FindNode(n)
	if !ok {
		return nil
	}
	for _, lhs := range n.Lhs {
		if sel, ok := ast.Unparen(lhs).(*ast.SelectorExpr); ok && sel.Sel.Name == string(framework.SameSite) {
			return fix.InsertAfter(fx.pass.Fset, cur, types.ExprString(sel.X)+".Secure = true")
		}
	}
	return nil
}

// addOption returns the edit that adds an option after the one that sets
// SameSite.
func (fx *fixer) addOption(c *exchange.Cookie) []analysis.TextEdit {
	call, ok := c.Option.(*ast.CallExpr)
	if !ok || c.SecureOption == "" {
		return nil
	}
	qualifier := ""
	if sel, ok := call.Fun.(*ast.SelectorExpr); ok {
		qualifier = types.ExprString(sel.X) + "."
	}
	return []analysis.TextEdit{insert(call.End(), ", "+fmt.Sprintf(c.SecureOption, qualifier))}
}

// secureLine returns the edit that adds Secure to a text: in a literal right
// after the SameSite, or at the end of the expression.
func (fx *fixer) secureLine(l *exchange.Line) []analysis.TextEdit {
	const attribute = "; Secure"
	if l.Insert.IsValid() {
		return []analysis.TextEdit{insert(l.Insert, attribute)}
	}
	cur, ok := fx.root.FindNode(l.Expr)
	if !ok {
		return nil
	}
	plus := " + "
	if b, ok := l.Expr.(*ast.BinaryExpr); ok && b.X.End() == b.OpPos {
		plus = "+"
	} else if call, ok := cur.Parent().Node().(*ast.CallExpr); ok && len(call.Args) > 1 {
		plus = "+" // as gofmt has it
	}
	return []analysis.TextEdit{insert(l.Expr.End(), fmt.Sprintf("%s%q", plus, attribute))}
}

// -- SameSite --

// lax returns the edit that makes the SameSite of a cookie Lax, where it is
// one constant.
func (fx *fixer) lax(c *exchange.Cookie) []analysis.TextEdit {
	if c.Line != nil {
		if !c.Line.None.IsValid() {
			return nil
		}
		return []analysis.TextEdit{{Pos: c.Line.None, End: c.Line.NoneEnd, NewText: []byte("Lax")}}
	}
	switch e := ast.Unparen(orBad(c.SameSite.Operand)).(type) {
	case *ast.Ident:
		return fx.laxName(e)
	case *ast.SelectorExpr:
		return fx.laxName(e.Sel)
	case *ast.BasicLit:
		if strings.EqualFold(strings.Trim(e.Value, "\"`"), "none") {
			return []analysis.TextEdit{fix.Replace(e, `"Lax"`)}
		}
	}
	return nil
}

func orBad(e ast.Expr) ast.Expr {
	if e == nil {
		return new(ast.BadExpr)
	}
	return e
}

// laxName returns the edit that replaces the name of an API's constant by that
// of its neighbour.
func (fx *fixer) laxName(id *ast.Ident) []analysis.TextEdit {
	obj, ok := fx.pass.TypesInfo.Uses[id].(*types.Const)
	if !ok || obj.Pkg() == nil || obj.Pkg() == fx.pass.Pkg {
		return nil
	}
	lax := strings.Replace(obj.Name(), "None", "Lax", 1)
	if lax == obj.Name() || obj.Pkg().Scope().Lookup(lax) == nil {
		return nil
	}
	return []analysis.TextEdit{fix.Replace(id, lax)}
}

func insert(pos token.Pos, text string) analysis.TextEdit {
	return analysis.TextEdit{Pos: pos, End: pos, NewText: []byte(text)}
}
