package fix

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"path"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// AddImport returns the prefix, "name." or "", by which the file may refer at
// pos to a member of the package, and the edits that import the package if the
// file does not import it yet or something hides its name there. preferredName
// is the package's own name.
//
// The import goes where gofmt would sort it in a group of imports; in a file
// without one it becomes a declaration of its own. Imports that several fixes
// add can thus be merged.
func AddImport(fset *token.FileSet, info *types.Info, file *ast.File, preferredName, pkgPath, member string, pos token.Pos) (prefix string, edits []analysis.TextEdit) {
	scope := info.Scopes[file].Innermost(pos)
	for _, spec := range file.Imports {
		name := info.PkgNameOf(spec)
		if name == nil || name.Imported().Path() != pkgPath {
			continue
		}
		if name.Name() == "." {
			if _, obj := scope.LookupParent(member, pos); obj != nil && obj.Pkg() == name.Imported() {
				return "", nil
			}
		} else if _, obj := scope.LookupParent(name.Name(), pos); obj == name {
			return name.Name() + ".", nil
		}
	}

	name := firstFree(preferredName, func(name string) bool {
		_, obj := scope.LookupParent(name, pos)
		return obj == nil
	})
	spec := &ast.ImportSpec{Path: &ast.BasicLit{Kind: token.STRING, Value: strconv.Quote(pkgPath)}}
	if name != impliedName(pkgPath) {
		spec.Name = ast.NewIdent(name)
	}
	return name + ".", []analysis.TextEdit{addSpec(fset.File(file.Package), file, spec)}
}

var majorVersion = regexp.MustCompile(`^v[0-9]+$`)

// impliedName returns the name by which readers expect a package to go.
func impliedName(pkgPath string) string {
	if dir, last := path.Split(pkgPath); dir != "" && majorVersion.MatchString(last) {
		return path.Base(dir)
	}
	return path.Base(pkgPath)
}

// addSpec returns the edit that adds the import spec to the file.
func addSpec(tf *token.File, file *ast.File, spec *ast.ImportSpec) analysis.TextEdit {
	var last *ast.GenDecl // that imports
	for _, decl := range file.Decls {
		decl, ok := decl.(*ast.GenDecl)
		if !ok || decl.Tok != token.IMPORT {
			break
		}
		last = decl
		if decl.Lparen.IsValid() && len(decl.Specs) > 0 {
			return addToGroup(tf, file, decl, spec)
		}
	}
	if last == nil {
		return insert(lineEnd(tf, file, file.Name.End()), "\n\nimport "+specText(spec))
	}
	return insert(lineEnd(tf, file, last.End()), "\nimport "+specText(spec))
}

// addToGroup adds to the run of specs without blank lines between them that
// holds imports of the same kind, of the standard library or not. If there is
// none, a new run of standard imports goes first, another one last.
func addToGroup(tf *token.File, file *ast.File, decl *ast.GenDecl, spec *ast.ImportSpec) analysis.TextEdit {
	specs := make([]*ast.ImportSpec, len(decl.Specs))
	for i, s := range decl.Specs {
		specs[i] = s.(*ast.ImportSpec)
	}
	text, std := specText(spec), isStd(spec)
	for start := 0; start < len(specs); {
		end := start + 1
		for end < len(specs) && line(tf, specs[end].Pos()) <= line(tf, specs[end-1].End())+1 {
			end++
		}
		run := specs[start:end]
		start = end
		if isStd(run[0]) != std {
			continue
		}
		if compareSpecs(spec, run[0]) < 0 {
			return insert(specStart(run[0]), text+"\n\t")
		}
		after := run[0]
		for _, s := range run {
			if compareSpecs(s, spec) < 0 {
				after = s
			}
		}
		return insert(lineEnd(tf, file, after.End()), "\n\t"+text)
	}
	if std {
		return insert(specStart(specs[0]), text+"\n\n\t")
	}
	return insert(lineEnd(tf, file, specs[len(specs)-1].End()), "\n\n\t"+text)
}

// compareSpecs orders specs like gofmt.
func compareSpecs(x, y *ast.ImportSpec) int {
	return cmp.Or(
		strings.Compare(importPath(x), importPath(y)),
		strings.Compare(importName(x), importName(y)),
	)
}

// specStart returns where the spec or the comment above it starts.
func specStart(spec *ast.ImportSpec) token.Pos {
	if spec.Doc != nil {
		return spec.Doc.Pos()
	}
	return spec.Pos()
}

func specText(spec *ast.ImportSpec) string {
	if spec.Name != nil {
		return spec.Name.Name + " " + spec.Path.Value
	}
	return spec.Path.Value
}

func importName(spec *ast.ImportSpec) string {
	if spec.Name != nil {
		return spec.Name.Name
	}
	return ""
}

func importPath(spec *ast.ImportSpec) string {
	s, _ := strconv.Unquote(spec.Path.Value)
	return s
}

// isStd reports whether the spec may import from the standard library: the
// first element of its path has no dot.
func isStd(spec *ast.ImportSpec) bool {
	first, _, _ := strings.Cut(importPath(spec), "/")
	return !strings.Contains(first, ".")
}

// lineEnd returns the end of the last comment on the line of pos after it, or
// else pos.
func lineEnd(tf *token.File, file *ast.File, pos token.Pos) token.Pos {
	end := pos
	for _, c := range comments(file, pos, file.FileEnd) {
		if line(tf, c.Pos()) != line(tf, pos) {
			break
		}
		end = c.End()
	}
	return end
}
