package corsconfig

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/policy"
	"github.com/corsvet/corsvet/passes/internal/record"
)

// placeholder returns an entry that a person replaces.
func placeholder(p *policy.Policy) string {
	if p.Rules.Hosts {
		return "app.example.com"
	}
	if _, ok := p.Rules.PatternOf("https://app.example.com"); ok {
		return `^https://app\.example\.com$`
	}
	return "https://app.example.com"
}

// starFixes are those of an entry that lets in more than it should: a star, or a
// pattern.
func (c *checker) starFixes(p *policy.Policy, e *policy.Entry) []analysis.SuggestedFix {
	fixes := c.suggest(fixkind.ForbidCredentials, c.withoutCredentials(p))
	if p.Rules.Bare && p.Rules.None == framework.Star && len(p.Entries) == 1 && e.Text == p.Rules.StarWord() {
		if cur, ok := c.find(e.Expr); ok { // with no origins, it is * without credentials
			fixes = append(fixes, c.suggest(fixkind.AllowAll, fix.DeleteArg(c.pass.Fset, cur))...)
		}
	}
	if c.listsOthers(p, e) {
		return append(fixes, c.suggest(fixkind.UnlistOrigin, c.unlist(e))...)
	}
	return append(fixes, c.suggest(fixkind.ListOrigins, c.rewrite(e, placeholder(p)))...)
}

// listsOthers reports whether there is an entry beside e that is in order.
func (c *checker) listsOthers(p *policy.Policy, e *policy.Entry) bool {
	return slices.ContainsFunc(p.Entries, func(o policy.Entry) bool {
		if o.Expr == e.Expr || !o.Known || o.Text == p.Rules.StarWord() {
			return false
		}
		witness, _ := p.Witness(&o)
		_, dead := p.Spelling(&o)
		return witness == "" && !dead
	})
}

// unlist returns the edits that remove an entry from the literal that has it.
func (c *checker) unlist(e *policy.Entry) []analysis.TextEdit {
	if cur, ok := c.find(e.Expr); ok {
		return fix.DeleteElement(c.pass.Fset, cur)
	}
	return nil
}

// everyoneFixes are those of a switch that lets every origin in.
func (c *checker) everyoneFixes(p *policy.Policy) []analysis.SuggestedFix {
	return slices.Concat(
		c.suggest(fixkind.ForbidCredentials, c.withoutCredentials(p)),
		c.suggest(fixkind.ListOrigins, c.instead(p, p.Of(framework.Everyone)[0])),
	)
}

// emptyFixes are those of settings that list no origins.
func (c *checker) emptyFixes(p *policy.Policy) []analysis.SuggestedFix {
	return slices.Concat(
		c.suggest(fixkind.ForbidCredentials, c.withoutCredentials(p)),
		c.suggest(fixkind.ListOrigins, c.beside(p)),
	)
}

// checkFixes are those of a function that accepts every origin.
func (c *checker) checkFixes(p *policy.Policy) (fixes []analysis.SuggestedFix) {
	if len(p.Entries) > 0 {
		fixes = c.suggest(fixkind.AskList, c.without(p.Check))
	}
	fixes = append(fixes, c.suggest(fixkind.ForbidCredentials, c.withoutCredentials(p))...)
	if len(p.Entries) == 0 && p.Listed {
		fixes = append(fixes, c.suggest(fixkind.ListOrigins, c.instead(p, p.Check))...)
	}
	return fixes
}

// nullFixes are those of an entry null.
func (c *checker) nullFixes(p *policy.Policy, e *policy.Entry) []analysis.SuggestedFix {
	var fixes []analysis.SuggestedFix
	if c.listsOthers(p, e) { // an empty list may let everybody in
		fixes = c.suggest(fixkind.UnlistNull, c.unlist(e))
	}
	return append(fixes, c.suggest(fixkind.ForbidCredentials, c.withoutCredentials(p))...)
}

func (c *checker) insecureFixes(e *policy.Entry) []analysis.SuggestedFix {
	return c.suggest(fixkind.EncryptedOrigin, c.rewrite(e, "https"+e.Text[len("http"):]))
}

func (c *checker) spellingFixes(e *policy.Entry, spelling string) []analysis.SuggestedFix {
	if spelling == "" {
		return nil
	}
	return c.suggest(fixkind.OneOrigin, c.rewrite(e, spelling))
}

// refusedFixes are those of an entry that the library refuses.
func (c *checker) refusedFixes(p *policy.Policy, e *policy.Entry) []analysis.SuggestedFix {
	if origin := p.Repaired(e); origin != "" {
		return c.suggest(fixkind.OneOrigin, c.rewrite(e, origin))
	}
	if c.listsOthers(p, e) {
		return c.suggest(fixkind.UnlistOrigin, c.unlist(e))
	}
	return c.suggest(fixkind.ListOrigins, c.rewrite(e, placeholder(p)))
}

// headersFixes are those of a * that is one of so many headers. Without it, nothing
// changes for browsers; they are not asked to allow the others by it.
func (c *checker) headersFixes(e *policy.Entry, entries int) []analysis.SuggestedFix {
	if entries > 1 {
		return c.suggest(fixkind.UnlistOrigin, c.unlist(e))
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

func (c *checker) find(n ast.Node) (inspector.Cursor, bool) {
	if n == nil {
		return inspector.Cursor{}, false
	}
	return c.given.Root.FindNode(n)
}

// rewrite returns the edit that writes another text for an entry, in the
// literal that has it.
func (c *checker) rewrite(e *policy.Entry, text string) []analysis.TextEdit {
	lit, ok := ast.Unparen(e.Expr).(*ast.BasicLit)
	if !ok {
		return nil
	}
	old := c.pass.TypesInfo.Types[lit].Value
	if old == nil {
		return nil
	}
	s, err := strconv.Unquote(lit.Value)
	switch {
	case err != nil || strings.Count(s, e.Text) != 1 || !c.isEntry(e, s):
		return nil
	case lit.Value[0] == '`':
		return []analysis.TextEdit{fix.Replace(lit, "`"+strings.Replace(s, e.Text, text, 1)+"`")}
	}
	return []analysis.TextEdit{fix.Replace(lit, strconv.Quote(strings.Replace(s, e.Text, text, 1)))}
}

// isEntry reports whether a literal is an entry, or a list of entries in one
// text.
func (c *checker) isEntry(e *policy.Entry, s string) bool {
	return s == e.Text || strings.Contains(s, ",")
}

// withoutCredentials returns the edits by which no credentials are allowed.
func (c *checker) withoutCredentials(p *policy.Policy) (edits []analysis.TextEdit) {
	if p.Rules.Unasked {
		for _, name := range slices.Sorted(maps.Keys(p.Library.Settings)) {
			if s := p.Library.Settings[name]; s.Part == framework.Credentials && s.Off {
				return chained(p, name+"()")
			}
		}
	}
	for _, s := range p.Of(framework.Credentials) {
		e := c.without(s)
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

// without returns the edits that delete what sets a setting.
func (c *checker) without(s *record.Setting) []analysis.TextEdit {
	cur, ok := c.find(s.Node)
	if !ok {
		return nil
	}
	switch n := s.Node.(type) {
	case *ast.KeyValueExpr:
		return fix.DeleteElement(c.pass.Fset, cur)
	case *ast.AssignStmt:
		if len(n.Lhs) == 1 {
			return fix.DeleteStmt(c.pass.Fset, cur)
		}
	case *ast.CallExpr:
		if outer, ok := cur.Parent().Node().(*ast.CallExpr); ok {
			if len(outer.Args) == 2 && c.pass.TypesInfo.Types[outer.Fun].IsBuiltin() { // opts = append(opts, option)
				return fix.DeleteStmt(c.pass.Fset, cur.Parent().Parent())
			}
			return fix.DeleteArg(c.pass.Fset, cur)
		}
		if _, ok := cur.Parent().Node().(*ast.ExprStmt); ok {
			return fix.DeleteStmt(c.pass.Fset, cur.Parent())
		}
		return fix.DeleteElement(c.pass.Fset, cur)
	}
	return nil
}

// origins returns the name of the setting that lists origins, and an expression
// for a list of one.
func (c *checker) origins(p *policy.Policy) (name, value string) {
	for n, s := range p.Library.Settings {
		if s.Part == framework.Origins && (name == "" || n < name) {
			name = n
		}
	}
	value = fmt.Sprintf("[]string{%q}", placeholder(p))
	if obj := p.Pkg.Scope().Lookup(p.Library.Struct); obj != nil {
		if f, _, _ := types.LookupFieldOrMethod(obj.Type(), true, p.Pkg, name); f != nil && types.Identical(f.Type(), types.Typ[types.String]) {
			value = strconv.Quote(placeholder(p))
		}
	}
	return name, value
}

// instead returns the edits that list an origin in the place of a setting.
func (c *checker) instead(p *policy.Policy, s *record.Setting) []analysis.TextEdit {
	name, value := c.origins(p)
	if len(p.Of(framework.Origins)) > 0 {
		return nil
	}
	if name == "" {
		return c.comparing(s, placeholder(p))
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
		name, _ := c.origins(p)
		return chained(p, fmt.Sprintf("%s(%q)", name, placeholder(p)))
	}
	credentials := p.Of(framework.Credentials)
	if len(credentials) != 1 || len(p.Of(framework.Origins)) > 0 {
		return nil
	}
	name, value := c.origins(p)
	if credentials[0].Node == nil {
		return c.before(p, name, value)
	}
	cur, ok := c.find(credentials[0].Node)
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
	name, value := c.origins(p)
	lit, ok := ast.Unparen(call.Args[p.Sink.Arg]).(*ast.CompositeLit)
	if !ok {
		return c.before(p, name, value)
	}
	if len(lit.Elts) == 0 {
		return []analysis.TextEdit{{Pos: lit.Lbrace + 1, End: lit.Lbrace + 1, NewText: []byte(name + ": " + value)}}
	}
	cur, ok := c.find(lit.Elts[0])
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
	cur, ok := c.find(call)
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
	cur, ok := c.find(p.Node)
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
	_, value := c.origins(p)
	text := strings.NewReplacer("$x", types.ExprString(sel.X), "$v", value).Replace(p.Sink.Instead)
	margin := fix.Margin(c.pass.Fset, cur)
	return []analysis.TextEdit{fix.Replace(p.Node, strings.ReplaceAll(text, "\n", "\n"+margin))}
}
