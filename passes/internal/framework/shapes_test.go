package framework

import (
	"bytes"
	"flag"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the test data that testdata/frameworks/template describes")

const frameworksDir = "../../../testdata/frameworks"

// TestShapes tells whether the test data of the frameworks that the folder
// template describes is what they come to.
func TestShapes(t *testing.T) {
	descriptions, err := filepath.Glob(filepath.Join(frameworksDir, "template", "*.txt"))
	if err != nil || len(descriptions) == 0 {
		t.Fatalf("no descriptions: %v", err)
	}
	for _, name := range descriptions {
		fw, err := readDescription(name)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for _, analyzer := range strings.Fields(fw.idioms["shapes"]) {
			source, err := os.ReadFile(filepath.Join(frameworksDir, "template", analyzer+".go.tmpl"))
			if err != nil {
				t.Error(err)
				continue
			}
			want, err := fw.speak(analyzer+".go.tmpl", source)
			if err != nil {
				t.Errorf("%s: %v", name, err)
				continue
			}
			file := filepath.Join(frameworksDir, analyzer, fw.name, "headers.go")
			if *update {
				err := os.MkdirAll(filepath.Dir(file), 0o777)
				if err == nil {
					err = os.WriteFile(file, want, 0o666)
				}
				if err != nil {
					t.Error(err)
				}
			} else if got, _ := os.ReadFile(file); !bytes.Equal(got, want) {
				t.Errorf("%s is not what %s and the shapes of %s come to: run this test with -update", file, filepath.Base(name), analyzer)
			}
		}
	}
}

// A description is how a framework says what the shapes say.
type description struct {
	name    string
	imports []string
	idioms  map[string]string
}

// readDescription reads lines of a word and, after blanks, what it stands for.
func readDescription(file string) (*description, error) {
	content, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	fw := &description{name: strings.TrimSuffix(filepath.Base(file), ".txt"), idioms: make(map[string]string)}
	for line := range strings.Lines(string(content)) {
		word, text, _ := strings.Cut(strings.TrimSpace(line), " ")
		text = strings.TrimSpace(text)
		switch {
		case word == "":
		case word == "import":
			fw.imports = append(fw.imports, text)
		case fw.idioms[word] != "":
			return nil, fmt.Errorf("%s comes twice", word)
		default:
			fw.idioms[word] = text
		}
	}
	for word, like := range map[string]string{"replace": "set", "helper": "handler", "title": ""} {
		switch {
		case fw.idioms[word] != "":
		case like == "":
			fw.idioms[word] = fw.name
		default:
			fw.idioms[word] = fw.idioms[like]
		}
	}
	return fw, nil
}

// An edit puts a text where another is.
type edit struct {
	pos, end token.Pos
	text     string
}

// A speaker turns shapes into the code of a framework.
type speaker struct {
	*description
	source []byte
	file   *token.File
	edits  []edit
	err    error
}

// speak turns a file of shapes into one of the framework. What the shapes call
// without declaring it are idioms.
func (fw *description) speak(name string, source []byte) ([]byte, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, name, source, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	s := &speaker{description: fw, source: source, file: fset.File(file.FileStart)}
	for _, decl := range file.Decls {
		if f, ok := decl.(*ast.FuncDecl); ok {
			s.function(f)
		}
	}
	if s.err != nil {
		return nil, fmt.Errorf("%s: %w", name, s.err)
	}
	text := s.text(file.FileStart, file.FileEnd)
	text = strings.Replace(text, " frameworkName ", " "+fw.name+" ", 1)
	text = strings.Replace(text, " frameworkName.\n", " "+fw.idioms["title"]+".\n", 1)
	text = strings.Replace(text, "package frameworkName\n", "package "+fw.name+"\n", 1)
	heading := fmt.Sprintf("// These are the shapes of template/%s in the words of\n// template/%s.txt: change those, and run TestShapes with -update.\n\n", name, fw.name)
	return fw.withImports(heading + text)
}

// function replaces the parameters of a function, and the idioms in its body.
func (s *speaker) function(f *ast.FuncDecl) {
	params := f.Type.Params.List
	if len(params) == 1 && len(params[0].Names) == 0 {
		kind := params[0].Type.(*ast.Ident).Name
		head, tail, wraps := strings.Cut(s.idiom(kind), " body ")
		if wraps {
			s.edits = append(s.edits, edit{f.Type.Params.Pos(), f.Body.Lbrace + 1, lines(head)}, edit{f.Body.Rbrace, f.Body.Rbrace + 1, lines(tail)})
		} else {
			s.edits = append(s.edits, edit{f.Type.Params.Pos(), f.Type.Params.End(), head})
		}
	}
	ast.Inspect(f.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BlockStmt:
			s.returns(n.List)
		case *ast.CallExpr:
			if id, ok := n.Fun.(*ast.Ident); ok && s.idioms[id.Name] != "" {
				s.edits = append(s.edits, edit{n.Pos(), n.End(), s.call(n)})
				return false
			}
		case *ast.Ident:
			if n.Name == "operands" {
				s.edits = append(s.edits, edit{n.Pos(), n.End(), s.idiom(n.Name)})
			}
		}
		return true
	})
}

// returns drops a return after an idiom that returns by itself.
func (s *speaker) returns(list []ast.Stmt) {
	for i, stmt := range list {
		ret, ok := stmt.(*ast.ReturnStmt)
		if !ok || i == 0 || len(ret.Results) > 0 {
			continue
		}
		if prev, ok := list[i-1].(*ast.ExprStmt); ok && strings.HasPrefix(s.call(prev.X.(*ast.CallExpr)), "return ") {
			s.edits = append(s.edits, edit{ret.Pos(), ret.End(), ""})
		}
	}
}

var operandPattern = regexp.MustCompile(`\$[1-9]`)

// call returns what the call of an idiom says.
func (s *speaker) call(call *ast.CallExpr) string {
	id, ok := call.Fun.(*ast.Ident)
	if !ok || s.idioms[id.Name] == "" {
		return ""
	}
	return operandPattern.ReplaceAllStringFunc(s.idiom(id.Name), func(operand string) string {
		i, _ := strconv.Atoi(operand[1:])
		if i > len(call.Args) {
			s.err = fmt.Errorf("%s has no operand %d", id.Name, i)
			return ""
		}
		arg := call.Args[i-1]
		if inner, ok := arg.(*ast.CallExpr); ok {
			if text := s.call(inner); text != "" {
				return text
			}
		}
		return string(s.source[s.file.Offset(arg.Pos()):s.file.Offset(arg.End())])
	})
}

func (s *speaker) idiom(word string) string {
	if s.idioms[word] == "" && s.err == nil {
		s.err = fmt.Errorf("no %s is described", word)
	}
	return s.idioms[word]
}

// lines breaks lines where a block begins or ends.
func lines(text string) string {
	return strings.NewReplacer("{ ", "{\n", " }", "\n}").Replace(text)
}

// text returns a part of the source with its edits.
func (s *speaker) text(pos, end token.Pos) string {
	slices.SortFunc(s.edits, func(x, y edit) int { return int(x.pos - y.pos) })
	var b strings.Builder
	for _, e := range s.edits {
		b.Write(s.source[s.file.Offset(pos):s.file.Offset(e.pos)])
		b.WriteString(e.text)
		pos = e.end
	}
	b.Write(s.source[s.file.Offset(pos):s.file.Offset(end)])
	return b.String()
}

// withImports formats a file whose imports are those that it uses, of net/http,
// its own and the framework's.
func (fw *description) withImports(text string) ([]byte, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, fw.name, text, parser.SkipObjectResolution)
	if err != nil {
		return nil, fmt.Errorf("%w in\n%s", err, text)
	}
	used := make(map[string]bool)
	ast.Inspect(file, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok {
			if id, ok := sel.X.(*ast.Ident); ok {
				used[id.Name] = true
			}
		}
		return true
	})
	paths := map[string]bool{"net/http": true}
	for _, spec := range file.Imports {
		path, _ := strconv.Unquote(spec.Path.Value)
		paths[path] = true
	}
	for _, path := range fw.imports {
		paths[path] = true
	}
	maps.DeleteFunc(paths, func(path string, _ bool) bool { return !used[baseName(path)] })
	var std, others []string
	for _, path := range slices.Sorted(maps.Keys(paths)) {
		if IsStandard(path) {
			std = append(std, strconv.Quote(path))
		} else {
			others = append(others, strconv.Quote(path))
		}
	}
	var block string
	switch all := slices.Concat(std, others); {
	case len(all) == 1:
		block = "\n\nimport " + all[0]
	case len(std) > 0 && len(others) > 0:
		std = append(std, "")
		fallthrough
	case len(all) > 0:
		block = "\n\nimport (\n" + strings.Join(slices.Concat(std, others), "\n") + "\n)"
	}
	rest := text[fset.Position(file.Name.End()).Offset:]
	if len(file.Imports) > 0 {
		rest = text[fset.Position(file.Decls[0].End()).Offset:]
	}
	return format.Source([]byte(text[:fset.Position(file.Name.End()).Offset] + block + rest))
}

var versionPattern = regexp.MustCompile(`/v[0-9]+$|\.v[0-9]+$`)

// baseName returns the name that a package with a path has.
func baseName(importPath string) string {
	return path.Base(versionPattern.ReplaceAllString(importPath, ""))
}
