package fix

import (
	"bytes"
	"cmp"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
)

// A source is a parsed file in which the identifier target marks the node that
// a test is about.
type source struct {
	text string
	fset *token.FileSet
	file *ast.File
	root inspector.Cursor
}

func parse(t *testing.T, text string) source {
	t.Helper()
	fset := token.NewFileSet()
	fset.AddFile("other.go", -1, 100) // so that positions are no offsets
	file, err := parser.ParseFile(fset, "p.go", text, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return source{text, fset, file, inspector.New([]*ast.File{file}).Root()}
}

// target returns the identifier target, or an invalid cursor.
func (s source) target() inspector.Cursor {
	for cur := range s.root.Preorder((*ast.Ident)(nil)) {
		if cur.Node().(*ast.Ident).Name == "target" {
			return cur
		}
	}
	return inspector.Cursor{}
}

// stmt returns the outermost statement of the innermost list around target.
func (s source) stmt(t *testing.T) inspector.Cursor {
	t.Helper()
	cur, ok := Stmt(s.target())
	if !ok {
		t.Fatal("target is in no statement")
	}
	return cur
}

// element returns the element of a literal around target.
func (s source) element(t *testing.T) inspector.Cursor {
	t.Helper()
	for cur := range s.target().Enclosing() {
		if _, ok := cur.Parent().Node().(*ast.CompositeLit); ok {
			return cur
		}
	}
	t.Fatal("target is in no literal")
	return inspector.Cursor{}
}

// apply applies the edits the way drivers do.
func (s source) apply(t *testing.T, edits []analysis.TextEdit) string {
	t.Helper()
	edits = slices.Clone(edits)
	slices.SortStableFunc(edits, func(x, y analysis.TextEdit) int {
		return cmp.Or(cmp.Compare(x.Pos, y.Pos), cmp.Compare(x.End, y.End))
	})
	tf := s.fset.File(s.file.Package)
	var out strings.Builder
	last := 0
	for _, edit := range edits {
		start, end := tf.Offset(edit.Pos), tf.Offset(edit.End)
		if start < last || end < start {
			t.Fatalf("edits overlap or are upside down: %d..%d after %d", start, end, last)
		}
		out.WriteString(s.text[last:start])
		out.Write(edit.NewText)
		last = end
	}
	out.WriteString(s.text[last:])
	return out.String()
}

var blanks = regexp.MustCompile(` +`)

// checkFormat fails unless text is as gofmt leaves it, but for the blanks that
// line up columns.
func checkFormat(t *testing.T, text string) {
	t.Helper()
	want, err := format.Source([]byte(text))
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	if !bytes.Equal(blanks.ReplaceAll([]byte(text), []byte(" ")), blanks.ReplaceAll(want, []byte(" "))) {
		t.Errorf("not formatted:\n%s\nwant:\n%s", text, want)
	}
}

// checkEdits compares the outcome of the edits with want. An empty want stands
// for no edits.
func (s source) checkEdits(t *testing.T, edits []analysis.TextEdit, want string) {
	t.Helper()
	checkFormat(t, s.text)
	if want == "" {
		if edits != nil {
			t.Errorf("got edits, want none:\n%s", s.apply(t, edits))
		}
		return
	}
	if edits == nil {
		t.Fatal("got no edits")
	}
	got := s.apply(t, edits)
	if got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
	checkFormat(t, got)
}

// body makes a file of the lines of a function body.
func body(lines string) string {
	if lines == "" {
		return ""
	}
	return "package p\n\nfunc f() {\n" + lines + "}\n"
}

func TestReplace(t *testing.T) {
	s := parse(t, body("\tf(target, y)\n"))
	s.checkEdits(t, []analysis.TextEdit{Replace(s.target().Node(), `"x"`)}, body("\tf(\"x\", y)\n"))
}

func TestStmtStopsAtLists(t *testing.T) {
	for name, test := range map[string]struct{ body, want string }{
		"statement of a block":  {"\tx()\n\ttarget()\n", "target()\n"},
		"condition":             {"\tif x(target) {\n\t}\n", "if"},
		"init":                  {"\tif x := target; x {\n\t}\n", "if"},
		"else if":               {"\tif x {\n\t} else if target {\n\t}\n", "if x"},
		"case expression":       {"\tswitch {\n\tcase target:\n\t}\n", "switch"},
		"statement of a case":   {"\tswitch {\n\tcase x:\n\t\ttarget()\n\t}\n", "target()\n"},
		"communication":         {"\tselect {\n\tcase x <- target:\n\t}\n", "select"},
		"labeled":               {"L:\n\ttarget()\n\tgoto L\n", "L:"},
		"in a function literal": {"\tx(func() { target() })\n", "target() }"},
	} {
		s := parse(t, body(test.body))
		cur := s.stmt(t)
		tf := s.fset.File(s.file.Package)
		if got := s.text[tf.Offset(cur.Node().Pos()):]; !strings.HasPrefix(got, test.want) {
			t.Errorf("%s: got %q, want %q", name, got, test.want)
		}
	}
	s := parse(t, "package p\n\nvar x = target\n")
	if cur, ok := Stmt(s.target()); ok {
		t.Errorf("found statement %v in a declaration", cur)
	}
}
