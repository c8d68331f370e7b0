package lsp

import (
	"cmp"
	"go/ast"
	"go/parser"
	"go/token"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
	"github.com/corsvet/corsvet/internal/fixkind"
)

// fixAllTitle is that of the action that applies all first fixes of a file.
const fixAllTitle = "Fix all that corsvet can fix unseen"

// fixAll returns the edits of the first fixes of findings in a file, of those
// that need no decision and edit nothing else. Of two that overlap, it has the
// first only: what is left is found again. Imports that no fix alone could
// remove, since each took away a use, go too.
func fixAll(file, text string, findings []*finding.Finding) []finding.Edit {
	var all []finding.Edit
	for _, f := range findings {
		if len(f.Fixes) == 0 || !fixkind.IsComplete(f.Fixes[0].Message) {
			continue
		}
		edits := f.Fixes[0].Edits
		if slices.ContainsFunc(edits, func(e finding.Edit) bool { return e.File != file || conflicts(all, e) }) {
			continue
		}
		for _, e := range edits {
			if !slices.Contains(all, e) { // Two fixes may add the same import.
				all = append(all, e)
			}
		}
	}
	slices.SortStableFunc(all, byPlace)
	all = append(all, unusedImports(file, text, all)...)
	slices.SortStableFunc(all, byPlace)
	return all
}

func byPlace(e, f finding.Edit) int {
	return cmp.Or(cmp.Compare(e.Start, f.Start), cmp.Compare(e.End, f.End))
}

// conflicts reports whether e overlaps one of edits, or replaces what one does.
func conflicts(edits []finding.Edit, e finding.Edit) bool {
	return slices.ContainsFunc(edits, func(o finding.Edit) bool { return o != e && o.Start < e.End && e.Start < o.End })
}

// unusedImports returns edits that remove the imports of text that edits leave
// unused.
func unusedImports(file, text string, edits []finding.Edit) (removals []finding.Edit) {
	var after strings.Builder
	at := 0
	for _, e := range edits {
		after.WriteString(text[at:e.Start] + e.New)
		at = e.End
	}
	after.WriteString(text[at:])
	fset := token.NewFileSet()
	parsed, err := parser.ParseFile(fset, "", text, parser.SkipObjectResolution)
	if err != nil {
		return nil
	}
	fixed, err := parser.ParseFile(token.NewFileSet(), "", after.String(), parser.SkipObjectResolution)
	if err != nil {
		return nil
	}
	used, left := qualifiers(parsed), qualifiers(fixed)
	for _, decl := range parsed.Decls {
		decl, ok := decl.(*ast.GenDecl)
		if !ok || decl.Tok != token.IMPORT {
			continue
		}
		var unused []ast.Spec
		for _, spec := range decl.Specs {
			if name := importName(spec.(*ast.ImportSpec)); used[name] && !left[name] && imports(fixed, spec.(*ast.ImportSpec)) {
				unused = append(unused, spec)
			}
		}
		if len(unused) == len(decl.Specs) {
			unused = []ast.Spec{}
			removals = append(removals, lines(file, text, fset, decl))
		}
		for _, spec := range unused {
			removals = append(removals, lines(file, text, fset, spec))
		}
	}
	return slices.DeleteFunc(removals, func(e finding.Edit) bool { return conflicts(edits, e) })
}

// qualifiers returns the names before a dot, which those of packages are.
func qualifiers(file *ast.File) map[string]bool {
	names := make(map[string]bool)
	ast.Inspect(file, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok {
			if x, ok := sel.X.(*ast.Ident); ok {
				names[x.Name] = true
			}
		}
		return true
	})
	return names
}

// importName returns the name of an import, as far as its text tells. If the
// package has another one, that is nothing that the file uses.
func importName(spec *ast.ImportSpec) string {
	if spec.Name != nil {
		return spec.Name.Name
	}
	imported, err := strconv.Unquote(spec.Path.Value)
	if err != nil {
		return ""
	}
	name := path.Base(imported)
	if version, ok := strings.CutPrefix(name, "v"); ok && version != "" && strings.Trim(version, "0123456789") == "" {
		name = path.Base(path.Dir(imported))
	}
	return name
}

// imports reports whether file has an import like spec.
func imports(file *ast.File, spec *ast.ImportSpec) bool {
	return slices.ContainsFunc(file.Imports, func(other *ast.ImportSpec) bool {
		return other.Path.Value == spec.Path.Value && importName(other) == importName(spec)
	})
}

// lines returns an edit that removes the lines of n.
func lines(file, text string, fset *token.FileSet, n ast.Node) finding.Edit {
	start, end := fset.Position(n.Pos()).Offset, fset.Position(n.End()).Offset
	start = strings.LastIndexByte(text[:start], '\n') + 1
	if i := strings.IndexByte(text[end:], '\n'); i >= 0 {
		end += i + 1
	} else {
		end = len(text)
	}
	return finding.Edit{File: file, Start: start, End: end}
}
