package prove

import (
	"go/ast"
	"go/parser"
	"go/token"
	"iter"
	"os"
	"reflect"

	"golang.org/x/tools/go/analysis"
)

// A file is a file of the package as it was.
type file struct {
	name       string
	syntax     *ast.File
	start, end token.Pos // both 0 if the FileSet does not have it
	read       func() ([]byte, error)

	looked  bool
	content []byte // nil if a fix may not edit it
}

func newFile(pass *analysis.Pass, syntax *ast.File) *file {
	f := &file{syntax: syntax}
	tf := pass.Fset.File(syntax.FileStart)
	if tf == nil {
		return f
	}
	f.name = tf.Name()
	f.start = token.Pos(tf.Base())
	f.end = f.start + token.Pos(tf.Size())
	f.read = func() ([]byte, error) {
		if pass.ReadFile == nil { // as in nogo
			return os.ReadFile(f.name)
		}
		return pass.ReadFile(f.name)
	}
	return f
}

// editable reports whether a fix may edit the file: it is a person's, can be
// type-checked again, and its contents are known.
func (f *file) editable() bool {
	if !f.looked {
		f.looked = true
		if !ast.IsGenerated(f.syntax) && !usesCgo(f.syntax) {
			f.content = f.contents()
		}
	}
	return f.content != nil
}

func usesCgo(file *ast.File) bool {
	for _, spec := range file.Imports {
		if spec.Path.Value == `"C"` {
			return true
		}
	}
	return false
}

// contents returns what the file's syntax has been parsed from, or nil. What can
// be read may be something else by now, or the text of an editor's buffer.
func (f *file) contents() []byte {
	content, err := f.read()
	if err != nil || len(content) != int(f.end-f.start) {
		return nil
	}
	syntax, err := parser.ParseFile(token.NewFileSet(), f.name, content, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil || !sameSyntax(f.syntax, syntax) {
		return nil
	}
	return content
}

// sameSyntax reports whether two files have the same nodes at the same places.
func sameSyntax(x, y *ast.File) bool {
	next, stop := iter.Pull(ast.Preorder(y))
	defer stop()
	for n := range ast.Preorder(x) {
		other, ok := next()
		if !ok || describe(n, x.FileStart) != describe(other, y.FileStart) {
			return false
		}
	}
	_, more := next()
	return !more
}

// A description tells nodes of files apart.
type description struct {
	t          reflect.Type
	start, end token.Pos
	text       string
}

func describe(n ast.Node, fileStart token.Pos) description {
	d := description{t: reflect.TypeOf(n)}
	if n.Pos().IsValid() { // an empty list of fields is nowhere
		d.start, d.end = n.Pos()-fileStart, n.End()-fileStart
	}
	switch n := n.(type) {
	case *ast.Ident:
		d.text = n.Name
	case *ast.BasicLit:
		d.text = n.Value
	case *ast.Comment:
		d.text = n.Text
	}
	return d
}
