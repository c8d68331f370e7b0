package fix

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// DeclaredElsewhere returns the names that files of the package declare or
// import which the pass need not have: those for other systems, and tests. A
// new name must not be among them either.
func DeclaredElsewhere(pass *analysis.Pass) map[string]bool {
	names := make(map[string]bool)
	seen := make(map[string]bool)
	for _, file := range pass.Files {
		seen[pass.Fset.File(file.FileStart).Name()] = true
	}
	files := pass.IgnoredFiles
	for _, file := range pass.Files {
		dir := filepath.Dir(pass.Fset.File(file.FileStart).Name())
		if seen[dir] {
			continue
		}
		seen[dir] = true
		tests, _ := filepath.Glob(filepath.Join(dir, "*_test.go")) // nothing, where there are no files
		files = append(files[:len(files):len(files)], tests...)
	}
	read := pass.ReadFile
	if read == nil {
		read = os.ReadFile
	}
	for _, name := range files {
		if seen[name] || !strings.HasSuffix(name, ".go") {
			continue
		}
		seen[name] = true
		content, err := read(name)
		if err != nil {
			if content, err = os.ReadFile(name); err != nil { // some drivers read no others
				continue
			}
		}
		// What does not parse declares what was understood of it.
		file, _ := parser.ParseFile(token.NewFileSet(), name, content, parser.SkipObjectResolution)
		if file != nil && file.Name.Name == pass.Pkg.Name() { // no external test
			declaredIn(file, names)
		}
	}
	return names
}

// declaredIn adds the names that a file declares at package level, or imports.
func declaredIn(file *ast.File, names map[string]bool) {
	for _, decl := range file.Decls {
		switch decl := decl.(type) {
		case *ast.FuncDecl:
			if decl.Recv == nil {
				names[decl.Name.Name] = true
			}
		case *ast.GenDecl:
			for _, spec := range decl.Specs {
				switch spec := spec.(type) {
				case *ast.ValueSpec:
					for _, name := range spec.Names {
						names[name.Name] = true
					}
				case *ast.TypeSpec:
					names[spec.Name.Name] = true
				case *ast.ImportSpec:
					if name := importName(spec); name != "" {
						names[name] = true
					} else {
						names[impliedName(importPath(spec))] = true
					}
				}
			}
		}
	}
}
