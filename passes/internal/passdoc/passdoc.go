// Package passdoc takes an analyzer's documentation from the package comment
// of its doc.go, so that pkg.go.dev and the help command show one text.
package passdoc

import (
	"go/parser"
	"go/token"
	"strings"
)

// Extract returns the part of source's package comment that documents the
// analyzer name: what follows
//
//	# Analyzer NAME
//
//	NAME:
//
// up to the end of the comment. It is empty if there is no such part, which
// [golang.org/x/tools/go/analysis.Validate] then refuses.
func Extract(source, name string) string {
	f, err := parser.ParseFile(token.NewFileSet(), "doc.go", source, parser.ParseComments|parser.PackageClauseOnly)
	if err != nil {
		return ""
	}
	_, doc, _ := strings.Cut(f.Doc.Text(), "# Analyzer "+name+"\n\n"+name+": ")
	return strings.TrimSpace(doc)
}
