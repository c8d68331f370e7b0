// Package headerfix makes the edits that repair the writes of response
// headers that exchange found, in the idiom of the API at hand.
//
// Functions that return edits return nil where no tidy edit exists.
package headerfix

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/format"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// An Editor makes the edits for one package.
type Editor struct {
	pass      *analysis.Pass
	res       *exchange.Result
	names     map[declaration]string // what is declared in which file
	elsewhere map[string]bool        // what other files declare, nil before it is asked for
	newListIn *ast.File              // the file that gets the new list, nil if none does yet
	hasCheck  func() bool            // see findsCheck
}

// New returns an Editor for the findings of a pass.
func New(pass *analysis.Pass, res *exchange.Result) *Editor {
	e := &Editor{pass: pass, res: res, names: make(map[declaration]string)}
	e.hasCheck = sync.OnceValue(e.findsCheck)
	return e
}

// Fix returns a suggested fix with the edits, or none if one of the groups is
// nil, if edits overlap, or if the file of at or an edit is generated: some
// drivers would edit that.
func (e *Editor) Fix(at *exchange.Write, kind fixkind.Kind, groups ...[]analysis.TextEdit) []analysis.SuggestedFix {
	return e.FixAt(at.Node, kind, groups...)
}

// FixAt is Fix for a place that writes no header.
func (e *Editor) FixAt(at ast.Node, kind fixkind.Kind, groups ...[]analysis.TextEdit) []analysis.SuggestedFix {
	if ast.IsGenerated(e.file(at.Pos())) {
		return nil
	}
	return fix.Suggest(e.pass, kind, groups...)
}

// cursor returns the cursor of a node.
func (e *Editor) cursor(n ast.Node) inspector.Cursor {
	cur, _ := e.res.Prog.Find(n)
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
// a return statement, the header of an if, or the call of a function that
// knows the name of the header itself and so may do more than write it.
func (e *Editor) stmt(w *exchange.Write) (cur inspector.Cursor, ok bool) {
	cur, ok = fix.Stmt(e.cursor(w.Node))
	if !ok || w.Member == nil && w.Key == nil {
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

// owns reports whether a write is always one of its header, and nothing else: the
// operand that names that is a constant, rather than an entry of a table or a parameter,
// by which others are written too.
func (e *Editor) owns(w *exchange.Write) bool {
	if e.isLookedUp(w) {
		return false
	}
	if w.Member != nil && w.Member.Verb == framework.Vary {
		return true
	}
	return w.Key != nil && e.isFixed(w.Key)
}

// isFixed reports whether an expression is a constant, nil, the bytes of a
// constant, or a local variable that is given nothing but one of these.
func (e *Editor) isFixed(x ast.Expr) bool {
	x = ast.Unparen(x)
	if tv := e.pass.TypesInfo.Types[x]; tv.Value != nil || tv.IsNil() {
		return true
	}
	switch x := x.(type) {
	case *ast.CallExpr:
		return e.pass.TypesInfo.Types[x.Fun].IsType() && len(x.Args) == 1 && e.isFixed(x.Args[0])
	case *ast.Ident:
		v, ok := e.pass.TypesInfo.Uses[x].(*types.Var)
		if !ok || v.Kind() != types.LocalVar {
			return false
		}
		value := e.res.Prog.OnlyValue(x)
		return value != nil && e.pass.TypesInfo.Types[value].Value != nil
	}
	return false
}

// -- removing --

// Remove returns the edits that take writes away. None of them may write
// anything else.
func (e *Editor) Remove(writes ...*exchange.Write) []analysis.TextEdit {
	var edits []analysis.TextEdit
	var nodes []ast.Node
	var stmts []inspector.Cursor
	for _, w := range writes {
		if !e.owns(w) || w.Value != nil && !e.isFixed(e.operand(w)) {
			return nil
		}
		nodes = append(nodes, w.Node)
		one, stmt := e.remove(w)
		if stmt.Valid() {
			stmts = append(stmts, stmt)
		} else if one == nil {
			return nil
		}
		edits = append(edits, one...)
	}
	if len(stmts) > 0 {
		whole, ok := e.whole(stmts)
		if !ok {
			return nil
		}
		stmts = whole
		for _, stmt := range stmts {
			nodes = append(nodes, stmt.Node())
		}
	}
	if e.lastUse(outermost(nodes)...) {
		return nil
	}
	if len(stmts) > 0 {
		deletions := fix.DeleteStmts(e.pass.Fset, stmts)
		if deletions == nil {
			return nil
		}
		edits = append(edits, deletions...)
	}
	return edits
}

// Credentials returns the writes of credentials that leave with what a write of
// Access-Control-Allow-Origin allows, in source order. Among them are those that
// others replace, in the same list of statements.
func (e *Editor) Credentials(allow *exchange.Write) []*exchange.Write {
	var writes []*exchange.Write
	for _, r := range e.res.All() {
		for _, o := range r.Outcomes {
			if o.AllowedBy() != allow || !o.Credentialed() {
				continue
			}
			for _, w := range append(e.replacedBy(o.Credentials[0].Write), o.Credentials[0].Write) {
				if !slices.ContainsFunc(writes, func(o *exchange.Write) bool { return o.Node == w.Node }) {
					writes = append(writes, w)
				}
			}
		}
	}
	slices.SortFunc(writes, func(x, y *exchange.Write) int { return cmp.Compare(x.Node.Pos(), y.Node.Pos()) })
	return writes
}

// replacedBy returns the writes of the same header and response as w that stand
// before it in its list of statements, in the same form.
func (e *Editor) replacedBy(w *exchange.Write) []*exchange.Write {
	cur, ok := e.stmt(w)
	if !ok || w.Verb != framework.Set || !isAllOf(cur, w.Node) {
		return nil
	}
	var writes []*exchange.Write
	for s, ok := cur.PrevSibling(); ok && s.ParentEdgeKind() == cur.ParentEdgeKind(); s, ok = s.PrevSibling() {
		if e.writesBeside(s, w) == w.Header {
			other := *w
			other.Node, other.Key, other.Value = e.parts(s, w)
			if other.Node != nil {
				writes = append(writes, &other)
			}
		}
	}
	return writes
}

// parts returns the node, the name and the value of a statement that writes a
// header in the form of w.
func (e *Editor) parts(stmt inspector.Cursor, w *exchange.Write) (node ast.Node, key, value ast.Expr) {
	switch s := stmt.Node().(type) {
	case *ast.AssignStmt:
		if _, ok := w.Node.(*ast.AssignStmt); ok {
			return s, s.Lhs[0].(*ast.IndexExpr).Index, s.Rhs[0]
		}
	case *ast.ExprStmt:
		call := ast.Unparen(s.X).(*ast.CallExpr)
		other, ok := w.Node.(*ast.CallExpr)
		if !ok || len(other.Args) != len(call.Args) {
			break
		}
		for i, arg := range call.Args {
			switch other.Args[i] {
			case w.Key:
				key = arg
			case w.Value:
				value = arg
			}
		}
		if key != nil && value != nil {
			return call, key, value
		}
	}
	return nil, nil, nil
}

// outermost returns the nodes that no other of them has.
func outermost(nodes []ast.Node) []ast.Node {
	var out []ast.Node
	for i, n := range nodes {
		within := slices.ContainsFunc(nodes, func(o ast.Node) bool {
			return o != n && o.Pos() <= n.Pos() && n.End() <= o.End() && (o.Pos() < n.Pos() || n.End() < o.End())
		})
		same := slices.ContainsFunc(nodes[:i], func(o ast.Node) bool { return o.Pos() == n.Pos() && o.End() == n.End() })
		if !within && !same {
			out = append(out, n)
		}
	}
	return out
}

// remove returns the edits that take a write away, or the statement that is to
// go.
func (e *Editor) remove(w *exchange.Write) (edits []analysis.TextEdit, stmt inspector.Cursor) {
	var none inspector.Cursor
	switch n := w.Node.(type) {
	case *ast.KeyValueExpr:
		return fix.DeleteElement(e.pass.Fset, e.cursor(n)), none
	case *ast.CallExpr:
		if link := e.link(n); link != nil {
			return link, none
		}
	}
	cur, ok := e.stmt(w)
	if !ok {
		return nil, none
	}
	if x, isExpr := cur.Node().(*ast.ExprStmt); isExpr && ast.Unparen(x.X) != w.Node && !isArgument(x, w) {
		return nil, none
	}
	return nil, cur
}

// isArgument reports whether a statement is a call whose only argument is a
// write.
func isArgument(x *ast.ExprStmt, w *exchange.Write) bool {
	call, ok := x.X.(*ast.CallExpr)
	return ok && len(call.Args) == 1 && call.Args[0] == w.Node
}

// link returns the edit that takes one call out of a chain of calls,
//
//	resp.AddHeader(k, v).AddHeader(k2, v2)
//	                    ------------------
//
// or nil if the call is in none.
func (e *Editor) link(call *ast.CallExpr) []analysis.TextEdit {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok || !types.Identical(pointee(e.pass.TypesInfo.TypeOf(sel.X)), pointee(e.pass.TypesInfo.TypeOf(call))) {
		return nil
	}
	_, inner := ast.Unparen(sel.X).(*ast.CallExpr)
	_, outer := e.cursor(call).Parent().Node().(*ast.SelectorExpr)
	if !inner && !outer {
		return nil
	}
	return []analysis.TextEdit{{Pos: sel.X.End(), End: call.End()}}
}

// pointee returns what t points to, or else t.
func pointee(t types.Type) types.Type {
	if p, ok := t.(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}

// lastUse reports whether the nodes have the last use of a variable or an
// import of their file, so that without them the file does not compile.
func (e *Editor) lastUse(nodes ...ast.Node) bool {
	return fix.LastUse(e.pass.TypesInfo, e.file(nodes[0].Pos()), nodes...)
}

// -- values --

// operand returns the expression of a write's value that is a text: the
// element, where the value is a list of one.
func (e *Editor) operand(w *exchange.Write) ast.Expr {
	v := ast.Unparen(w.Value)
	if lit, ok := v.(*ast.CompositeLit); ok && len(lit.Elts) == 1 {
		return lit.Elts[0]
	}
	return v
}

// SetValue returns the edit that makes a constant the value of a write.
func (e *Editor) SetValue(w *exchange.Write, value string) []analysis.TextEdit {
	if w.Value == nil || !e.owns(w) {
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

// GuardCredentials returns the edits that make writes of credentials depend on
// the origin that was allowed not being the * that star writes. They must come
// after it, and after all else that allows an origin which they are for.
func (e *Editor) GuardCredentials(r *exchange.Response, star *exchange.Write, writes ...*exchange.Write) []analysis.TextEdit {
	var edits []analysis.TextEdit
	for _, w := range writes {
		cur, ok := e.stmt(w)
		if !ok || !e.owns(w) || !e.follows(r.Func, star, w) || e.isReplacedAfter(w) {
			return nil
		}
		allowed := e.readBack(w, cur, cors.AllowOrigin)
		if allowed == "" {
			return nil
		}
		guard := fix.Guard(e.pass.Fset, cur, allowed+` != "*"`)
		if guard == nil {
			return nil
		}
		edits = append(edits, guard...)
	}
	return edits
}

// isReplacedAfter reports whether the origin that is allowed where w writes the
// credentials may not be the one that leaves with them.
func (e *Editor) isReplacedAfter(w *exchange.Write) bool {
	for _, r := range e.res.All() {
		for _, o := range r.Outcomes {
			if len(o.Credentials) != 1 || o.Credentials[0].Write != w || o.Wildcard() {
				continue
			}
			if by := o.AllowedBy(); by != nil && !e.follows(r.Func, by, w) {
				return true
			}
		}
	}
	return false
}

// readBack returns an expression for the value of a response header: by the
// operand that w writes by, or else by a parameter.
func (e *Editor) readBack(w *exchange.Write, cur inspector.Cursor, name string) string {
	if call, ok := w.Node.(*ast.CallExpr); ok && w.Member != nil {
		if sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr); ok && e.visible(sel.X, cur) {
			if get := framework.IdiomOf(e.pass.TypesInfo.TypeOf(sel.X)).Get; get != "" {
				return fmt.Sprintf(get, e.source(sel.X), name)
			}
		}
	}
	return e.ofResponse(w, cur, func(i framework.Idiom) string { return i.Get }, name)
}

// follows reports whether, in a function, the write w comes after another: it
// stands after it, neither is deferred or in a literal, and if functions do
// the writing, the calls stand so.
func (e *Editor) follows(fn *flow.Fn, first, w *exchange.Write) bool {
	if in := e.res.Prog.Enclosing(e.cursor(first.Node)); in == e.res.Prog.Enclosing(e.cursor(w.Node)) {
		fn = in
	}
	if fn == nil {
		return false
	}
	x, okX := e.within(fn, first)
	y, okY := e.within(fn, w)
	if !okX || !okY || x.Node().End() > y.Node().Pos() {
		return false
	}
	for _, cur := range []inspector.Cursor{x, y} {
		for range cur.Enclosing((*ast.DeferStmt)(nil), (*ast.GoStmt)(nil)) {
			return false
		}
	}
	return e.res.Prog.Enclosing(x) == e.res.Prog.Enclosing(y)
}
