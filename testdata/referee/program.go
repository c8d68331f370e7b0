package referee

import (
	"errors"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"sync"

	"golang.org/x/tools/go/packages"
)

// A Program is a package of one file that has been type-checked.
type Program struct {
	Source []byte
	pkg    *packages.Package
	file   *ast.File
}

// imports are the packages that a program may import.
var imports = []string{
	"bytes", "context", "encoding/json", "errors", "fmt", "io", "log", "maps", "net/http", "net/url",
	"os", "path", "regexp", "slices", "strconv", "strings", "time",
}

// A Checker type-checks programs.
type Checker struct {
	dir   string // where the files are, for analyzers read them
	fset  *token.FileSet
	known map[string]*types.Package
	sizes types.Sizes

	mu sync.Mutex
	n  int // of files so far
}

// NewChecker returns a Checker that keeps its files in dir.
func NewChecker(dir string) (*Checker, error) {
	c := &Checker{dir: dir, fset: token.NewFileSet(), known: map[string]*types.Package{"unsafe": types.Unsafe}}
	pkgs, err := packages.Load(&packages.Config{Mode: packages.NeedName | packages.LoadTypes, Fset: c.fset}, imports...)
	if err != nil {
		return nil, err
	}
	for _, pkg := range pkgs {
		if len(pkg.Errors) > 0 {
			return nil, pkg.Errors[0]
		}
		c.known[pkg.PkgPath] = pkg.Types
		c.sizes = pkg.TypesSizes
	}
	return c, nil
}

// Import returns one of the packages that a program may import.
func (c *Checker) Import(path string) (*types.Package, error) {
	if pkg := c.known[path]; pkg != nil {
		return pkg, nil
	}
	return nil, fmt.Errorf("programs do not import %s", path)
}

// Check formats and type-checks a file, and leaves it on the disk. If there are
// errors of types only, it returns the program as well.
func (c *Checker) Check(source []byte) (*Program, error) {
	formatted, err := format.Source(source)
	if err != nil {
		return nil, err
	}
	return c.check(formatted)
}

// check is Check for a source that stays as it is laid out.
func (c *Checker) check(source []byte) (*Program, error) {
	c.mu.Lock()
	c.n++
	name := filepath.Join(c.dir, fmt.Sprintf("p%07d.go", c.n))
	c.mu.Unlock()
	file, err := parser.ParseFile(c.fset, name, source, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	pkg := &packages.Package{
		ID:              "referee.test/program",
		PkgPath:         "referee.test/program",
		Name:            file.Name.Name,
		Dir:             c.dir,
		GoFiles:         []string{name},
		CompiledGoFiles: []string{name},
		Fset:            c.fset,
		Syntax:          []*ast.File{file},
		TypesSizes:      c.sizes,
		Module:          &packages.Module{Path: "referee.test", GoVersion: "1.26"},
		TypesInfo: &types.Info{
			Types:        make(map[ast.Expr]types.TypeAndValue),
			Instances:    make(map[*ast.Ident]types.Instance),
			Defs:         make(map[*ast.Ident]types.Object),
			Uses:         make(map[*ast.Ident]types.Object),
			Implicits:    make(map[ast.Node]types.Object),
			Selections:   make(map[*ast.SelectorExpr]*types.Selection),
			Scopes:       make(map[ast.Node]*types.Scope),
			FileVersions: make(map[*ast.File]string),
		},
	}
	var errs []error
	conf := types.Config{
		Importer:  c,
		Sizes:     c.sizes,
		GoVersion: "go1.26",
		Error:     func(err error) { errs = append(errs, err) },
	}
	pkg.Types, _ = conf.Check(pkg.PkgPath, c.fset, pkg.Syntax, pkg.TypesInfo)
	p := &Program{Source: source, pkg: pkg, file: file}
	if len(errs) > 0 {
		return p, errors.Join(errs...)
	}
	return p, os.WriteFile(name, source, 0o666)
}

// remove deletes the file of the program.
func (p *Program) remove() { os.Remove(p.pkg.GoFiles[0]) }

// offset returns the place of pos in the source.
func (p *Program) offset(pos token.Pos) int { return p.pkg.Fset.Position(pos).Offset }

// text returns the source of a node.
func (p *Program) text(n ast.Node) string {
	return string(p.Source[p.offset(n.Pos()):p.offset(n.End())])
}
