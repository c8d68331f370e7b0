// Package ignoring inserts //corsvet:ignore directives.
package ignoring

import (
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"strings"
)

// Title is that of the action that inserts a directive.
const Title = "Ignore here, with a reason"

// Placeholder is a reason that counts for none: the finding stays until somebody
// has written why in its place.
const Placeholder = "reason"

// Insert returns the edit of text that inserts a //corsvet:ignore directive for
// what the analyzer name reports at offset.
//
// A statement that begins the line gets the directive above it, any other line
// at its end, where gofmt would put it. There is none where no comment can
// stand, as in a raw string, or at the end of a line that has a comment, and
// none in a generated file.
func Insert(text string, offset int, name, reason string) (e Edit, ok bool) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "", text, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil || ast.IsGenerated(file) {
		return e, false
	}
	directive := "//corsvet:ignore " + name + " " + reason
	start := strings.LastIndexByte(text[:offset], '\n') + 1
	end := len(text)
	if i := strings.IndexByte(text[offset:], '\n'); i >= 0 {
		end = offset + i
	}
	code := strings.TrimSpace(text[start:end])
	first := start + strings.Index(text[start:end], code)
	pos := func(offset int) token.Pos { return file.FileStart + token.Pos(offset) }
	switch {
	case beginsStatement(file, pos(first)):
		newline := "\n"
		if strings.HasSuffix(text[:end], "\r") {
			newline = "\r\n"
		}
		e = Edit{first, first, directive + newline + text[start:first]}
	case code != "" && !inside(file, pos(first+len(code))) && !hasComment(file, pos(start), pos(end)):
		e = Edit{first + len(code), first + len(code), " " + directive}
	default:
		return e, false
	}
	return formatted(text, e), true
}

// An Edit replaces the bytes of a text from Start up to End by New.
type Edit struct {
	Start, End int
	New        string
}

// Apply returns what the edit makes of text.
func (e Edit) Apply(text string) string { return text[:e.Start] + e.New + text[e.End:] }

// beginsStatement reports whether a statement in a list of them begins at pos. A
// declaration does not count: a directive above it would be about all of it.
func beginsStatement(file *ast.File, pos token.Pos) (found bool) {
	begins := func(list []ast.Stmt) {
		for _, stmt := range list {
			_, declares := stmt.(*ast.DeclStmt)
			found = found || stmt.Pos() == pos && !declares
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BlockStmt:
			begins(n.List)
		case *ast.CaseClause:
			begins(n.Body)
		case *ast.CommClause:
			begins(n.Body)
		}
		return !found
	})
	return found
}

// inside reports whether pos is in a literal, which may go on in the next line.
func inside(file *ast.File, pos token.Pos) (found bool) {
	ast.Inspect(file, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok {
			found = found || lit.Pos() < pos && pos < lit.End()
		}
		return !found
	})
	return found
}

// hasComment reports whether a part of a comment is from start up to end.
func hasComment(file *ast.File, start, end token.Pos) bool {
	for _, group := range file.Comments {
		for _, c := range group.List {
			if c.Pos() < end && start < c.End() {
				return true
			}
		}
	}
	return false
}

// formatted returns an edit of text that makes of it what e and gofmt make,
// which aligns comments. If text itself is not as gofmt writes it, that is e.
func formatted(text string, e Edit) Edit {
	before, err := format.Source([]byte(text))
	if err != nil || string(before) != text {
		return e
	}
	after, err := format.Source([]byte(e.Apply(text)))
	if err != nil {
		return e
	}
	return difference(text, string(after))
}

// difference returns an edit of whole lines that makes after of before.
func difference(before, after string) Edit {
	old, new := strings.SplitAfter(before, "\n"), strings.SplitAfter(after, "\n")
	start := 0
	for len(old) > 0 && len(new) > 0 && old[0] == new[0] {
		start += len(old[0])
		old, new = old[1:], new[1:]
	}
	end := len(before)
	for len(old) > 0 && len(new) > 0 && old[len(old)-1] == new[len(new)-1] {
		end -= len(old[len(old)-1])
		old, new = old[:len(old)-1], new[:len(new)-1]
	}
	return Edit{start, end, strings.Join(new, "")}
}
