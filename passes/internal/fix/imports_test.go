package fix

import (
	"go/ast"
	"go/token"
	"go/types"
	"path"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/internal/typesinfo"
)

// packages imports a package that is empty but for F.
type packages map[string]*types.Package

func (p packages) Import(pkgPath string) (*types.Package, error) {
	pkg := p[pkgPath]
	if pkg == nil {
		name := path.Base(pkgPath)
		if majorVersion.MatchString(name) {
			name = path.Base(path.Dir(pkgPath))
		}
		pkg = types.NewPackage(pkgPath, name)
		pkg.Scope().Insert(types.NewFunc(token.NoPos, pkg, "F", types.NewSignatureType(nil, nil, nil, nil, nil, false)))
		pkg.MarkComplete()
		p[pkgPath] = pkg
	}
	return pkg, nil
}

// check type-checks the file. Errors are of no interest here.
func (s source) check() (*types.Package, *types.Info) {
	info := typesinfo.New()
	conf := types.Config{Importer: packages{}, Error: func(error) {}}
	pkg, _ := conf.Check("example.com/p", s.fset, []*ast.File{s.file}, info)
	return pkg, info
}

func TestAddImport(t *testing.T) {
	const use = "\nfunc f() {\n\ttarget()\n}\n"
	group := func(lines ...string) string {
		for i, l := range lines {
			if l != "" {
				lines[i] = "\t" + l
			}
		}
		return "package p\n\nimport (\n" + strings.Join(lines, "\n") + "\n)\n" + use
	}
	for _, test := range []struct{ name, path, text, prefix, want string }{
		{"imported", "slices", group(`"slices"`), "slices.", ""},
		{"imported by another name", "slices", group(`s "slices"`), "s.", ""},
		{"imported with a dot", "slices", group(`. "slices"`), "", ""},
		{"first of a group", "net/http", group(`"slices"`, `"strings"`), "http.", group(`"net/http"`, `"slices"`, `"strings"`)},
		{"middle of a group", "slices", group(`"net/http"`, `"strings"`), "slices.", group(`"net/http"`, `"slices"`, `"strings"`)},
		{"end of a group", "strings", group(`"net/http"`, `s "slices"`), "strings.", group(`"net/http"`, `s "slices"`, `"strings"`)},
		{"comment at the end of a line", "slices", group(`"net/http" // c`, `"strings" // d`), "slices.", group(`"net/http" // c`, `"slices"`, `"strings" // d`)},
		{"run of its kind", "slices", group(`"example.com/a"`, ``, `"net/http"`, ``, `"example.com/b"`), "slices.", group(`"example.com/a"`, ``, `"net/http"`, `"slices"`, ``, `"example.com/b"`)},
		{"first of the standard library", "slices", group(`"example.com/a"`), "slices.", group(`"slices"`, ``, `"example.com/a"`)},
		{"first of another module", "example.com/a", group(`"slices"`, `"strings" // c`), "a.", group(`"slices"`, `"strings" // c`, ``, `"example.com/a"`)},
		{"commented spec", "net/http", group(`// c`, `"slices"`), "http.", group(`"net/http"`, `// c`, `"slices"`)},
		{"major version", "example.com/a/v2", group(`"example.com/b"`), "a.", group(`"example.com/a/v2"`, `"example.com/b"`)},
		{"no group", "slices", "package p\n\nimport \"strings\" // c\n" + use, "slices.", "package p\n\nimport \"strings\" // c\nimport \"slices\"\n" + use},
		{"several declarations", "slices", "package p\n\nimport \"strings\"\nimport \"time\"\n" + use, "slices.", "package p\n\nimport \"strings\"\nimport \"time\"\nimport \"slices\"\n" + use},
		{"empty group", "slices", "package p\n\nimport ()\n" + use, "slices.", "package p\n\nimport ()\nimport \"slices\"\n" + use},
		{"no imports", "slices", "package p // c\n" + use, "slices.", "package p // c\n\nimport \"slices\"\n" + use},
		{"name taken in the package", "slices", group(`"strings"`) + "\nvar slices int\n", "slices2.", group(`slices2 "slices"`, `"strings"`) + "\nvar slices int\n"},
		{"name taken by another import", "text/template", group(`"html/template"`), "template2.", group(`"html/template"`, `template2 "text/template"`)},
		{"import hidden", "slices", strings.ReplaceAll(group(`"slices"`), "target()", "var slices int\n\ttarget()"), "slices2.", strings.ReplaceAll(group(`"slices"`, `slices2 "slices"`), "target()", "var slices int\n\ttarget()")},
		{"hidden after the use only", "slices", strings.ReplaceAll(group(`"slices"`), "target()", "target()\n\tvar slices int"), "slices.", ""},
		{"member of a dot import hidden", "slices", strings.ReplaceAll(group(`. "slices"`), "target()", "var F int\n\ttarget()"), "slices.", strings.ReplaceAll(group(`"slices"`, `. "slices"`), "target()", "var F int\n\ttarget()")},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := parse(t, test.text)
			_, info := s.check()
			name := path.Base(test.path)
			if majorVersion.MatchString(name) {
				name = path.Base(path.Dir(test.path))
			}
			prefix, edits := AddImport(s.fset, info, s.file, name, test.path, "F", s.target().Node().Pos())
			if prefix != test.prefix {
				t.Errorf("got prefix %q, want %q", prefix, test.prefix)
			}
			s.checkEdits(t, edits, test.want)
		})
	}
}

func TestDeclare(t *testing.T) {
	const decl = "// x is new.\nvar x = map[string]bool{}"
	for _, test := range []struct{ name, text, want string }{
		{"function", "package p\n\nfunc f() {\n}\n", "package p\n\n" + decl + "\n\nfunc f() {\n}\n"},
		{"after imports", "package p\n\nimport \"a\" // a\nimport \"b\"\n\n// f.\nfunc f() {\n}\n", "package p\n\nimport \"a\" // a\nimport \"b\"\n\n" + decl + "\n\n// f.\nfunc f() {\n}\n"},
		{"comment that belongs to nothing", "package p\n\n// c\n\n// v.\nvar v int\n", "package p\n\n// c\n\n" + decl + "\n\n// v.\nvar v int\n"},
		{"imports only", "package p\n\nimport \"a\"\n", "package p\n\nimport \"a\"\n\n" + decl + "\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := parse(t, test.text)
			s.checkEdits(t, []analysis.TextEdit{Declare(s.file, decl)}, test.want)
		})
	}
}

// A fix may need both a first import and a declaration.
func TestDeclareAndAddImport(t *testing.T) {
	s := parse(t, "package p\n\nfunc f() {\n\ttarget()\n}\n")
	_, info := s.check()
	_, edits := AddImport(s.fset, info, s.file, "slices", "slices", "Contains", s.target().Node().Pos())
	edits = append(edits, Declare(s.file, "var x []string"))
	s.checkEdits(t, edits, "package p\n\nimport \"slices\"\n\nvar x []string\n\nfunc f() {\n\ttarget()\n}\n")
}

func TestFreshName(t *testing.T) {
	s := parse(t, `package p

import inFile "slices"

var inPackage = 1

func f(param int) {
	{
		before := 1
		{
			target()
			below := 1
		}
		after := 1
	}
}
`)
	pkg, info := s.check()
	pos := s.target().Node().Pos()
	for name, want := range map[string][2]string{ // in the scope of target, in the package's
		"fresh":     {"fresh", "fresh"},
		"inPackage": {"inPackage2", "inPackage2"},
		"inFile":    {"inFile2", "inFile2"},
		"param":     {"param2", "param2"},
		"before":    {"before2", "before2"},
		"below":     {"below2", "below2"},
		"after":     {"after", "after2"},
		"len":       {"len2", "len2"},
	} {
		if got := FreshName(info.Scopes[s.file].Innermost(pos), pos, name); got != want[0] {
			t.Errorf("where it is used, %s becomes %s, want %s", name, got, want[0])
		}
		if got := FreshName(pkg.Scope(), token.NoPos, name); got != want[1] {
			t.Errorf("in the package, %s becomes %s, want %s", name, got, want[1])
		}
	}
}
