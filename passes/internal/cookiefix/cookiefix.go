// Package cookiefix makes the edits that repair cookies, in the idiom in which the
// cookie at hand is written: a literal, fields that are set one by one, the
// operands or options of a framework's call, the text of a Set-Cookie line.
//
// It goes by what package exchange says of a cookie, and looks nothing up again.
// Nil edits say that there is no repair that a person would write.
package cookiefix

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A Fixer makes edits in the files of a pass.
type Fixer struct {
	pass *analysis.Pass
	res  *exchange.Result
	root inspector.Cursor
}

// New returns a Fixer for a pass and what exchange found there.
func New(pass *analysis.Pass, res *exchange.Result) *Fixer {
	return &Fixer{pass, res, res.Root}
}

// All returns the edits for all cookies; nil if one of them has none.
func All(cookies []*exchange.Cookie, edit func(*exchange.Cookie) []analysis.TextEdit) []analysis.TextEdit {
	var out []analysis.TextEdit
	for _, c := range cookies {
		edits := edit(c)
		if len(edits) == 0 {
			return nil
		}
		out = append(out, edits...)
	}
	return out
}

func (fx *Fixer) file(pos token.Pos) *ast.File {
	for _, file := range fx.pass.Files {
		if file.FileStart <= pos && pos < file.FileEnd {
			return file
		}
	}
	return nil
}

// Secure returns the edits that make a cookie Secure, beside its attribute near.
func (fx *Fixer) Secure(c *exchange.Cookie, near framework.Attr) []analysis.TextEdit {
	if edits := fx.Set(c, framework.Secure, "true", near); edits != nil {
		return edits
	}
	return fx.addOption(c)
}

// Expire returns the edits that give a cookie a MaxAge by which it is deleted.
func (fx *Fixer) Expire(c *exchange.Cookie) []analysis.TextEdit {
	e := c.MaxAge.Operand
	if e == nil || !typematch.IsNamed(fx.pass.TypesInfo.TypeOf(e), "time", "Duration") {
		return fx.Set(c, framework.MaxAge, "-1", framework.Expires)
	}
	// Have: what is made seconds of.
	prefix, edits := fix.AddImport(fx.pass.Fset, fx.pass.TypesInfo, fx.file(e.Pos()), "time", "time", "Second", e.Pos())
	set := fx.Set(c, framework.MaxAge, "-"+prefix+"Second", framework.Expires)
	if set == nil {
		return nil
	}
	return append(edits, set...)
}

// Set returns the edits that give a cookie the attribute a, whose value is
// written as given: in place of what gives it now, or beside its attribute near.
func (fx *Fixer) Set(c *exchange.Cookie, a framework.Attr, value string, near framework.Attr) []analysis.TextEdit {
	switch of := *c.At(a); {
	case c.Line != nil && a == framework.Secure && fx.suitsOthers(c):
		return nil
	case c.Line != nil:
		return fx.addToLine(c.Line, a, value)
	case of.State == exchange.Variable:
		return nil
	case of.Operand != nil:
		return fx.give(&of, a, value)
	case of.State == exchange.Constant && of.Node != nil, fx.isSwitched(c.At(near).Node, a):
		return nil
	}
	switch n := c.At(near).Node.(type) {
	case *ast.KeyValueExpr:
		return fx.addElement(n, a, value)
	case *ast.AssignStmt:
		if edits := fx.addStore(n, near, a, value); edits != nil {
			return edits
		}
	case *ast.CallExpr:
		if edits := fx.addSetter(n, a, value); edits != nil {
			return edits
		}
	}
	if kv, ok := c.Element.(*ast.KeyValueExpr); ok {
		return fx.addElement(kv, a, value)
	}
	return nil
}

// Give returns the edits that give a cookie another value as the attribute a, which it is
// given: nobody else gets that.
func (fx *Fixer) Give(c *exchange.Cookie, a framework.Attr, value string) []analysis.TextEdit {
	of := c.At(a)
	if of.Operand == nil {
		return nil
	}
	return fx.give(of, a, value)
}

// replace returns the edits that put a text in the place of an expression, none if
// something would be left without a use.
func (fx *Fixer) replace(e ast.Expr, text string) []analysis.TextEdit {
	if e == nil || fix.LastUse(fx.pass.TypesInfo, fx.file(e.Pos()), e) {
		return nil
	}
	return fx.put(e, text)
}

// put returns the edits that put a text in the place of an expression; of a flag, a
// comment at the end of its line goes as well.
func (fx *Fixer) put(e ast.Expr, text string) []analysis.TextEdit {
	if cur, ok := fx.root.FindNode(e); ok && (text == "true" || text == "false") {
		return fix.Switch(fx.pass.Fset, cur, text)
	}
	return []analysis.TextEdit{fix.Replace(e, text)}
}

// Drop returns the edits that take the attribute a from a cookie. What is an
// operand is given as the empty text instead.
func (fx *Fixer) Drop(c *exchange.Cookie, a framework.Attr) []analysis.TextEdit {
	if c.Line != nil {
		return fx.dropFromLine(c.Line, a)
	}
	of := c.At(a)
	if of.Passed == nil {
		switch n := of.Node.(type) {
		case *ast.KeyValueExpr:
			cur, ok := fx.root.FindNode(n)
			if !ok || fix.LastUse(fx.pass.TypesInfo, fx.file(n.Pos()), n.Value) {
				return nil
			}
			return fix.DeleteElement(fx.pass.Fset, cur)
		case *ast.AssignStmt:
			cur, ok := fx.root.FindNode(n)
			if !ok || len(n.Lhs) != 1 || fix.LastUse(fx.pass.TypesInfo, fx.file(n.Pos()), n) {
				return nil
			}
			return fix.DeleteStmt(fx.pass.Fset, cur)
		}
	}
	return fx.Give(c, a, `""`)
}

// addElement returns the edits that add an element to the literal of another: before
// that if its field is declared after the new one's, such as Secure before SameSite,
// or else where its field has its place among those that are given.
func (fx *Fixer) addElement(kv *ast.KeyValueExpr, a framework.Attr, value string) []analysis.TextEdit {
	cur, ok := fx.root.FindNode(kv)
	if !ok {
		return nil
	}
	lit, ok := cur.Parent().Node().(*ast.CompositeLit)
	if !ok {
		return nil
	}
	t := fx.pass.TypesInfo.TypeOf(lit)
	name := fieldOf(t, a)
	order := fieldOrder(t)
	if order[name] <= order[keyOf(kv)] {
		return fix.InsertElement(fx.pass.Fset, cur, name, value)
	}
	for c, ok := cur.NextSibling(); ok && c.ParentEdgeKind() == cur.ParentEdgeKind(); c, ok = c.NextSibling() {
		if order[keyOf(c.Node())] < order[name] {
			cur = c
		}
	}
	return fix.InsertElementAfter(fx.pass.Fset, cur, name, value)
}

// fieldOrder returns the order in which a struct, or what t points to, declares its
// fields.
func fieldOrder(t types.Type) map[string]int {
	order := make(map[string]int)
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	if s, ok := t.Underlying().(*types.Struct); ok {
		for i := range s.NumFields() {
			order[s.Field(i).Name()] = i
		}
	}
	return order
}

// keyOf returns the name of the field that an element of a literal gives, "" if it
// is not named.
func keyOf(elt ast.Node) string {
	if kv, ok := elt.(*ast.KeyValueExpr); ok {
		if id, ok := kv.Key.(*ast.Ident); ok {
			return id.Name
		}
	}
	return ""
}

// fieldOf returns the name of the field of t, or of what t points to, that is an
// attribute.
func fieldOf(t types.Type, a framework.Attr) string {
	return cmp.Or(framework.AttrSetterOf(t, a), string(a))
}

// addStore returns the edits that set an attribute after the assignment of
// another.
//
//	c.SameSite = http.SameSiteNoneMode
//	c.Secure = true
func (fx *Fixer) addStore(n *ast.AssignStmt, near, a framework.Attr, value string) []analysis.TextEdit {
	cur, ok := fx.root.FindNode(n)
	if !ok {
		return nil
	}
	for _, lhs := range n.Lhs {
		if sel, ok := ast.Unparen(lhs).(*ast.SelectorExpr); ok && sel.Sel.Name == fieldOf(fx.pass.TypesInfo.TypeOf(sel.X), near) {
			return fix.InsertAfter(fx.pass.Fset, cur, types.ExprString(sel.X)+"."+fieldOf(fx.pass.TypesInfo.TypeOf(sel.X), a)+" = "+value)
		}
	}
	return nil
}

// addSetter returns the edits that call a method which sets an attribute after
// the call of one that sets another.
//
//	c.SetKey("__Host-session")
//	c.SetSecure(true)
func (fx *Fixer) addSetter(call *ast.CallExpr, a framework.Attr, value string) []analysis.TextEdit {
	sel, ok := call.Fun.(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	setter := framework.AttrSetterOf(fx.pass.TypesInfo.TypeOf(sel.X), a)
	cur, ok := fx.root.FindNode(call)
	if !ok || setter == "" {
		return nil
	}
	if _, ok := cur.Parent().Node().(*ast.ExprStmt); !ok {
		return nil
	}
	return fix.InsertAfter(fx.pass.Fset, cur.Parent(), types.ExprString(sel.X)+"."+setter+"("+value+")")
}

// addOption returns the edit that adds an option after the one that sets
// SameSite.
func (fx *Fixer) addOption(c *exchange.Cookie) []analysis.TextEdit {
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

// -- lines --

// addToLine returns the edit that adds an attribute to a text: in a literal right
// after the SameSite, at its end, or at the end of the expression.
func (fx *Fixer) addToLine(l *exchange.Line, a framework.Attr, value string) []analysis.TextEdit {
	attribute := "; " + string(a)
	switch a {
	case framework.Secure, framework.HttpOnly:
	case framework.Path:
		if l.Parsed.Path.Present {
			return fx.ReplaceInLine(l, l.Parsed.Path.Start, l.Parsed.Path.End, strings.Trim(value, `"`))
		}
		attribute += "=" + strings.Trim(value, `"`)
	default:
		return nil
	}
	if a == framework.Secure && l.Insert.IsValid() && !fx.isWord(l.Insert) {
		return []analysis.TextEdit{insert(l.Insert, attribute)}
	}
	if end := l.End(); end.IsValid() {
		return []analysis.TextEdit{insert(end, attribute)}
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

// dropFromLine returns the edit that takes a Domain from a text.
func (fx *Fixer) dropFromLine(l *exchange.Line, a framework.Attr) []analysis.TextEdit {
	if a != framework.Domain || !l.Parsed.Domain.Present {
		return nil
	}
	start, ok := l.Separator(l.Parsed.Domain.Start)
	if !ok {
		return nil
	}
	return fx.ReplaceInLine(l, start, l.Parsed.Domain.End, "")
}

// ReplaceInLine returns the edit that puts a text in the place of the bytes from
// start up to end of a line.
func (fx *Fixer) ReplaceInLine(l *exchange.Line, start, end int, text string) []analysis.TextEdit {
	pos, until, ok := l.Range(start, end)
	if !ok || strings.ContainsAny(text, "\"`%\\") {
		return nil
	}
	return []analysis.TextEdit{{Pos: pos, End: until, NewText: []byte(text)}}
}

// -- SameSite --

// Lax returns the edit that makes the SameSite of a cookie Lax, where it is
// one constant, and the cookie's own.
func (fx *Fixer) Lax(c *exchange.Cookie) []analysis.TextEdit {
	if c.Line != nil {
		if !c.Line.None.IsValid() {
			return nil
		}
		return []analysis.TextEdit{{Pos: c.Line.None, End: c.Line.NoneEnd, NewText: []byte("Lax")}}
	}
	if !fx.isAlone(&c.SameSite, framework.SameSite) {
		return nil
	}
	switch e := ast.Unparen(orBad(c.SameSite.Operand)).(type) {
	case *ast.Ident:
		return fx.laxName(e)
	case *ast.SelectorExpr:
		return fx.laxName(e.Sel)
	case *ast.BasicLit:
		switch text := strings.Trim(e.Value, "\"`"); {
		case text == "none": // there may be no other way to write it
			return []analysis.TextEdit{fix.Replace(e, `"lax"`)}
		case strings.EqualFold(text, "none"):
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
func (fx *Fixer) laxName(id *ast.Ident) []analysis.TextEdit {
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

// -- calls --

// Add returns the edit that makes a call which sets the Set-Cookie line add it.
func (fx *Fixer) Add(sent *exchange.Sent) []analysis.TextEdit {
	call, ok := sent.Node.(*ast.CallExpr)
	if !ok {
		return nil
	}
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	m := framework.MemberOf(fx.pass.TypesInfo.Uses[sel.Sel])
	if m == nil || m.Verb != framework.Set || m.Adder == "" {
		return nil
	}
	return []analysis.TextEdit{fix.Replace(sel.Sel, m.Adder)}
}

// Respond returns the edits that send a cookie with the response rather than add
// it to the request.
//
//	http.SetCookie(w, cookie)
func (fx *Fixer) Respond(a *exchange.Asked) []analysis.TextEdit {
	file := fx.file(a.Call.Pos())
	scope := fx.pass.TypesInfo.Scopes[file]
	if scope != nil {
		scope = scope.Innermost(a.Call.Pos())
	}
	if scope == nil || a.Response.Name() == "_" {
		return nil
	}
	if _, obj := scope.LookupParent(a.Response.Name(), a.Call.Pos()); obj != a.Response {
		return nil
	}
	prefix, edits := fix.AddImport(fx.pass.Fset, fx.pass.TypesInfo, file, "http", "net/http", "SetCookie", a.Call.Pos())
	return append(edits, analysis.TextEdit{
		Pos:     a.Call.Pos(),
		End:     a.Call.Lparen + 1,
		NewText: []byte(prefix + "SetCookie(" + a.Response.Name() + ", "),
	})
}
