// Package settingfix has the edits by which fixes change the settings of a library:
// those of its literals, options and builders, wherever they are.
package settingfix

import (
	"fmt"
	"go/ast"
	"go/types"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/policy"
	"github.com/corsvet/corsvet/passes/internal/probe"
	"github.com/corsvet/corsvet/passes/internal/record"
	"github.com/corsvet/corsvet/passes/internal/witness"
)

// An Editor makes the edits.
type Editor struct {
	Pass  *analysis.Pass
	Given *exchange.Given

	of      *probe.Editor // nil until it is needed
	respelt map[respelling]ast.Expr
}

// A respelling is what an entry of a policy becomes.
type respelling struct {
	of   *policy.Policy
	text string
}

// Find returns the cursor of a node, if it is one of the package.
func (e *Editor) Find(n ast.Node) (inspector.Cursor, bool) {
	if n == nil {
		return inspector.Cursor{}, false
	}
	return e.Given.Root.FindNode(n)
}

// ListsOthers reports whether there is an entry beside one that is in order.
func ListsOthers(p *policy.Policy, entry *policy.Entry) bool {
	return slices.ContainsFunc(p.Entries, func(o policy.Entry) bool {
		if o.Expr == entry.Expr || !o.Known || o.Text == p.Rules.StarWord() {
			return false
		}
		witness, _ := p.Witness(&o)
		_, dead := p.Spelling(&o)
		return witness == "" && !dead
	})
}

// Unlisting returns the kind of fix that takes an entry away which lets in more than it
// should. Somebody may be meant by a pattern that not every origin matches, and by any
// where the others are those of developers.
func Unlisting(p *policy.Policy, entry *policy.Entry) fixkind.Kind {
	_, every := p.Match(entry, policy.Strangers[0])
	isForOthers := func(o policy.Entry) bool { return o.Expr != entry.Expr && !isLocal(o) }
	if (every || entry.Text == p.Rules.StarWord()) && slices.ContainsFunc(p.Entries, isForOthers) {
		return fixkind.UnlistOrigin
	}
	return fixkind.UnlistPattern
}

// isLocal reports whether an entry is an origin, or a host, of which no page is public.
func isLocal(e policy.Entry) bool {
	host, _, _ := strings.Cut(e.Text, ":") // what has no scheme
	if o, err := cors.ParseOrigin(e.Text); err == nil {
		host = o.Host
	}
	return e.Known && !witness.IsPublic(host)
}

// Encrypt returns the fixes of an entry that allows http origins: those of https are
// allowed instead, unless they are already; none if they may be served otherwise.
func (e *Editor) Encrypt(p *policy.Policy, entry *policy.Entry) []analysis.SuggestedFix {
	origin := encrypted(entry.Text)
	switch {
	case origin == "":
		return nil
	case lists(p, origin):
		return fix.Suggest(e.Pass, fixkind.UnlistOrigin, e.Unlist(entry))
	}
	return fix.Suggest(e.Pass, fixkind.EncryptedOrigin, e.Rewrite(entry, origin))
}

// Respell returns the fixes of an entry that lets nobody in and was meant to be another:
// it goes if that is listed already, or another becomes that.
func (e *Editor) Respell(p *policy.Policy, entry *policy.Entry, text string) []analysis.SuggestedFix {
	first, again := e.respelt[respelling{p, text}]
	if lists(p, text) || again && first != entry.Expr {
		return fix.Suggest(e.Pass, fixkind.UnlistOrigin, e.Unlist(entry))
	}
	edits := e.Rewrite(entry, text)
	if edits != nil {
		if e.respelt == nil {
			e.respelt = make(map[respelling]ast.Expr)
		}
		e.respelt[respelling{p, text}] = entry.Expr
	}
	return fix.Suggest(e.Pass, fixkind.OneOrigin, edits)
}

// lists reports whether a policy has an entry.
func lists(p *policy.Policy, text string) bool {
	return slices.ContainsFunc(p.Entries, func(o policy.Entry) bool { return o.Known && o.Text == text })
}

// encrypted returns the entry that allows the https origins of one that allows
// those of http, "" if these may be served otherwise.
func encrypted(entry string) string {
	rest, http := strings.CutPrefix(entry, "http://")
	switch {
	case http && strings.Contains(rest, "*"):
		return "https://" + rest
	case strings.HasPrefix(entry, "*://"):
		return "https" + entry[1:]
	case strings.HasPrefix(entry, "*."):
		return "https://" + entry
	}
	return probe.Encrypted(entry)
}

// Unlist returns the edits that remove an entry from the literal that has it, or from
// the operands of a call.
func (e *Editor) Unlist(entry *policy.Entry) []analysis.TextEdit {
	cur, ok := e.Find(entry.Expr)
	_, isDefault := exchange.ByDefaultOf(e.Pass.TypesInfo, entry.Expr) // others may be configured
	switch {
	case !ok, isDefault, e.IsForMore(entry):
		return nil
	case cur.ParentEdgeKind() == edge.CallExpr_Args:
		return fix.DeleteArg(e.Pass.Fset, cur)
	}
	return fix.DeleteElement(e.Pass.Fset, cur)
}

// Rewrite returns the edit that writes another text for an entry, in the literal
// that has it.
func (e *Editor) Rewrite(entry *policy.Entry, text string) []analysis.TextEdit {
	lit, ok := ast.Unparen(entry.Expr).(*ast.BasicLit)
	if !ok {
		return nil
	}
	old := e.Pass.TypesInfo.Types[lit].Value
	if old == nil || e.IsForMore(entry) {
		return nil
	}
	s, err := strconv.Unquote(lit.Value)
	switch {
	case err != nil || strings.Count(s, entry.Text) != 1 || !isEntry(entry, s):
		return nil
	case lit.Value[0] == '`':
		return []analysis.TextEdit{fix.Replace(lit, "`"+strings.Replace(s, entry.Text, text, 1)+"`")}
	}
	return []analysis.TextEdit{fix.Replace(lit, strconv.Quote(strings.Replace(s, entry.Text, text, 1)))}
}

// IsForMore reports whether what an entry is written in is there for something else than
// for settings like its own, and to compare origins.
func (e *Editor) IsForMore(entry *policy.Entry) bool {
	if e.of == nil {
		e.of = &probe.Editor{Pass: e.Pass, Root: e.Given.Root}
	}
	return e.of.IsForMore(entry.Expr, func(n ast.Node) bool { return e.isLike(entry.Setting, n) })
}

// isLike reports whether what is in a node is given to a setting whose entries are to be
// as those of another.
func (e *Editor) isLike(of *record.Setting, n ast.Node) bool {
	var kinds, others []kind
	for _, r := range e.Given.Records {
		for _, s := range r.Settings {
			if s == of {
				kinds = append(kinds, kindOf(r, s))
			}
			if s.Node != nil && s.Node.Pos() <= n.Pos() && n.End() <= s.Node.End() {
				others = append(others, kindOf(r, s))
			}
		}
	}
	return slices.ContainsFunc(others, func(k kind) bool { return slices.Contains(kinds, k) })
}

// A kind is what a setting is about, and for which libraries.
type kind struct {
	part    framework.Part
	subject framework.Subject
}

// kindOf returns the kind of a setting of a record. Those whom a library is to trust are
// named like those whom one for CORS lets in.
func kindOf(r *record.Record, s *record.Setting) kind {
	if s.Part == framework.Trusted {
		return kind{framework.Origins, framework.CORS}
	}
	return kind{s.Part, r.Library.Subject}
}

// isEntry reports whether a literal is an entry, or a list of entries in one text.
func isEntry(entry *policy.Entry, s string) bool {
	return s == entry.Text || strings.Contains(s, ",")
}

// Without returns the edits that delete what sets a setting.
func (e *Editor) Without(s *record.Setting) []analysis.TextEdit {
	cur, ok := e.Find(s.Node)
	if !ok || e.isCondition(s) {
		return nil
	}
	switch n := s.Node.(type) {
	case *ast.KeyValueExpr:
		return fix.DeleteElement(e.Pass.Fset, cur)
	case *ast.AssignStmt:
		if isAlone(cur) {
			return nil // a branch without anything in it says nothing
		}
		if len(n.Lhs) == 1 {
			return fix.DeleteStmt(e.Pass.Fset, cur)
		}
	case *ast.CallExpr:
		if outer, ok := cur.Parent().Node().(*ast.CallExpr); ok {
			if len(outer.Args) == 2 && e.Pass.TypesInfo.Types[outer.Fun].IsBuiltin() { // opts = append(opts, option)
				return fix.DeleteStmt(e.Pass.Fset, cur.Parent().Parent())
			}
			return fix.DeleteArg(e.Pass.Fset, cur)
		}
		if _, ok := cur.Parent().Node().(*ast.ExprStmt); ok {
			return fix.DeleteStmt(e.Pass.Fset, cur.Parent())
		}
		return fix.DeleteElement(e.Pass.Fset, cur)
	}
	return nil
}

// isCondition reports whether what a setting is given is a condition, so that it is
// there for another case as well.
func (e *Editor) isCondition(s *record.Setting) bool {
	x := s.Value.Expr(s.Operand)
	if _, ok := s.Value.Bool(); !ok || x == nil {
		return false
	}
	tv := e.Pass.TypesInfo.Types[x]
	return tv.Value == nil && types.Identical(types.Default(tv.Type), types.Typ[types.Bool])
}

// isAlone reports whether a statement is the only one of a branch.
func isAlone(cur inspector.Cursor) bool {
	block, ok := cur.Parent().Node().(*ast.BlockStmt)
	if !ok || len(block.List) > 1 {
		return false
	}
	_, ok = cur.Parent().Parent().Node().(*ast.IfStmt)
	return ok
}

// Example returns an entry that a person replaces.
func Example(p *policy.Policy) string {
	if p.Rules.Hosts {
		return strings.TrimPrefix(fixkind.Example, "https://")
	}
	if _, ok := p.Rules.PatternOf(fixkind.Example); ok {
		return "^" + regexp.QuoteMeta(fixkind.Example) + "$"
	}
	return fixkind.Example
}

// Origins returns the name of the setting that lists origins, and an expression for
// a list of one.
func Origins(p *policy.Policy) (name, value string) {
	for n, s := range p.Library.Settings {
		if s.Part == framework.Origins && (name == "" || n < name) {
			name = n
		}
	}
	value = fmt.Sprintf("[]string{%q}", Example(p))
	if obj := p.Pkg.Scope().Lookup(p.Library.Struct); obj != nil {
		if f, _, _ := types.LookupFieldOrMethod(obj.Type(), true, p.Pkg, name); f != nil && types.Identical(f.Type(), types.Typ[types.String]) {
			value = strconv.Quote(Example(p))
		}
	}
	return name, value
}
