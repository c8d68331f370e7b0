// Package headerfix makes the edits that repair the writes of response
// headers that headerflow found, in the idiom of the API at hand.
//
// Functions that return edits return nil where no tidy edit exists.
package headerfix

import (
	"fmt"
	"go/ast"
	"go/format"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/headerflow"
	"github.com/corsvet/corsvet/passes/internal/headerwrite"
)

// An Editor makes the edits for one package.
type Editor struct {
	pass  *analysis.Pass
	res   *headerflow.Result
	names map[declaration]string // what is declared in which file
}

// New returns an Editor for the findings of a pass.
func New(pass *analysis.Pass, res *headerflow.Result) *Editor {
	return &Editor{pass: pass, res: res, names: make(map[declaration]string)}
}

// Fix returns a suggested fix with the edits, or none if one of the groups is
// nil or the file of at is generated: some drivers would edit that.
func (e *Editor) Fix(at *headerflow.Write, kind fixkind.Kind, groups ...[]analysis.TextEdit) []analysis.SuggestedFix {
	if ast.IsGenerated(e.file(at.Node.Pos())) {
		return nil
	}
	var edits []analysis.TextEdit
	for _, g := range groups {
		if g == nil {
			return nil
		}
		edits = append(edits, g...)
	}
	return []analysis.SuggestedFix{kind.Fix(edits)}
}

func (e *Editor) cursor(n ast.Node) inspector.Cursor {
	cur, _ := e.res.Root.FindNode(n)
	return cur
}

func (e *Editor) file(pos token.Pos) *ast.File {
	for _, f := range e.pass.Files {
		if f.FileStart <= pos && pos < f.FileEnd {
			return f
		}
	}
	return nil
}

// source returns the text of an expression.
func (e *Editor) source(x ast.Expr) string {
	var b strings.Builder
	if err := format.Node(&b, e.pass.Fset, x); err != nil {
		return ""
	}
	return b.String()
}

// stmt returns the statement in a list that is, or encloses, a write. It is
// not ok if the write is part of something larger that a fix must not touch:
// a return statement, or the header of an if.
func (e *Editor) stmt(w *headerflow.Write) (cur inspector.Cursor, ok bool) {
	cur, ok = fix.Stmt(e.cursor(w.Node))
	if !ok {
		return cur, false
	}
	switch s := cur.Node().(type) {
	case *ast.ExprStmt:
		return cur, true
	case *ast.AssignStmt:
		return cur, s == w.Node && len(s.Lhs) == 1
	}
	return cur, false
}

// MayFollow reports whether the write w may be made after another one, in one
// call of the function that has both. If they are in two functions it may.
func (e *Editor) MayFollow(w, other *headerflow.Write) bool {
	target := e.cursor(w.Node)
	for cur := range e.cursor(other.Node).Enclosing() {
		if cur.Contains(target) {
			return other.Node.Pos() < w.Node.Pos() && !isBranching(cur)
		}
		switch n := cur.Node().(type) {
		case *ast.FuncDecl, *ast.FuncLit:
			return true
		case *ast.BlockStmt:
			if returns(n.List) {
				return false
			}
		case *ast.CaseClause:
			if returns(n.Body) {
				return false
			}
		}
	}
	return true
}

// isBranching reports whether only one of the children of a node is run.
func isBranching(cur inspector.Cursor) bool {
	if _, ok := cur.Node().(*ast.IfStmt); ok {
		return true
	}
	switch cur.Parent().Node().(type) {
	case *ast.SwitchStmt, *ast.TypeSwitchStmt, *ast.SelectStmt:
		return true
	}
	return false
}

// returns reports whether a list of statements ends with a return.
func returns(list []ast.Stmt) bool {
	if len(list) == 0 {
		return false
	}
	_, ok := list[len(list)-1].(*ast.ReturnStmt)
	return ok
}

// -- removing --

// Remove returns the edits that take a write away.
func (e *Editor) Remove(w *headerflow.Write) []analysis.TextEdit {
	if e.lastUse(w.Node) {
		return nil
	}
	switch n := w.Node.(type) {
	case *ast.KeyValueExpr:
		return fix.DeleteElement(e.pass.Fset, e.cursor(n))
	case *ast.CallExpr:
		if link := e.link(n); link != nil {
			return link
		}
	}
	cur, ok := e.stmt(w)
	if !ok {
		return nil
	}
	if x, isExpr := cur.Node().(*ast.ExprStmt); isExpr && ast.Unparen(x.X) != w.Node {
		return e.removeArgument(x, w)
	}
	return fix.DeleteStmt(e.pass.Fset, cur)
}

// link returns the edit that takes one call out of a chain of calls,
//
//	resp.AddHeader(k, v).AddHeader(k2, v2)
//	                    ------------------
//
// or nil if the call is in none.
func (e *Editor) link(call *ast.CallExpr) []analysis.TextEdit {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok || !types.Identical(e.pass.TypesInfo.TypeOf(sel.X), e.pass.TypesInfo.TypeOf(call)) {
		return nil
	}
	_, inner := ast.Unparen(sel.X).(*ast.CallExpr)
	_, outer := e.cursor(call).Parent().Node().(*ast.SelectorExpr)
	if !inner && !outer {
		return nil
	}
	return []analysis.TextEdit{{Pos: sel.X.End(), End: call.End()}}
}

// removeArgument removes a write that is an argument of a call: the whole
// call, if it is the only one.
func (e *Editor) removeArgument(x *ast.ExprStmt, w *headerflow.Write) []analysis.TextEdit {
	call, ok := x.X.(*ast.CallExpr)
	if !ok || len(call.Args) != 1 || call.Args[0] != w.Node {
		return nil
	}
	return fix.DeleteStmt(e.pass.Fset, e.cursor(x))
}

// lastUse reports whether n has the last use of a variable or an import of
// its file, so that without n the file does not compile.
func (e *Editor) lastUse(n ast.Node) bool {
	within := make(map[types.Object]int)
	ast.Inspect(n, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			switch obj := e.pass.TypesInfo.Uses[id].(type) {
			case *types.PkgName:
				within[obj]++
			case *types.Var:
				if obj.Kind() == types.LocalVar {
					within[obj]++
				}
			}
		}
		return true
	})
	if len(within) == 0 {
		return false
	}
	all := make(map[types.Object]int)
	ast.Inspect(e.file(n.Pos()), func(n ast.Node) bool {
		if a, ok := n.(*ast.AssignStmt); ok && a.Tok == token.ASSIGN {
			for _, lhs := range a.Lhs { // to assign a variable is not to use it
				if id, ok := lhs.(*ast.Ident); ok {
					all[e.pass.TypesInfo.Uses[id]]--
				}
			}
		}
		if id, ok := n.(*ast.Ident); ok {
			if obj := e.pass.TypesInfo.Uses[id]; obj != nil && within[obj] > 0 {
				all[obj]++
			}
		}
		return true
	})
	for obj, n := range within {
		if all[obj] == n {
			return true
		}
	}
	return false
}

// -- values --

// operand returns the expression of a write's value that is a text: the
// element, where the value is a list of one.
func (e *Editor) operand(w *headerflow.Write) ast.Expr {
	v := ast.Unparen(w.Value)
	if lit, ok := v.(*ast.CompositeLit); ok && len(lit.Elts) == 1 {
		return lit.Elts[0]
	}
	return v
}

// SetValue returns the edit that makes a constant the value of a write.
func (e *Editor) SetValue(w *headerflow.Write, value string) []analysis.TextEdit {
	if w.Value == nil {
		return nil
	}
	v := e.operand(w)
	text, ok := e.typed(v, fmt.Sprintf("%q", value))
	if !ok || e.lastUse(v) {
		return nil
	}
	return []analysis.TextEdit{fix.Replace(v, text)}
}

// typed converts an expression of type string to the type of v.
func (e *Editor) typed(v ast.Expr, text string) (string, bool) {
	switch t := e.pass.TypesInfo.TypeOf(v).Underlying().(type) {
	case *types.Basic:
		return text, t.Info()&types.IsString != 0
	case *types.Slice:
		switch elem := t.Elem().Underlying().(type) {
		case *types.Basic:
			if elem.Info()&types.IsString != 0 {
				return "[]string{" + text + "}", true
			}
			return "[]byte(" + text + ")", elem.Kind() == types.Byte
		}
	}
	return "", false
}

// textOf returns the text of an expression of type string that is v, and a
// condition that must hold for it to exist.
func (e *Editor) textOf(v ast.Expr) (text, needs string) {
	src := e.source(v)
	switch t := e.pass.TypesInfo.TypeOf(v).Underlying().(type) {
	case *types.Slice:
		if elem, ok := t.Elem().Underlying().(*types.Basic); ok && elem.Info()&types.IsString != 0 {
			return src + "[0]", "len(" + src + ") == 1"
		}
		return "string(" + src + ")", ""
	}
	return src, ""
}

// -- places --

// A param is a parameter that is visible at some place.
type param struct {
	text string
	t    types.Type
}

// params returns the parameters visible at a cursor, innermost function
// first, unless something else has their name there.
func (e *Editor) params(cur inspector.Cursor) []param {
	var out []param
	scope := e.pass.TypesInfo.Scopes[e.file(cur.Node().Pos())].Innermost(cur.Node().Pos())
	for c := range cur.Enclosing((*ast.FuncLit)(nil), (*ast.FuncDecl)(nil)) {
		var lists []*ast.FieldList
		switch n := c.Node().(type) {
		case *ast.FuncLit:
			lists = []*ast.FieldList{n.Type.Params}
		case *ast.FuncDecl:
			lists = []*ast.FieldList{n.Type.Params, n.Recv}
		}
		for _, list := range lists {
			if list == nil {
				continue
			}
			for _, f := range list.List {
				for _, name := range f.Names {
					obj := e.pass.TypesInfo.Defs[name]
					if _, seen := scope.LookupParent(name.Name, cur.Node().Pos()); obj == nil || seen != obj {
						continue
					}
					text := name.Name
					if p, ok := obj.Type().Underlying().(*types.Pointer); ok && types.IsInterface(p.Elem()) {
						text = "(*" + text + ")"
					}
					out = append(out, param{text, obj.Type()})
				}
			}
		}
	}
	return out
}

// idiom returns what a parameter visible at a cursor is for, as of says of
// its idiom.
func (e *Editor) idiom(cur inspector.Cursor, of func(headerwrite.Idiom) string, args ...any) string {
	for _, p := range e.params(cur) {
		if text := of(headerwrite.IdiomOf(p.t)); text != "" {
			return fmt.Sprintf(text, append([]any{p.text}, args...)...)
		}
	}
	return ""
}

// readBack returns an expression for the value of a response header.
func (e *Editor) readBack(cur inspector.Cursor, name string) string {
	return e.idiom(cur, func(i headerwrite.Idiom) string { return i.Get }, name)
}

// origin returns an expression for the request's Origin.
func (e *Editor) origin(cur inspector.Cursor) string {
	return e.idiom(cur, func(i headerwrite.Idiom) string { return i.Origin })
}

// GuardCredentials returns the edits that make a write of credentials depend
// on the origin that was allowed not being *.
func (e *Editor) GuardCredentials(w *headerflow.Write) []analysis.TextEdit {
	cur, ok := e.stmt(w)
	if !ok {
		return nil
	}
	allowed := e.readBack(cur, cors.AllowOrigin)
	if allowed == "" {
		return nil
	}
	return fix.Guard(e.pass.Fset, cur, allowed+` != "*"`)
}
