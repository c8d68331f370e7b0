package repair

import (
	"bytes"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"slices"

	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
)

// Sources are the files that were analyzed.
type Sources struct {
	texts   map[string][]byte
	imports map[string]map[string]string // of a file: the names, by the text of their specs
}

// NewSources returns the files of a result.
func NewSources(res *finding.Result) *Sources {
	s := &Sources{texts: make(map[string][]byte), imports: make(map[string]map[string]string)}
	s.update(res)
	return s
}

// update takes the files of another result in place of those that were.
func (s *Sources) update(res *finding.Result) {
	maps.Copy(s.texts, res.Texts)
	for _, pkg := range res.Packages {
		for _, file := range pkg.Syntax {
			s.imports[pkg.Fset.File(file.FileStart).Name()] = importNames(pkg, file)
		}
	}
}

func importNames(pkg *packages.Package, file *ast.File) map[string]string {
	names := make(map[string]string)
	for _, spec := range file.Imports {
		if name := pkg.TypesInfo.PkgNameOf(spec); name != nil {
			names[specText(spec)] = name.Name()
		}
	}
	return names
}

// Text returns the text of a file; none if it was not analyzed and cannot be
// read.
func (s *Sources) Text(file string) []byte {
	text, ok := s.texts[file]
	if !ok {
		text, _ = os.ReadFile(file)
		s.texts[file] = text
	}
	return text
}

// A File is a file that edits change.
type File struct {
	Name          string
	Before, After []byte
}

// Preview returns what a fix by itself would make of the files that it changes.
func (s *Sources) Preview(fix finding.Fix) []File {
	es := make(Edits)
	es.Add(fix.Edits)
	return s.apply(es)
}

// apply returns what edits make of the files that they change.
func (s *Sources) apply(es Edits) (files []File) {
	for _, name := range slices.Sorted(maps.Keys(es)) {
		text := s.Text(name)
		files = append(files, File{name, text, edit(text, es[name], s.imports[name])})
	}
	return files
}

// edit returns what the edits make of text, whose imports have these names. It
// keeps the ends of lines and a byte-order mark, and if text is formatted as
// gofmt does, so is the result.
func edit(text []byte, list []finding.Edit, imports map[string]string) []byte {
	var out []byte
	at := 0
	for _, e := range list {
		out = append(out, text[at:e.Start]...)
		out = append(out, e.New...)
		at = e.End
	}
	out = append(out, text[at:]...)
	if ends := bytes.Count(text, []byte("\r\n")); ends > 0 && ends == bytes.Count(text, []byte("\n")) {
		return windows(tidy(unix(text), unix(out), imports))
	}
	return tidy(text, out, imports)
}

// unix returns text with line feeds only at the ends of its lines.
func unix(text []byte) []byte {
	return bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n"))
}

func windows(text []byte) []byte {
	return bytes.ReplaceAll(text, []byte("\n"), []byte("\r\n"))
}

// byteOrderMark is what some editors begin files with.
const byteOrderMark = "\ufeff"

// tidy removes the imports that nothing in after needs any more, and formats it
// if before is formatted.
func tidy(before, after []byte, imports map[string]string) []byte {
	mark := []byte{}
	if bytes.HasPrefix(before, []byte(byteOrderMark)) {
		mark = []byte(byteOrderMark)
	}
	before, after = bytes.TrimPrefix(before, mark), removeImports(bytes.TrimPrefix(after, mark), imports)
	if formatted, err := format.Source(before); err == nil && bytes.Equal(formatted, before) {
		if formatted, err := format.Source(after); err == nil {
			after = formatted
		}
	}
	return slices.Concat(mark, after)
}

// removeImports returns text without the imports that nothing in it needs any
// more: each of two fixes can have removed one of two uses.
func removeImports(text []byte, imports map[string]string) []byte {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "", text, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return text
	}
	used := make(map[string]bool)
	ast.Inspect(file, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok {
			if x, ok := sel.X.(*ast.Ident); ok {
				used[x.Name] = true
			}
		}
		return true
	})
	unused := func(spec ast.Spec) bool {
		name := imports[specText(spec.(*ast.ImportSpec))]
		return name != "" && name != "_" && name != "." && name != "C" && !used[name]
	}
	for _, decl := range slices.Backward(file.Decls) {
		decl, ok := decl.(*ast.GenDecl)
		if !ok || decl.Tok != token.IMPORT || !slices.ContainsFunc(decl.Specs, unused) {
			continue
		}
		if !slices.ContainsFunc(decl.Specs, func(spec ast.Spec) bool { return !unused(spec) }) {
			text = cutLines(text, fset, decl)
			continue
		}
		for _, spec := range slices.Backward(decl.Specs) {
			if unused(spec) {
				text = cutLines(text, fset, spec)
			}
		}
	}
	return text
}

// specText returns the text of an import, by which it is known in a file that
// has changed.
func specText(spec *ast.ImportSpec) string {
	if spec.Name != nil {
		return spec.Name.Name + " " + spec.Path.Value
	}
	return spec.Path.Value
}

// cutLines returns text without the lines of n.
func cutLines(text []byte, fset *token.FileSet, n ast.Node) []byte {
	start, end := fset.Position(n.Pos()).Offset, fset.Position(n.End()).Offset
	start = bytes.LastIndexByte(text[:start], '\n') + 1
	if i := bytes.IndexByte(text[end:], '\n'); i >= 0 {
		end += i + 1
	} else {
		end = len(text)
	}
	return slices.Concat(text[:start], text[end:])
}
