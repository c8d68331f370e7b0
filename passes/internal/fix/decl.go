package fix

import (
	"go/ast"
	"go/token"
	"go/types"
	"strconv"

	"golang.org/x/tools/go/analysis"
)

// Declare returns the edit that adds text, a formatted top-level declaration
// with its doc comment, before the first declaration of the file that is no
// import. The place depends on the file only, so that fixes which need the same
// declaration share it.
func Declare(file *ast.File, text string) analysis.TextEdit {
	for _, decl := range file.Decls {
		doc := (*ast.CommentGroup)(nil)
		switch decl := decl.(type) {
		case *ast.FuncDecl:
			doc = decl.Doc
		case *ast.GenDecl:
			if decl.Tok == token.IMPORT {
				continue
			}
			doc = decl.Doc
		}
		if doc != nil {
			return insert(doc.Pos(), text+"\n\n")
		}
		return insert(decl.Pos(), text+"\n\n")
	}
	return insert(file.FileEnd, "\n"+text+"\n")
}

// FreshName returns preferred, or preferred with the least number after it for
// which the name can be declared in the scope and seen at pos: nothing of that
// name is visible there, nor declared in the scope or below it.
//
// For a package-level declaration the scope is the package's, which has all
// files and functions below it; pos is then of no consequence.
func FreshName(scope *types.Scope, pos token.Pos, preferred string) string {
	return firstFree(preferred, func(name string) bool {
		_, obj := scope.LookupParent(name, pos)
		return obj == nil && !declared(scope, name)
	})
}

func declared(scope *types.Scope, name string) bool {
	if scope.Lookup(name) != nil {
		return true
	}
	for child := range scope.Children() {
		if declared(child, name) {
			return true
		}
	}
	return false
}

func firstFree(preferred string, free func(string) bool) string {
	name := preferred
	for n := 2; !free(name); n++ {
		name = preferred + strconv.Itoa(n)
	}
	return name
}
