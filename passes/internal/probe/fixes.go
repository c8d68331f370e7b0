package probe

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/witness"
)

// An Editor makes the fixes. They keep what was evidently meant, and are made of
// literals only: what a constant or a setting has may be meant for others too.
type Editor struct {
	Pass *analysis.Pass
	Root inspector.Cursor // of the package

	looked *asked // nil until somebody asks
}

// Fixes returns the suggested fixes of a finding, the first of which is the best.
func (e *Editor) Fixes(f *Finding) []analysis.SuggestedFix {
	switch f.Kind {
	case Never:
		repaired, _ := cors.RepairOrigin(f.Entry)
		return fix.Suggest(e.Pass, fixkind.OneOrigin, e.replaceLiteral(f.Place, f.Entry, repaired))
	case Null:
		return fix.Suggest(e.Pass, fixkind.UnlistNull, e.removeEntry(f))
	case Insecure, Constant:
		if f.Entry != "" {
			if e.isBeside(f, Encrypted(f.Entry)) {
				return e.Remove(f)
			}
			return fix.Suggest(e.Pass, fixkind.EncryptedOrigin, e.replaceLiteral(f.Place, f.Entry, Encrypted(f.Entry)))
		}
		return fix.Suggest(e.Pass, fixkind.EncryptedDomain, e.narrowSearch(f))
	case Lookalike:
		if f.Setting != "" {
			return nil
		}
		if edits := e.anchor(f); edits != nil {
			return fix.Suggest(e.Pass, fixkind.AnchorPattern, edits)
		}
		return fix.Suggest(e.Pass, fixkind.WholeDomain, e.narrowSearch(f))
	}
	return nil
}

// Remove returns the fix that takes the entry of a finding away.
func (e *Editor) Remove(f *Finding) []analysis.SuggestedFix {
	return fix.Suggest(e.Pass, fixkind.UnlistOrigin, e.removeEntry(f))
}

// replaceLiteral returns the edit that makes a literal another text, if only origins are
// compared with it.
func (e *Editor) replaceLiteral(n ast.Node, is, text string) []analysis.TextEdit {
	lit, ok := n.(*ast.BasicLit)
	if !ok || text == "" {
		return nil
	}
	if s, err := strconv.Unquote(lit.Value); err != nil || s != is || e.IsForMore(lit, nil) {
		return nil
	}
	return []analysis.TextEdit{fix.Replace(lit, quoteLike(lit, text))}
}

// quoteLike returns a text between the quotes that a literal has.
func quoteLike(lit *ast.BasicLit, text string) string {
	if strings.HasPrefix(lit.Value, "`") && strconv.CanBackquote(text) {
		return "`" + text + "`"
	}
	return strconv.Quote(text)
}

// Encrypted returns the https origin of the host of an http origin, "" if that may
// be served otherwise: an address has no certificate, mostly, and a port one scheme.
func Encrypted(entry string) string {
	o, err := cors.ParseOrigin(entry)
	if err != nil || o.Port != "" || !isDomain(o.Host) {
		return ""
	}
	return "https://" + o.Host
}

// isDomain reports whether a text is the name of a public domain, or of a host in
// one.
func isDomain(s string) bool {
	o, err := cors.ParseOrigin("https://" + s)
	return err == nil && o.Host == s && strings.Trim(s, ".0123456789") != "" && !strings.HasSuffix(s, ".") && witness.IsPublic(s)
}

// -- entries --

// removeEntry returns the edits that take an entry away: an element of a list or a
// map, or a comparison that stands beside another.
func (e *Editor) removeEntry(f *Finding) []analysis.TextEdit {
	lit, ok := f.Place.(*ast.BasicLit)
	if !ok || e.IsForMore(lit, nil) {
		return nil
	}
	cur, ok := e.Root.FindNode(lit)
	if !ok {
		return nil
	}
	if cur.ParentEdgeKind() == edge.KeyValueExpr_Key {
		cur = cur.Parent()
	}
	if cur.ParentEdgeKind() == edge.CompositeLit_Elts {
		return fix.DeleteElement(e.Pass.Fset, cur)
	}
	return e.removeOperand(cur.Parent())
}

// removeOperand returns the edit that takes an operand of || away.
func (e *Editor) removeOperand(cur inspector.Cursor) []analysis.TextEdit {
	compared, ok := cur.Node().(*ast.BinaryExpr)
	if !ok || compared.Op != token.EQL {
		return nil
	}
	or, ok := cur.Parent().Node().(*ast.BinaryExpr)
	switch {
	case !ok || or.Op != token.LOR:
		return nil
	case or.X == compared:
		return []analysis.TextEdit{{Pos: compared.Pos(), End: or.Y.Pos()}}
	}
	return []analysis.TextEdit{{Pos: or.X.End(), End: compared.End()}}
}

// -- searches --

// narrowSearch returns the edit that makes a search for a literal let in what has
// that as its origin, or as its domain.
func (e *Editor) narrowSearch(f *Finding) []analysis.TextEdit {
	call, ok := f.Place.(*ast.CallExpr)
	if !ok || len(call.Args) != 2 || e.isOfMore(call) {
		return nil
	}
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	fn := typeutil.StaticCallee(e.Pass.TypesInfo, call)
	if !ok || fn == nil || fn.Pkg() == nil || fn.Pkg().Path() != "strings" {
		return nil
	}
	lit, ok := ast.Unparen(call.Args[1]).(*ast.BasicLit)
	if !ok || !isRepeatable(call.Args[0]) {
		return nil
	}
	text, err := strconv.Unquote(lit.Value)
	if err != nil {
		return nil
	}
	s := literalSearch{name: fn.Name(), pkg: types.ExprString(sel.X), subject: types.ExprString(call.Args[0]), text: text, whole: has(f.Test, f.Origin)}
	cur, ok := e.Root.FindNode(call)
	if !ok {
		return nil
	}
	s.encrypted = isConjunct(cur, s.https())
	condition := s.narrowed()
	if condition == "" {
		return nil
	}
	if bindsTighter(cur, strings.Contains(condition, "||")) {
		condition = "(" + condition + ")"
	}
	return []analysis.TextEdit{fix.Replace(call, condition)}
}

// isRepeatable reports whether an expression may be evaluated twice: a variable, a
// field of one, or a method of one without operands, such as u.Hostname().
func isRepeatable(x ast.Expr) bool {
	switch x := ast.Unparen(x).(type) {
	case *ast.Ident:
		return true
	case *ast.SelectorExpr:
		return isRepeatable(x.X)
	case *ast.CallExpr:
		sel, ok := x.Fun.(*ast.SelectorExpr)
		return ok && len(x.Args) == 0 && isRepeatable(sel.X)
	}
	return false
}

// A literalSearch is a call of a function of package strings that looks for a text.
type literalSearch struct {
	name, pkg string // of the function
	subject   string // in which it looks
	text      string
	whole     bool // the subject is the whole Origin, rather than its host
	encrypted bool // its scheme is tested too
}

// https returns the condition that the scheme is https.
func (s *literalSearch) https() string {
	return fmt.Sprintf("%s.HasPrefix(%s, %q)", s.pkg, s.subject, "https://")
}

// narrowed returns the condition that is to stand in its place, "" if what was
// meant is not evident.
func (s *literalSearch) narrowed() string {
	host := strings.TrimPrefix(s.text, ".")
	o, err := cors.ParseOrigin(s.text)
	switch {
	case s.whole && err == nil && o.Scheme == "https" && isDomain(o.Host):
		return fmt.Sprintf("%s == %q", s.subject, s.text)
	case s.whole && err == nil && o.Port == "" && s.name == "HasPrefix" && (o.Host == "localhost" || o.Host == "127.0.0.1"):
		return fmt.Sprintf("%s == %q || %s.HasPrefix(%s, %q)", s.subject, s.text, s.pkg, s.subject, s.text+":")
	case s.name != "HasSuffix" && s.name != "Contains" || !isDomain(host):
		return ""
	}
	ends := fmt.Sprintf("%s.HasSuffix(%s, %q)", s.pkg, s.subject, "."+host)
	scheme := ""
	if s.whole {
		scheme = "https://"
	}
	if s.whole && !s.encrypted {
		ends = s.https() + " && " + ends
	}
	if s.text != host {
		return ends
	}
	return fmt.Sprintf("%s == %q || %s", s.subject, scheme+host, ends)
}

// isConjunct reports whether a condition stands beside an expression, with && between
// them.
func isConjunct(cur inspector.Cursor, condition string) bool {
	outermost := cur.Node().(ast.Expr)
	for {
		and, ok := cur.Parent().Node().(*ast.BinaryExpr)
		if !ok || and.Op != token.LAND {
			return hasConjunct(outermost, condition)
		}
		outermost, cur = and, cur.Parent()
	}
}

func hasConjunct(x ast.Expr, condition string) bool {
	if and, ok := x.(*ast.BinaryExpr); ok && and.Op == token.LAND {
		return hasConjunct(and.X, condition) || hasConjunct(and.Y, condition)
	}
	return types.ExprString(x) == condition
}

// bindsTighter reports whether what is around an expression binds its operands
// tighter than one of || or, if it is not or, of && does.
func bindsTighter(cur inspector.Cursor, or bool) bool {
	switch parent := cur.Parent().Node().(type) {
	case *ast.UnaryExpr:
		return true
	case *ast.BinaryExpr:
		return parent.Op != token.LOR && (or || parent.Op != token.LAND)
	}
	return false
}

// -- patterns --

// anchor returns the edit that makes the literal of a regular expression match
// whole origins only, and its dots dots.
func (e *Editor) anchor(f *Finding) []analysis.TextEdit {
	for v := range operands(f.Test) {
		if v.Kind != flow.Foreign || v.From == nil {
			continue
		}
		call, ok := ast.Unparen(v.From.Expr).(*ast.CallExpr)
		if !ok || len(call.Args) != 1 {
			continue
		}
		if lit, ok := ast.Unparen(call.Args[0]).(*ast.BasicLit); ok && !e.IsForMore(call, nil) {
			return anchorLiteral(lit)
		}
	}
	call, ok := f.Place.(*ast.CallExpr)
	if !ok || len(call.Args) == 0 {
		return nil
	}
	fn := typeutil.StaticCallee(e.Pass.TypesInfo, call)
	if fn == nil || fn.FullName() != "regexp.MatchString" {
		return nil
	}
	lit, ok := ast.Unparen(call.Args[0]).(*ast.BasicLit)
	if !ok || e.isOfMore(call) {
		return nil
	}
	return anchorLiteral(lit)
}

func anchorLiteral(lit *ast.BasicLit) []analysis.TextEdit {
	pattern, err := strconv.Unquote(lit.Value)
	if err != nil {
		return nil
	}
	anchored, ok := anchored(pattern)
	if !ok || anchored == pattern {
		return nil
	}
	return []analysis.TextEdit{fix.Replace(lit, quoteLike(lit, anchored))}
}

// bareDot is a dot between the labels of a host that is not escaped.
var bareDot = regexp.MustCompile(`([A-Za-z0-9)\]])\.([A-Za-z(\[])`)

// anchored returns a pattern that matches whole origins, if each alternative of it
// begins as one.
func anchored(pattern string) (string, bool) {
	body := strings.TrimPrefix(strings.TrimPrefix(pattern, "^"), `\A`)
	begun := body
	if cut, ok := strings.CutSuffix(body, "$"); ok && !strings.HasSuffix(cut, `\`) {
		body = cut
	}
	body = strings.TrimSuffix(body, `\z`)
	ended := body != begun
	alternatives := strings.Split(body, "|")
	open := 0
	for i, a := range alternatives {
		if open == 0 && !strings.HasPrefix(a, "http") || i > 0 && strings.ContainsAny(a, "^$") {
			return "", false
		}
		open += strings.Count(a, "(") - strings.Count(a, ")")
	}
	body = bareDot.ReplaceAllString(body, `$1\.$2`)
	if isAlternation(body) {
		body = "(?:" + body + ")"
	}
	if !ended && ofLocalHost.MatchString(body) {
		body += "(:[0-9]+)?" // as it let any port in
	}
	return "^" + body + "$", true
}

// ofLocalHost matches patterns of local hosts that say nothing of the port.
var ofLocalHost = regexp.MustCompile(`^(?:[^:]|://)*(?:localhost|127\\?\.0\\?\.0\\?\.1)(?:[^:]|://)*$`)

// isAlternation reports whether a pattern has a | that is in no parentheses.
func isAlternation(pattern string) bool {
	depth := 0
	for _, c := range pattern {
		switch c {
		case '(':
			depth++
		case ')':
			depth--
		case '|':
			if depth == 0 {
				return true
			}
		}
	}
	return false
}
