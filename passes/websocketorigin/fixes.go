package websocketorigin

import (
	"fmt"
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/policy"
	"github.com/corsvet/corsvet/passes/internal/probe"
	"github.com/corsvet/corsvet/passes/internal/record"
	"github.com/corsvet/corsvet/passes/internal/settingfix"
)

// starFixes are those of an entry that lets in more than it should.
func (c *checker) starFixes(p *policy.Policy, e *policy.Entry) (fixes []analysis.SuggestedFix) {
	switch {
	case settingfix.ListsOthers(p, e):
		fixes = c.suggest(settingfix.Unlisting(p, e), c.edit.Unlist(e))
	case len(p.Entries) == 1:
		fixes = c.sameOrigin(p, e.Setting)
	}
	return append(fixes, c.suggest(fixkind.ListOrigins, c.edit.Rewrite(e, placeholder(p)))...)
}

// insecureFixes are those of an entry that lets in an http origin; none if a host alone
// lets that in anyway.
func (c *checker) insecureFixes(p *policy.Policy, e *policy.Entry, origin string) []analysis.SuggestedFix {
	for i := range p.Entries {
		if _, ok := p.Match(&p.Entries[i], origin); ok && !strings.Contains(p.Entries[i].Text, "://") {
			return nil
		}
	}
	return c.edit.Encrypt(p, e)
}

// placeholder returns an entry that allows an origin which a person replaces: the
// host of it, if the library compares that.
func placeholder(p *policy.Policy) string {
	if _, ok := p.Match(&policy.Entry{Text: fixkind.Example, Known: true}, fixkind.Example); ok {
		return fixkind.Example
	}
	return strings.TrimPrefix(fixkind.Example, "https://")
}

// sameOrigin are those by which a setting is left out, so that the library lets in
// pages of its own origin only; none if it does not, or somebody gives the setting
// something else.
func (c *checker) sameOrigin(p *policy.Policy, s *record.Setting) []analysis.SuggestedFix {
	if p.Rules.None != framework.NoOne || !c.isOnly(s) {
		return nil
	}
	if function := c.toUpgraderMade(s); function != nil {
		edits := []analysis.TextEdit{fix.Replace(function, "nil")}
		return c.suggest(fixkind.SameOrigin, edits, c.unimport(function))
	}
	return c.suggest(fixkind.SameOrigin, c.edit.Without(s), c.unimport(s.Node))
}

// toUpgraderMade returns the function that is assigned to the upgrader of what another
// library has made, nil if none is: without it, the one of that library would count.
func (c *checker) toUpgraderMade(s *record.Setting) ast.Expr {
	assign, ok := s.Node.(*ast.AssignStmt)
	if !ok || len(assign.Lhs) != 1 || len(assign.Rhs) != 1 {
		return nil
	}
	sel, ok := ast.Unparen(assign.Lhs[0]).(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	upgrader, ok := ast.Unparen(sel.X).(*ast.SelectorExpr)
	if !ok || !framework.IsUpgrader(c.object(upgrader)) {
		return nil
	}
	return assign.Rhs[0]
}

// isOnly reports whether what sets a setting gives it this value whoever calls: not what
// a variable has that gets others, from callers or by an assignment, nor what a function
// returns that may return others.
func (c *checker) isOnly(s *record.Setting) bool {
	switch e := ast.Unparen(s.Operand).(type) {
	case *ast.Ident, *ast.SelectorExpr:
		_, isVar := c.object(e).(*types.Var)
		return !isVar || c.given.Prog.OnlyValue(e) != nil
	case *ast.CallExpr:
		return !slices.ContainsFunc(c.given.Records, func(r *record.Record) bool {
			return slices.ContainsFunc(r.Settings, func(o *record.Setting) bool {
				return o.Node == s.Node && (o.State != s.State || o.Value.Fn != s.Value.Fn)
			})
		})
	}
	return true
}

// object returns what a name, or a selector, stands for.
func (c *checker) object(e ast.Expr) types.Object {
	if sel, ok := e.(*ast.SelectorExpr); ok {
		return c.pass.TypesInfo.Uses[sel.Sel]
	}
	return c.pass.TypesInfo.ObjectOf(e.(*ast.Ident))
}

// unimport returns the edits that delete the imports whose last uses are in a node.
func (c *checker) unimport(n ast.Node) []analysis.TextEdit {
	edits := []analysis.TextEdit{}
	for _, file := range c.pass.Files {
		if file.FileStart > n.Pos() || n.Pos() >= file.FileEnd {
			continue
		}
		for _, obj := range fix.LastUses(c.pass.TypesInfo, file, n) {
			name, ok := obj.(*types.PkgName)
			if !ok {
				return nil
			}
			deleted := fix.DeleteImport(c.pass.Fset, c.given.Root, name)
			if deleted == nil {
				return nil
			}
			edits = append(edits, deleted...)
		}
	}
	return edits
}

// everyoneFixes are those of a setting, or of a function, that switches the check
// off.
func (c *checker) everyoneFixes(p *policy.Policy, s *record.Setting) []analysis.SuggestedFix {
	call, ok := s.Node.(*ast.CallExpr)
	if !ok {
		return c.sameOrigin(p, s)
	}
	if p.Sink == nil || p.Sink.SameOrigin == "" || call.Ellipsis.IsValid() {
		return nil
	}
	cur, ok := c.edit.Find(call)
	last := fmt.Sprintf("%%[%d]s", 2+len(call.Args))
	if !ok || !strings.Contains(p.Sink.SameOrigin, last) || slices.ContainsFunc(call.Args, isLong) {
		return nil
	}
	http, imports := fix.AddImport(c.pass.Fset, c.pass.TypesInfo, fix.EnclosingFile(cur), "http", "net/http", "ResponseWriter", call.Pos())
	args := []any{qualifier(call.Fun), http}
	for _, arg := range call.Args {
		args = append(args, types.ExprString(arg))
	}
	return c.suggest(fixkind.SameOrigin, append(imports, fix.Replace(call, fmt.Sprintf(p.Sink.SameOrigin, args...))))
}

// isLong reports whether an expression is more than a name, a selection, a literal
// or a call of that.
func isLong(e ast.Expr) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident, *ast.BasicLit:
		return false
	case *ast.SelectorExpr:
		return isLong(e.X)
	case *ast.CallExpr:
		return isLong(e.Fun) || slices.ContainsFunc(e.Args, isLong)
	}
	return true
}

// qualifier returns what stands before the name of a package's function, with the
// dot.
func qualifier(fun ast.Expr) string {
	if sel, ok := ast.Unparen(fun).(*ast.SelectorExpr); ok {
		return types.ExprString(sel.X) + "."
	}
	return ""
}

// findingFixes are those of a test that lets in who should not be.
func (c *checker) findingFixes(f *probe.Finding) []analysis.SuggestedFix {
	e := &probe.Editor{Pass: c.pass, Root: c.given.Root}
	return e.Fixes(f)
}

// emptyFixes are those of what lets everyone in unless it is told otherwise.
func (c *checker) emptyFixes(p *policy.Policy) []analysis.SuggestedFix {
	if p.Sink == nil {
		return nil
	}
	cur, ok := c.edit.Find(p.Node)
	if !ok {
		return nil
	}
	if p.Sink.Then != "" {
		return c.suggest(fixkind.SameOrigin, c.then(cur.Parent(), p.Sink.Then))
	}
	if p.Sink.Way == framework.ByStruct {
		return c.suggest(fixkind.ListOrigins, c.list(p, cur.Node().(*ast.CallExpr)))
	}
	return nil
}

// then returns the edit that adds a statement about the variable that is assigned
// the value of a call.
func (c *checker) then(call inspector.Cursor, statement string) []analysis.TextEdit {
	assign, ok := call.Parent().Node().(*ast.AssignStmt)
	if !ok || len(assign.Lhs) != 1 || len(assign.Rhs) != 1 {
		return nil
	}
	if isLong(assign.Lhs[0]) {
		return nil
	}
	return fix.InsertAfter(c.pass.Fset, call.Parent(), fmt.Sprintf(statement, types.ExprString(assign.Lhs[0])))
}

// list returns the edit that lists an origin: in the literal that a call is given, or
// in one that is added.
func (c *checker) list(p *policy.Policy, call *ast.CallExpr) []analysis.TextEdit {
	name, value := settingfix.Origins(p)
	if name == "" || p.Sink.Arg > len(call.Args) {
		return nil
	}
	if p.Sink.Arg == len(call.Args) {
		last := call.Args[len(call.Args)-1]
		text := fmt.Sprintf(", %s%s{%s: %s}", qualifier(call.Fun), p.Library.Struct, name, value)
		return []analysis.TextEdit{{Pos: last.End(), End: last.End(), NewText: []byte(text)}}
	}
	lit, ok := ast.Unparen(call.Args[p.Sink.Arg]).(*ast.CompositeLit)
	if !ok {
		return nil
	}
	if len(lit.Elts) == 0 {
		return []analysis.TextEdit{{Pos: lit.Rbrace, End: lit.Rbrace, NewText: []byte(name + ": " + value)}}
	}
	cur, ok := c.edit.Find(lit.Elts[0])
	if _, keyed := lit.Elts[0].(*ast.KeyValueExpr); !ok || !keyed {
		return nil
	}
	return fix.InsertElement(c.pass.Fset, cur, name, value)
}

func (c *checker) suggest(kind fixkind.Kind, edits ...[]analysis.TextEdit) []analysis.SuggestedFix {
	return fix.Suggest(c.pass, kind, edits...)
}
