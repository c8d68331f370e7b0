package check

import (
	"bytes"
	"cmp"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"io"
	"maps"
	"os"
	"slices"
	"sort"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
)

// repair applies the first fix of each finding, or prints what that would
// change. It is an error if one could not be applied.
func repair(res *finding.Result, diff bool, stdout, stderr io.Writer) error {
	accepted := make(edits)
	fixes, applied := 0, 0
	for _, f := range res.Findings {
		if len(f.Fixes) == 0 {
			continue
		}
		for _, alternative := range f.Fixes[1:] {
			fmt.Fprintf(stderr, "corsvet: %s:%d:%d: ignoring alternative fix %q\n", f.File, f.Start.Line, f.Start.Column, alternative.Message)
		}
		fixes++
		if accepted.add(f.Fixes[0].Edits) {
			applied++
		}
	}
	files, err := accepted.apply(sources(res.Packages))
	if err != nil {
		return err
	}
	for _, file := range files {
		if diff {
			fmt.Fprint(stdout, unified(file.name, file.before, file.after))
		} else if err := os.WriteFile(file.name, file.after, 0o666); err != nil {
			return err
		}
	}
	switch {
	case applied == fixes:
		return nil
	case diff:
		return fmt.Errorf("%d of %s skipped, since they overlap others", fixes-applied, count(fixes, "fix", "fixes"))
	default:
		return fmt.Errorf("applied %d of %s; %s updated. (Re-run the command to apply more.)",
			applied, count(fixes, "fix", "fixes"), count(len(files), "file", "files"))
	}
}

// count returns a number of things.
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// edits are those of each file, sorted and without overlap.
type edits map[string][]finding.Edit

// add adds the edits of one more fix, unless some overlap. What two fixes do
// alike, such as adding an import, is done once.
func (es edits) add(fix []finding.Edit) bool {
	var list []finding.Edit
	for _, e := range fix {
		near := es.near(e)
		if slices.ContainsFunc(near, func(o finding.Edit) bool { return o != e && overlap(o, e) }) {
			return false
		}
		if !slices.Contains(near, e) {
			list = append(list, e)
		}
	}
	for _, e := range list {
		file := es[e.File]
		after := sort.Search(len(file), func(i int) bool {
			return cmp.Or(cmp.Compare(file[i].Start, e.Start), cmp.Compare(file[i].End, e.End)) > 0
		})
		es[e.File] = slices.Insert(file, after, e)
	}
	return true
}

// near returns the edits that overlap e or touch it.
func (es edits) near(e finding.Edit) []finding.Edit {
	file := es[e.File]
	first := sort.Search(len(file), func(i int) bool { return file[i].End >= e.Start })
	n := sort.Search(len(file)-first, func(i int) bool { return file[first+i].Start > e.End })
	return file[first : first+n]
}

// overlap reports whether two edits change the same text. Text that is added
// at one place by both, or at the border of what one replaces, stands side by
// side.
func overlap(x, y finding.Edit) bool {
	return x.File == y.File && x.Start < y.End && y.Start < x.End
}

// A change is what edits make of a file.
type change struct {
	name          string
	before, after []byte
}

// apply returns what the edits make of each file.
func (es edits) apply(sources map[string]*source) (list []change, err error) {
	for _, name := range slices.Sorted(maps.Keys(es)) {
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		src := sources[name]
		if len(text) != src.size {
			return nil, fmt.Errorf("%s has changed while it was looked at; nothing is fixed", name)
		}
		list = append(list, change{name, text, src.edit(text, es[name])})
	}
	return list, nil
}

// A source is a file that was analyzed.
type source struct {
	size    int
	imports map[string]string // the names of its imports, by the text of their specs
}

func sources(pkgs []*packages.Package) map[string]*source {
	files := make(map[string]*source)
	for _, pkg := range pkgs {
		for _, file := range pkg.Syntax {
			tok := pkg.Fset.File(file.FileStart)
			src := &source{size: tok.Size(), imports: make(map[string]string)}
			for _, spec := range file.Imports {
				if name := pkg.TypesInfo.PkgNameOf(spec); name != nil {
					src.imports[specText(spec)] = name.Name()
				}
			}
			files[tok.Name()] = src
		}
	}
	return files
}

// edit returns what the edits make of text. It keeps the ends of lines, and if
// text is formatted as gofmt does, so is the result.
func (src *source) edit(text []byte, list []finding.Edit) []byte {
	end := "\n"
	if bytes.Contains(text, []byte("\r\n")) {
		end = "\r\n"
	}
	var out []byte
	at := 0
	for _, e := range list {
		out = append(out, text[at:e.Start]...)
		out = append(out, strings.ReplaceAll(strings.ReplaceAll(e.New, "\r\n", "\n"), "\n", end)...)
		at = e.End
	}
	out = src.removeImports(append(out, text[at:]...))
	if formatted, err := format.Source(text); err != nil || !bytes.Equal(formatted, text) {
		return out
	}
	if formatted, err := format.Source(out); err == nil {
		return formatted
	}
	return out
}

// removeImports returns text without the imports that nothing in it needs any
// more: each of two fixes can have removed one of two uses.
func (src *source) removeImports(text []byte) []byte {
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
		name := src.imports[specText(spec.(*ast.ImportSpec))]
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
