package probe

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"regexp"
	"slices"
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
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/witness"
)

// An Editor makes the fixes. They keep what was evidently meant, and change literals
// and tests only: what a constant or a setting has may be meant for others too.
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

// narrowSearch returns the edit that makes a search for texts of the program let in what
// has one of them as its origin, or as its domain.
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
	texts := e.textsFor(call)
	cur, ok := e.Root.FindNode(call)
	if !ok || len(texts) == 0 || !isRepeatable(call.Args[0]) {
		return nil
	}
	s := textSearch{name: fn.Name(), pkg: types.ExprString(sel.X), subject: types.ExprString(call.Args[0]), texts: texts, whole: has(f.Test, f.Origin)}
	if _, isLiteral := ast.Unparen(call.Args[1]).(*ast.BasicLit); !isLiteral {
		s.variable = types.ExprString(call.Args[1])
	}
	s.encrypted = isConjunct(cur, s.https())
	condition := s.narrowed()
	if condition == "" {
		return nil
	}
	if bindsTighter(cur, strings.Contains(condition, "||")) {
		condition = "(" + condition + ")"
	}
	return fix.ReplaceExpr(e.Pass.Fset, cur, condition)
}

// textsFor returns the texts that a call looks for: a constant or, if a variable has
// one after the other, all of them, if they are known.
func (e *Editor) textsFor(call *ast.CallExpr) []string {
	if text, ok := syntax.ConstantText(e.Pass.TypesInfo, call.Args[1]); ok {
		return []string{text}
	}
	looked := e.asked()
	if !isRepeatable(call.Args[1]) || looked.unknown[call] || slices.ContainsFunc(looked.takers[call], e.isCalledElsewhere) {
		return nil
	}
	return looked.sought[call]
}

// isRepeatable reports whether an expression may be evaluated twice: a variable, a
// field or an element of one, or a method of one without operands, such as u.Hostname().
func isRepeatable(x ast.Expr) bool {
	switch x := ast.Unparen(x).(type) {
	case *ast.Ident:
		return true
	case *ast.SelectorExpr:
		return isRepeatable(x.X)
	case *ast.IndexExpr:
		return isRepeatable(x.X) && isRepeatable(x.Index)
	case *ast.CallExpr:
		sel, ok := x.Fun.(*ast.SelectorExpr)
		return ok && len(x.Args) == 0 && isRepeatable(sel.X)
	}
	return false
}

// A textSearch is a call of a function of package strings that looks for a text.
type textSearch struct {
	name, pkg string   // of the function
	subject   string   // in which it looks
	texts     []string // it looks for one of them
	variable  string   // that has it, "" if it is a literal
	whole     bool     // the subject is the whole Origin, rather than its host
	encrypted bool     // its scheme is tested too
}

// https returns the condition that the scheme is https.
func (s *textSearch) https() string {
	return fmt.Sprintf("%s.HasPrefix(%s, %q)", s.pkg, s.subject, "https://")
}

// narrowed returns the condition that is to stand in its place, "" if what was
// meant is not evident.
func (s *textSearch) narrowed() string {
	origins, ofPorts, domains := true, true, true
	dotted := strings.HasPrefix(s.texts[0], ".")
	for _, text := range s.texts {
		is, isOfPorts := s.isOrigin(text)
		origins, ofPorts = origins && is, ofPorts && isOfPorts
		domains = domains && s.isDomain(text) && strings.HasPrefix(text, ".") == dotted
	}
	equal := func(before string) string { return s.subject + " == " + s.text(before, "") }
	switch {
	case origins:
		return equal("")
	case ofPorts:
		return fmt.Sprintf("%s || %s.HasPrefix(%s, %s)", equal(""), s.pkg, s.subject, s.text("", ":"))
	case !domains:
		return ""
	}
	dot, scheme := ".", ""
	if dotted {
		dot = ""
	}
	if s.whole {
		scheme = "https://"
	}
	ends := fmt.Sprintf("%s.HasSuffix(%s, %s)", s.pkg, s.subject, s.text(dot, ""))
	if s.whole && !s.encrypted {
		ends = s.https() + " && " + ends
	}
	if dotted {
		return ends
	}
	return equal(scheme) + " || " + ends
}

// text returns the expression of what is looked for, with something before and after it.
func (s *textSearch) text(before, after string) string {
	if s.variable == "" {
		return strconv.Quote(before + s.texts[0] + after)
	}
	x := s.variable
	if before != "" {
		x = strconv.Quote(before) + "+" + x
	}
	if after != "" {
		x += "+" + strconv.Quote(after)
	}
	return x
}

// isOrigin reports whether a text that is looked for in the whole Origin is meant to be
// one, and whether it is meant to be followed by any port if one of the texts is.
func (s *textSearch) isOrigin(text string) (is, ofPorts bool) {
	o, err := cors.ParseOrigin(text)
	if err != nil || !s.whole {
		return false, false
	}
	isLocal := o.Host == "localhost" || o.Host == "127.0.0.1"
	is = isLocal && o.Port != "" || o.Scheme == "https" && isDomain(o.Host)
	return is, s.name == "HasPrefix" && (is || isLocal)
}

// isDomain reports whether a text is meant to be a domain that hosts end with.
func (s *textSearch) isDomain(text string) bool {
	return (s.name == "HasSuffix" || s.name == "Contains") && isDomain(strings.TrimPrefix(text, "."))
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
