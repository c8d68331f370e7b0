// Package ignore keeps a finding from being reported where a comment in the
// code says so:
//
//	//corsvet:ignore NAME[,NAME...] reason
//
// NAME is that of the analyzer. The word reason alone is a placeholder, and no
// reason. At the end of a line, the comment is about what
// is reported on that line; on a line of its own, about the line below it; in
// the doc comment of a declaration, about the whole declaration.
//
// It is the analyzers themselves that obey, so that every driver does.
package ignore

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// Verb is the verb of the directives that suppress findings.
const Verb = "ignore"

// placeholder stands for the reason in a directive that somebody has yet to
// fill in. It is none.
const placeholder = "reason"

// A Directive is a comment that tells corsvet something.
type Directive struct {
	Verb   string // what follows "//corsvet:"
	Names  []string
	Reason string // up to a second //, which begins a comment about the directive; "" for the placeholder
}

// Parse returns the directive that a comment is. It is false for a comment that
// is none.
func Parse(c *ast.Comment) (d Directive, ok bool) {
	text, ok := strings.CutPrefix(c.Text, "//corsvet:")
	if !ok {
		return d, false
	}
	text, _, _ = strings.Cut(text, " //")
	fields := strings.Fields(text)
	if len(fields) == 0 || !strings.HasPrefix(text, fields[0]) {
		return d, true
	}
	d.Verb = fields[0]
	if len(fields) > 1 {
		d.Names = strings.Split(fields[1], ",")
		if d.Reason = strings.Join(fields[2:], " "); d.Reason == placeholder {
			d.Reason = ""
		}
	}
	return d, true
}

// Run returns the Run function of an analyzer that is run, but for the findings
// that a directive suppresses. A directive without a reason suppresses none.
func Run(run func(*analysis.Pass) (any, error)) func(*analysis.Pass) (any, error) {
	return func(pass *analysis.Pass) (any, error) {
		scopes := make(map[*ast.File][]scope)
		heeding := *pass
		heeding.Report = func(d analysis.Diagnostic) {
			if !ignored(pass, scopes, d.Pos) {
				pass.Report(d)
			}
		}
		return run(&heeding)
	}
}

// A scope is the lines, first and last included, on which a directive
// suppresses the findings of an analyzer.
type scope struct {
	first, last int
}

// ignored reports whether a directive suppresses the pass's finding at pos. It
// keeps the scopes of the files it has looked at.
func ignored(pass *analysis.Pass, scopes map[*ast.File][]scope, pos token.Pos) bool {
	for _, file := range pass.Files {
		if pos < file.FileStart || file.FileEnd < pos {
			continue
		}
		if _, ok := scopes[file]; !ok {
			scopes[file] = scopesOf(pass.Fset, file, pass.Analyzer.Name)
		}
		at := line(pass.Fset, pos)
		return slices.ContainsFunc(scopes[file], func(s scope) bool { return s.first <= at && at <= s.last })
	}
	return false
}

// scopesOf returns where the file's directives suppress findings of the
// analyzer name.
func scopesOf(fset *token.FileSet, file *ast.File, name string) (scopes []scope) {
	for _, group := range file.Comments {
		for _, c := range group.List {
			d, ok := Parse(c)
			if !ok || d.Verb != Verb || d.Reason == "" || !slices.Contains(d.Names, name) {
				continue
			}
			// Have: a directive for this analyzer.
			s := scope{first: line(fset, c.Pos())}
			switch decl := declaration(file, group); {
			case decl != nil:
				s.last = line(fset, decl.End())
			case endsLine(fset, file, c):
				s.last = s.first
			default:
				s.last = line(fset, group.End()) + 1
			}
			scopes = append(scopes, s)
		}
	}
	return scopes
}

// declaration returns the declaration that group documents, or nil.
func declaration(file *ast.File, group *ast.CommentGroup) (decl ast.Node) {
	ast.Inspect(file, func(n ast.Node) bool {
		var doc *ast.CommentGroup
		switch n := n.(type) {
		case *ast.FuncDecl:
			doc = n.Doc
		case *ast.GenDecl:
			doc = n.Doc
		case *ast.ValueSpec:
			doc = n.Doc
		case *ast.TypeSpec:
			doc = n.Doc
		}
		if doc == group {
			decl = n
		}
		return decl == nil
	})
	return decl
}

// endsLine reports whether there is code on the line before the comment c.
func endsLine(fset *token.FileSet, file *ast.File, c *ast.Comment) (found bool) {
	at := line(fset, c.Pos())
	before := func(pos token.Pos) bool { return pos < c.Pos() && line(fset, pos) == at }
	ast.Inspect(file, func(n ast.Node) bool {
		switch n.(type) {
		case nil, *ast.File, *ast.Comment, *ast.CommentGroup:
		default:
			found = found || before(n.Pos()) || before(n.End()-1)
		}
		return !found
	})
	return found
}

// line returns the line of pos in the file as it is, whatever //line comments
// say.
func line(fset *token.FileSet, pos token.Pos) int {
	return fset.PositionFor(pos, false).Line
}
