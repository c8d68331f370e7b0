package corsconfig

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/policy"
	"github.com/corsvet/corsvet/passes/internal/probe"
	"github.com/corsvet/corsvet/passes/internal/record"
	"github.com/corsvet/corsvet/passes/internal/settingfix"
)

// starFixes are those of an entry that lets in more than it should: a star, or a
// pattern.
func (c *checker) starFixes(p *policy.Policy, e *policy.Entry) []analysis.SuggestedFix {
	if !isBroken(p) {
		if settingfix.ListsOthers(p, e) {
			return append(c.suggest(fixkind.UnlistOrigin, c.edit.Unlist(e)), c.endLogins(p)...)
		}
		return append(c.suggest(fixkind.ListOrigins, c.edit.Rewrite(e, settingfix.Example(p))), c.endLogins(p)...)
	}
	fixes := c.suggest(fixkind.ForbidCredentials, c.withoutCredentials(p))
	if p.Rules.Bare && p.Rules.None == framework.Star && len(p.Entries) == 1 && e.Text == p.Rules.StarWord() {
		if cur, ok := c.edit.Find(e.Expr); ok { // with no origins, it is * without credentials
			fixes = append(fixes, c.suggest(fixkind.AllowAll, fix.DeleteArg(c.pass.Fset, cur))...)
		}
	}
	if settingfix.ListsOthers(p, e) {
		return append(fixes, c.suggest(fixkind.UnlistOrigin, c.edit.Unlist(e))...)
	}
	return append(fixes, c.suggest(fixkind.ListOrigins, c.edit.Rewrite(e, settingfix.Example(p)))...)
}

// everyoneFixes are those of a switch that lets every origin in.
func (c *checker) everyoneFixes(p *policy.Policy) []analysis.SuggestedFix {
	return c.listing(p, c.suggest(fixkind.ListOrigins, c.instead(p, p.Of(framework.Everyone)[0])))
}

// emptyFixes are those of settings that list no origins.
func (c *checker) emptyFixes(p *policy.Policy) []analysis.SuggestedFix {
	return c.listing(p, c.suggest(fixkind.ListOrigins, c.beside(p)))
}

// listing returns the fixes that list an origin, and those by which no credentials
// are allowed: first, if none get through as it is.
func (c *checker) listing(p *policy.Policy, list []analysis.SuggestedFix) []analysis.SuggestedFix {
	if isBroken(p) {
		return append(c.suggest(fixkind.ForbidCredentials, c.withoutCredentials(p)), list...)
	}
	return append(list, c.endLogins(p)...)
}

// isBroken reports whether no browser takes credentials as it is: * is sent, or the
// program does not start.
func isBroken(p *policy.Policy) bool {
	a, known := p.Answer(policy.Strangers[0])
	return known && (a.Refused || a.Origin == "*")
}

// endLogins are the fixes by which no credentials are allowed any more, which some
// origins have good use of.
func (c *checker) endLogins(p *policy.Policy) []analysis.SuggestedFix {
	return c.suggest(fixkind.EndLogins, c.withoutCredentials(p))
}

// checkFixes are those of a function that accepts every origin.
func (c *checker) checkFixes(p *policy.Policy) (fixes []analysis.SuggestedFix) {
	if len(p.Entries) > 0 {
		fixes = c.suggest(fixkind.AskList, c.edit.Without(p.Check))
	}
	if len(p.Entries) == 0 && p.Listed {
		fixes = append(fixes, c.suggest(fixkind.ListOrigins, c.instead(p, p.Check))...)
	}
	return append(fixes, c.endLogins(p)...)
}

// nullFixes are those of an entry null.
func (c *checker) nullFixes(p *policy.Policy, e *policy.Entry) []analysis.SuggestedFix {
	var fixes []analysis.SuggestedFix
	if settingfix.ListsOthers(p, e) { // an empty list may let everybody in
		fixes = c.suggest(fixkind.UnlistNull, c.edit.Unlist(e))
	}
	return append(fixes, c.endLogins(p)...)
}

func (c *checker) insecureFixes(e *policy.Entry) []analysis.SuggestedFix {
	origin := e.Text
	if !strings.Contains(origin, "*") {
		origin = probe.Encrypted(origin)
	} else {
		origin = "https" + origin[len("http"):]
	}
	if origin == "" {
		return nil
	}
	return c.suggest(fixkind.EncryptedOrigin, c.edit.Rewrite(e, origin))
}

func (c *checker) spellingFixes(e *policy.Entry, spelling string) []analysis.SuggestedFix {
	if spelling == "" {
		return nil
	}
	return c.suggest(fixkind.OneOrigin, c.edit.Rewrite(e, spelling))
}

// refusedFixes are those of an entry that the library refuses.
func (c *checker) refusedFixes(p *policy.Policy, e *policy.Entry) []analysis.SuggestedFix {
	if origin := p.Repaired(e); origin != "" {
		return c.suggest(fixkind.OneOrigin, c.edit.Rewrite(e, origin))
	}
	if settingfix.ListsOthers(p, e) {
		return c.suggest(fixkind.UnlistOrigin, c.edit.Unlist(e))
	}
	return c.suggest(fixkind.ListOrigins, c.edit.Rewrite(e, settingfix.Example(p)))
}

// headersFixes are those of a * that is one of so many headers. Without it, nothing
// changes for browsers; they are not asked to allow the others by it.
func (c *checker) headersFixes(e *policy.Entry, entries int) []analysis.SuggestedFix {
	if entries > 1 {
		return c.suggest(fixkind.UnlistOrigin, c.edit.Unlist(e))
	}
	lit, ok := ast.Unparen(e.Expr).(*ast.BasicLit)
	if !ok {
		return nil
	}
	text := `"Authorization", "Content-Type"`
	if e.Setting.Value.Kind != flow.List {
		text = `"Authorization, Content-Type"`
	}
	return c.suggest(fixkind.ListHeaders, []analysis.TextEdit{fix.Replace(lit, text)})
}

func (c *checker) suggest(kind fixkind.Kind, edits []analysis.TextEdit) []analysis.SuggestedFix {
	return fix.Suggest(c.pass, kind, edits)
}

// withoutCredentials returns the edits by which no credentials are allowed, none if
// what allows them serves settings that are in order too.
func (c *checker) withoutCredentials(p *policy.Policy) (edits []analysis.TextEdit) {
	if slices.ContainsFunc(p.Of(framework.Credentials), func(s *record.Setting) bool { return c.inOrder[s.Node] }) {
		return nil
	}
	if p.Rules.Unasked {
		for _, name := range slices.Sorted(maps.Keys(p.Library.Settings)) {
			if s := p.Library.Settings[name]; s.Part == framework.Credentials && s.Off {
				return chained(p, name+"()")
			}
		}
	}
	for _, s := range p.Of(framework.Credentials) {
		e := c.edit.Without(s)
		if e == nil {
			return nil
		}
		edits = append(edits, e...)
	}
	return edits
}

// chained returns the edit that adds a call to a chain of those of a builder.
func chained(p *policy.Policy, call string) []analysis.TextEdit {
	sink, ok := p.Node.(*ast.CallExpr)
	if !ok {
		return nil
	}
	sel, ok := sink.Fun.(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	if _, chain := ast.Unparen(sel.X).(*ast.CallExpr); !chain {
		return nil
	}
	return []analysis.TextEdit{{Pos: sel.X.End(), End: sel.X.End(), NewText: []byte("." + call)}}
}

// instead returns the edits that list an origin in the place of a setting.
func (c *checker) instead(p *policy.Policy, s *record.Setting) []analysis.TextEdit {
	name, value := settingfix.Origins(p)
	if len(p.Of(framework.Origins)) > 0 {
		return nil
	}
	if name == "" {
		return c.comparing(s, settingfix.Example(p))
	}
	switch n := s.Node.(type) {
	case *ast.KeyValueExpr:
		return []analysis.TextEdit{{Pos: n.Pos(), End: n.End(), NewText: []byte(name + ":" + strings.Repeat(" ", max(1, int(n.Value.Pos()-n.Pos())-len(name)-1)) + value)}}
	case *ast.AssignStmt:
		if sel, ok := n.Lhs[0].(*ast.SelectorExpr); ok && len(n.Lhs) == 1 && len(n.Rhs) == 1 {
			return []analysis.TextEdit{fix.Replace(sel.Sel, name), fix.Replace(n.Rhs[0], value)}
		}
	case *ast.CallExpr:
		return []analysis.TextEdit{fix.Replace(n, optionLike(n, name, value))}
	}
	return nil
}

// comparing returns the edits that make a function which only returns true one that
// compares the origin with another, where no setting lists origins.
func (c *checker) comparing(s *record.Setting, origin string) []analysis.TextEdit {
	lit, ok := ast.Unparen(s.Operand).(*ast.FuncLit)
	if !ok || len(lit.Body.List) != 1 || lit.Type.Params.NumFields() != 1 {
		return nil
	}
	ret, ok := lit.Body.List[0].(*ast.ReturnStmt)
	if !ok || len(ret.Results) != 1 {
		return nil
	}
	param := lit.Type.Params.List[0]
	name, of := "origin", ""
	if b, ok := c.pass.TypesInfo.TypeOf(param.Type).Underlying().(*types.Basic); !ok || b.Info()&types.IsString == 0 {
		name, of = "r", `.Header.Get("Origin")`
	}
	var edits []analysis.TextEdit
	switch {
	case len(param.Names) == 0:
		edits = append(edits, analysis.TextEdit{Pos: param.Pos(), End: param.Pos(), NewText: []byte(name + " ")})
	case param.Names[0].Name == "_":
		edits = append(edits, fix.Replace(param.Names[0], name))
	default:
		name = param.Names[0].Name
	}
	return append(edits, fix.Replace(ret.Results[0], fmt.Sprintf("%s%s == %q", name, of, origin)))
}

// optionLike returns a call of another option beside one, "" if that is no call
// of a package's function.
func optionLike(call *ast.CallExpr, name, value string) string {
	if sel, ok := call.Fun.(*ast.SelectorExpr); ok {
		if pkg, ok := sel.X.(*ast.Ident); ok {
			return fmt.Sprintf("%s.%s(%s)", pkg.Name, name, value)
		}
	}
	return fmt.Sprintf("%s(%s)", name, value)
}

// beside returns the edits that list an origin beside what allows credentials.
func (c *checker) beside(p *policy.Policy) []analysis.TextEdit {
	if p.Sink.Instead != "" {
		return c.insteadOfSink(p)
	}
	if p.Sink.Way == framework.ByReceiver && p.Rules.Unasked {
		name, _ := settingfix.Origins(p)
		return chained(p, fmt.Sprintf("%s(%q)", name, settingfix.Example(p)))
	}
	credentials := p.Of(framework.Credentials)
	if len(credentials) != 1 || len(p.Of(framework.Origins)) > 0 {
		return nil
	}
	name, value := settingfix.Origins(p)
	if credentials[0].Node == nil {
		return c.before(p, name, value)
	}
	cur, ok := c.edit.Find(credentials[0].Node)
	if !ok {
		return nil
	}
	switch n := credentials[0].Node.(type) {
	case *ast.KeyValueExpr:
		return fix.InsertElement(c.pass.Fset, cur, name, value)
	case *ast.AssignStmt:
		if sel, ok := n.Lhs[0].(*ast.SelectorExpr); ok && len(n.Lhs) == 1 {
			if x, ok := sel.X.(*ast.Ident); ok {
				return fix.InsertBefore(c.pass.Fset, cur, fmt.Sprintf("%s.%s = %s", x.Name, name, value))
			}
		}
	case *ast.CallExpr:
		return []analysis.TextEdit{{Pos: n.Pos(), End: token.NoPos, NewText: []byte(optionLike(n, name, value) + ", ")}}
	}
	return nil
}

// amongOthers returns the edits that list an origin among other settings of a
// literal, or of a variable.
func (c *checker) amongOthers(p *policy.Policy) []analysis.TextEdit {
	call, ok := p.Node.(*ast.CallExpr)
	if !ok || p.Sink.Way != framework.ByStruct || p.Sink.Arg >= len(call.Args) {
		return nil
	}
	name, value := settingfix.Origins(p)
	lit, ok := ast.Unparen(call.Args[p.Sink.Arg]).(*ast.CompositeLit)
	if !ok {
		return c.before(p, name, value)
	}
	if len(lit.Elts) == 0 {
		return []analysis.TextEdit{{Pos: lit.Lbrace + 1, End: lit.Lbrace + 1, NewText: []byte(name + ": " + value)}}
	}
	cur, ok := c.edit.Find(lit.Elts[0])
	if !ok {
		return nil
	}
	return fix.InsertElement(c.pass.Fset, cur, name, value)
}

// before returns the edits that list an origin in the variable whose settings a
// call is given.
func (c *checker) before(p *policy.Policy, name, value string) []analysis.TextEdit {
	call, ok := p.Node.(*ast.CallExpr)
	if !ok || p.Sink.Way != framework.ByStruct || p.Sink.Arg >= len(call.Args) {
		return nil
	}
	x, ok := ast.Unparen(call.Args[p.Sink.Arg]).(*ast.Ident)
	if !ok {
		return nil
	}
	cur, ok := c.edit.Find(call)
	if !ok {
		return nil
	}
	stmt, ok := fix.Stmt(cur)
	if !ok {
		return nil
	}
	return fix.InsertBefore(c.pass.Fset, stmt, fmt.Sprintf("%s.%s = %s", x.Name, name, value))
}

// insteadOfSink returns the edits that put what lists an origin in the place of a
// sink that takes no list.
func (c *checker) insteadOfSink(p *policy.Policy) []analysis.TextEdit {
	cur, ok := c.edit.Find(p.Node)
	if !ok {
		return nil
	}
	place := p.Node
	if call, ok := p.Node.(*ast.CallExpr); ok {
		if _, ok := cur.Parent().Node().(*ast.ExprStmt); !ok {
			return nil
		}
		place = call.Fun
	}
	sel, ok := ast.Unparen(place.(ast.Expr)).(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	_, value := settingfix.Origins(p)
	text := strings.NewReplacer("$x", types.ExprString(sel.X), "$v", value).Replace(p.Sink.Instead)
	margin := fix.Margin(c.pass.Fset, cur)
	return []analysis.TextEdit{fix.Replace(p.Node, strings.ReplaceAll(text, "\n", "\n"+margin))}
}
