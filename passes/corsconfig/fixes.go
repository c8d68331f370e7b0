package corsconfig

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"iter"
	"maps"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/allowlist"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/policy"
	"github.com/corsvet/corsvet/passes/internal/record"
	"github.com/corsvet/corsvet/passes/internal/settingfix"
)

// starFixes are those of an entry that lets in more than it should: a star, or a
// pattern.
func (c *checker) starFixes(p *policy.Policy, e *policy.Entry) []analysis.SuggestedFix {
	others := settingfix.ListsOthers(p, e)
	if !isBroken(p) {
		if others {
			return append(c.suggest(settingfix.Unlisting(p, e), c.edit.Unlist(e)), c.endLogins(p)...)
		}
		return append(c.entryFixes(p, e), c.endLogins(p)...)
	}
	var fixes []analysis.SuggestedFix
	if !others {
		fixes = c.knownFixes(p, e)
	}
	fixes = append(fixes, c.suggest(fixkind.ForbidCredentials, c.withoutCredentials(p))...)
	if p.Rules.Bare && p.Rules.None == framework.Star && len(p.Entries) == 1 && e.Text == p.Rules.StarWord() {
		if cur, ok := c.edit.Find(e.Expr); ok { // with no origins, it is * without credentials
			fixes = append(fixes, c.suggest(fixkind.AllowAll, fix.DeleteArg(c.pass.Fset, cur))...)
		}
	}
	if others {
		return append(fixes, c.suggest(settingfix.Unlisting(p, e), c.edit.Unlist(e))...)
	}
	if c.knownFixes(p, e) != nil {
		return fixes
	}
	return append(fixes, c.entryFixes(p, e)...)
}

// entryFixes are those that list other origins in the place of an entry.
func (c *checker) entryFixes(p *policy.Policy, e *policy.Entry) []analysis.SuggestedFix {
	if known := c.knownFixes(p, e); known != nil {
		return known
	}
	place, more := e, [][]analysis.TextEdit(nil)
	if open := openEntries(p); slices.Contains(open, e) {
		place = open[0]
		for _, other := range open[1:] {
			more = append(more, c.edit.Unlist(other))
		}
	}
	return c.suggest(fixkind.ListOrigins, c.edit.Rewrite(place, settingfix.Example(p)), more...)
}

// openEntries returns the entries by each of which a policy lets every origin in: one
// origin takes the place of all of them.
func openEntries(p *policy.Policy) (open []*policy.Entry) {
	for i := range p.Entries {
		if _, anyone := p.Witness(&p.Entries[i]); anyone && p.Entries[i].Known {
			open = append(open, &p.Entries[i])
		}
	}
	return open
}

// knownFixes are those by which the origins that the package lets in elsewhere take
// the place of an entry, if it is the only one and is written there.
func (c *checker) knownFixes(p *policy.Policy, e *policy.Entry) []analysis.SuggestedFix {
	if len(p.Entries) > 1 || len(p.Of(framework.Origins)) != 1 || !isLiteral(e.Setting.Operand) {
		return nil
	}
	for l := range c.known(p, e.Setting.Node) {
		if fixes := c.suggest(l.Kind(), put(e.Setting, l), l.Edits); fixes != nil {
			return fixes
		}
	}
	return nil
}

func isLiteral(x ast.Expr) bool {
	switch ast.Unparen(x).(type) {
	case *ast.BasicLit, *ast.CompositeLit:
		return true
	}
	return false
}

// known yields how a library is told of the origins that the package lets in
// elsewhere.
func (c *checker) known(p *policy.Policy, at ast.Node) iter.Seq[settingfix.Listing] {
	return func(yield func(settingfix.Listing) bool) {
		cur, ok := c.edit.Find(at)
		if !ok {
			return
		}
		for _, obj := range c.allowing {
			if list, ok := allowlist.Of(c.pass, c.given.Prog, obj, cur); ok && !yield(c.edit.Of(p, list, cur)) {
				return
			}
		}
	}
}

// list returns the fixes that list origins at a place, by edits that are made for how
// the library is told of them: of those that the package lets in elsewhere, or if
// it has none that fit, of an example.
func (c *checker) list(p *policy.Policy, at ast.Node, edits func(settingfix.Listing) []analysis.TextEdit) []analysis.SuggestedFix {
	for l := range c.known(p, at) {
		if fixes := c.suggest(l.Kind(), edits(l), l.Edits); fixes != nil {
			return fixes
		}
	}
	l := settingfix.Listing{}
	l.Name, l.Value = settingfix.Origins(p)
	return c.suggest(l.Kind(), edits(l))
}

// everyoneFixes are those of a switch that lets every origin in.
func (c *checker) everyoneFixes(p *policy.Policy) []analysis.SuggestedFix {
	s := p.Of(framework.Everyone)[0]
	return c.listing(p, c.list(p, s.Node, func(l settingfix.Listing) []analysis.TextEdit { return c.instead(p, s, l) }))
}

// emptyFixes are those of settings that list no origins.
func (c *checker) emptyFixes(p *policy.Policy) []analysis.SuggestedFix {
	return c.listing(p, c.list(p, c.blame(p), func(l settingfix.Listing) []analysis.TextEdit { return c.beside(p, l) }))
}

// listing returns the fixes that list origins, and those by which no credentials
// are allowed: first, if none get through as it is and the others have a
// placeholder.
func (c *checker) listing(p *policy.Policy, list []analysis.SuggestedFix) []analysis.SuggestedFix {
	if !isBroken(p) {
		return append(list, c.endLogins(p)...)
	}
	forbid := c.suggest(fixkind.ForbidCredentials, c.withoutCredentials(p))
	if len(list) > 0 && fixkind.IsComplete(list[0].Message) {
		return append(list, forbid...)
	}
	return append(forbid, list...)
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

// checkFixes are those of a function that accepts every origin. Whether a list that had
// no say beside it has the origins of all pages is for a person to know.
func (c *checker) checkFixes(p *policy.Policy) (fixes []analysis.SuggestedFix) {
	if len(p.Entries) > 0 && p.Star() == nil {
		fixes = c.suggest(fixkind.AskUntried, c.edit.Without(p.Check))
	}
	if len(p.Entries) == 0 && p.Listed {
		fixes = append(fixes, c.list(p, p.Check.Node, func(l settingfix.Listing) []analysis.TextEdit { return c.instead(p, p.Check, l) })...)
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

func (c *checker) spellingFixes(p *policy.Policy, e *policy.Entry, spelling string) []analysis.SuggestedFix {
	if spelling == "" {
		return nil
	}
	return c.edit.Respell(p, e, spelling)
}

// refusedFixes are those of an entry that the library refuses.
func (c *checker) refusedFixes(p *policy.Policy, e *policy.Entry) []analysis.SuggestedFix {
	if origin := p.Repaired(e); origin != "" {
		return c.edit.Respell(p, e, origin)
	}
	if settingfix.ListsOthers(p, e) {
		return c.suggest(fixkind.UnlistOrigin, c.edit.Unlist(e))
	}
	return c.entryFixes(p, e)
}

// namesOf are what a fix lists in the place of a *.
type namesOf struct {
	kind  fixkind.Kind
	names []string
}

var (
	headerNames = namesOf{fixkind.ListHeaders, []string{"Authorization", "Content-Type"}}
	methodNames = namesOf{fixkind.ListMethods, []string{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"}}
)

// namesFixes are those of a * that is one of so many names. Without it, nothing
// changes for browsers; they are not asked to allow the others by it. Which names a *
// alone stands for is not known, unless there are some that are usual. As long as
// strangers get credentials, it is for a person to say that they can do more.
func (c *checker) namesFixes(p *policy.Policy, e *policy.Entry, entries int, of namesOf) []analysis.SuggestedFix {
	if of.kind == fixkind.ListMethods && p.Credentials == policy.On && p.LetsIn(true) && !isBroken(p) {
		of.kind = fixkind.ListOpenMethods
	}
	if entries > 1 {
		return c.suggest(fixkind.UnlistOrigin, c.edit.Unlist(e))
	}
	lit, ok := ast.Unparen(e.Expr).(*ast.BasicLit)
	if !ok || len(of.names) == 0 || c.edit.IsForMore(e) {
		return nil
	}
	text := `"` + strings.Join(of.names, `", "`) + `"`
	if e.Setting.Value.Kind != flow.List {
		text = `"` + strings.Join(of.names, ", ") + `"`
	}
	return c.suggest(of.kind, []analysis.TextEdit{fix.Replace(lit, text)})
}

// hiddenFixes are those of a name that is one of so many.
func (c *checker) hiddenFixes(e *policy.Entry, entries int) []analysis.SuggestedFix {
	if entries > 1 {
		return c.suggest(fixkind.UnlistForbidden, c.edit.Unlist(e))
	}
	return c.suggest(fixkind.UnlistForbidden, c.edit.Without(e.Setting))
}

// suggest returns a fix with edits, and others that these need.
func (c *checker) suggest(kind fixkind.Kind, edits []analysis.TextEdit, needs ...[]analysis.TextEdit) []analysis.SuggestedFix {
	if edits == nil {
		return nil
	}
	return fix.Suggest(c.pass, kind, slices.Concat(edits, slices.Concat(needs...)))
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

// instead returns the edits that list origins in the place of a setting.
func (c *checker) instead(p *policy.Policy, s *record.Setting, l settingfix.Listing) []analysis.TextEdit {
	if len(p.Of(framework.Origins)) > 0 {
		return nil
	}
	if l.Name == "" || l.Known() && l.Name == s.Name && l.List.Object.Name() != l.Value {
		if edits := c.comparing(s, l, settingfix.Example(p)); edits != nil {
			return edits
		}
	}
	return put(s, l)
}

// put returns the edits that put a setting in the place of another.
func put(s *record.Setting, l settingfix.Listing) []analysis.TextEdit {
	if l.Name == "" {
		return nil
	}
	switch n := s.Node.(type) {
	case *ast.KeyValueExpr:
		return []analysis.TextEdit{{Pos: n.Pos(), End: n.End(), NewText: []byte(l.Name + ":" + strings.Repeat(" ", max(1, int(n.Value.Pos()-n.Pos())-len(l.Name)-1)) + l.Value)}}
	case *ast.AssignStmt:
		if sel, ok := n.Lhs[0].(*ast.SelectorExpr); ok && len(n.Lhs) == 1 && len(n.Rhs) == 1 {
			return []analysis.TextEdit{fix.Replace(sel.Sel, l.Name), fix.Replace(n.Rhs[0], l.Value)}
		}
	case *ast.CallExpr:
		return []analysis.TextEdit{fix.Replace(n, optionLike(n, l.Name, l.Value))}
	}
	return nil
}

// comparing returns the edits that make a function which only returns true one that
// asks a list or, if there is none, compares the origin with another.
func (c *checker) comparing(s *record.Setting, l settingfix.Listing, origin string) []analysis.TextEdit {
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
	cond := fmt.Sprintf("%s%s == %q", name, of, origin)
	if l.Known() {
		if cond, ok = l.List.Asks(name + of); !ok {
			return nil
		}
		edits = append(edits, l.List.Edits...)
	}
	return append(edits, fix.Replace(ret.Results[0], cond))
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

// beside returns the edits that list origins beside what allows credentials.
func (c *checker) beside(p *policy.Policy, l settingfix.Listing) []analysis.TextEdit {
	if p.Sink.Instead != "" {
		if p.Library.Settings[l.Name].Part != framework.Origins {
			return nil
		}
		return c.insteadOfSink(p, l.Value)
	}
	if p.Sink.Way == framework.ByReceiver && p.Rules.Unasked {
		if l.Known() {
			return chained(p, fmt.Sprintf("%s(%s)", l.Name, l.Value))
		}
		return chained(p, fmt.Sprintf("%s(%q)", l.Name, settingfix.Example(p)))
	}
	name, value := l.Name, l.Value
	if name == "" {
		return nil
	}
	credentials := p.Of(framework.Credentials)
	if len(credentials) != 1 || len(p.Of(framework.Origins)) > 0 {
		return nil
	}
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

// amongOthers returns the edits that list origins among other settings of a
// literal, or of a variable.
func (c *checker) amongOthers(p *policy.Policy, l settingfix.Listing) []analysis.TextEdit {
	call, ok := p.Node.(*ast.CallExpr)
	if !ok || p.Sink.Way != framework.ByStruct || p.Sink.Arg >= len(call.Args) {
		return nil
	}
	name, value := l.Name, l.Value
	if name == "" {
		return nil
	}
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
func (c *checker) insteadOfSink(p *policy.Policy, value string) []analysis.TextEdit {
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
	text := strings.NewReplacer("$x", types.ExprString(sel.X), "$v", value).Replace(p.Sink.Instead)
	margin := fix.Margin(c.pass.Fset, cur)
	return []analysis.TextEdit{fix.Replace(p.Node, strings.ReplaceAll(text, "\n", "\n"+margin))}
}
