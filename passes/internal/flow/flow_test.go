package flow

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/internal/typesinfo"
)

// A test shows what the values of a function's probes are on each of its
// paths. Its body is that of
//
//	func f(c, d bool, s, t string, n int, xs []string, e any)
//
// beside which there are functions out of sight, and what decls declares. A
// function whose name begins with "hidden" is not to be run by its callers.
type flowTest struct {
	name, decls, body string
	want              string // paths, sorted; see recorder
}

const prelude = `
func probe(x ...any)
func sink(x ...any)
func run(f func())
func cond() bool
func str() string
func num() int
func list() []string
func pair() (string, bool)
func fresh() *T
type T struct { n int; s string; b bool; in In; p *In; f func() }
type In struct { n int; s string }
func f(c, d bool, s, t string, n int, xs []string, e any) {
`

func (test flowTest) source() string {
	imports := ""
	for _, path := range []string{"os", "fmt", "log", "runtime", "errors", "maps", "slices", "strconv", "strings"} {
		if strings.Contains(test.body+test.decls, path+".") {
			imports += "import \"" + path + "\"\n"
		}
	}
	return "package p\n" + imports + test.decls + prelude + test.body + "\n}\n"
}

func runTests(t *testing.T, tests []flowTest) {
	t.Helper()
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := probes(t, test.source()); got != test.want {
				t.Errorf("%s\n%s\n got: %s\nwant: %s", test.decls, test.body, got, test.want)
			}
			if got := sliced(t, test.source()); got != test.want {
				t.Errorf("%s\n%s\nof the slice\n got: %s\nwant: %s", test.decls, test.body, got, test.want)
			}
		})
	}
}

// probes runs the function f of a package, and the literals that it hands
// on, and returns what they record.
func probes(t *testing.T, src string) string { return probesBy(t, src, nil) }

// probesBy does that with values shown by a function of its own.
func probesBy(t *testing.T, src string, show func(Value) string) string {
	t.Helper()
	d := &recorder{paths: make(map[string]bool), show: show}
	return d.run(New(program(t, src), d))
}

// sliced returns what is recorded of the slice for probe: the same.
func sliced(t *testing.T, src string) string {
	t.Helper()
	d := &slicer{recorder{paths: make(map[string]bool)}}
	x := New(program(t, src), d)
	for _, fn := range x.Prog.Functions() {
		if fn.Obj != nil && fn.Obj.Name() == "f" {
			x.Slice([]*Fn{fn})
		}
	}
	return d.run(x)
}

// A slicer is a recorder that tracks calls of probe.
type slicer struct{ recorder }

func (d *slicer) Effect(call *ast.CallExpr) (has, known bool) {
	id, ok := call.Fun.(*ast.Ident)
	return ok && id.Name == "probe", false
}

func (d *slicer) Stores(ast.Expr) bool  { return false }
func (d *slicer) Field(*types.Var) bool { return true }
func (d *slicer) Results(fn *Fn) bool   { return false }

func (d *recorder) run(x *Exec) string {
	prog := x.Prog
	for _, fn := range prog.Functions() {
		if fn.Obj != nil && fn.Obj.Name() == "f" {
			x.Run(fn, func(*Fn, *State) bool { return true }, func(fn *Fn, st *State) { d.root = fn }, func(fn *Fn, complete bool) {})
		}
	}
	var lines []string
	for path := range d.paths {
		lines = append(lines, path)
	}
	slices.Sort(lines)
	return strings.Join(lines, " | ")
}

func program(t *testing.T, src string) *Program {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", src, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	info := typesinfo.New()
	conf := types.Config{Importer: standard{}}
	pkg, err := conf.Check("p", fset, []*ast.File{file}, info)
	if err != nil {
		t.Fatal(err)
	}
	pass := &analysis.Pass{Fset: fset, Files: []*ast.File{file}, Pkg: pkg, TypesInfo: info}
	return NewProgram(pass, inspector.New(pass.Files).Root(), func(*types.Func) bool { return false }, func(*types.Func) bool { return false }, func(types.Type) bool { return false })
}

// standard imports the functions of the standard library that end a path.
type standard struct{}

func (standard) Import(path string) (*types.Package, error) {
	const src = "func Exit(int); func Goexit(); func Fatal(...any); func Panicf(string, ...any); func Print(...any); func New(string) error; " +
		"func Fill[P any](*P) {}; func Is(error, error) bool; func As(error, any) bool; func AsType[E error](error) (E, bool) { panic(0) }; func IsNotExist(error) bool; var ErrExist error; func Open(string) (any, error); func Errorf(string, ...any) error { panic(0) }; " +
		"func ContainsFunc[S ~[]E, E any](s S, f func(E) bool) bool { panic(0) }; func IndexFunc[S ~[]E, E any](s S, f func(E) bool) int { panic(0) }; " +
		"func All[S ~[]E, E any](s S) func(func(int, E) bool) { panic(0) }; func Backward[S ~[]E, E any](s S) func(func(int, E) bool) { panic(0) }; " +
		"func Keys[M ~map[K]V, K comparable, V any](m M) func(func(K) bool) { panic(0) }; func Values[M ~map[K]V, K comparable, V any](m M) func(func(V) bool) { panic(0) }; " +
		"func Collect[E any](func(func(E) bool)) []E { panic(0) }; func Sorted[E any](func(func(E) bool)) []E { panic(0) }; " +
		"func Concat[S ~[]E, E any](...S) S { panic(0) }; func Clone[S ~[]E, E any](S) S { panic(0) }; func Compact[S ~[]E, E any](S) S { panic(0) }; " +
		"func FormatBool(bool) string; func ToLower(string) string; func Join([]string, string) string; func HasPrefix(s, prefix string) bool"
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, path, "package "+path+";"+src, 0)
	if err != nil {
		return nil, err
	}
	return new(types.Config).Check(path, fset, []*ast.File{file}, nil)
}

// A recorder is the least Domain: it records the operands of probe, in the
// order of the path, and runs whatever has a body. A path of a literal is
// marked as such. An unknown value is "?", and one that is one of several has
// them in braces; a path without probes is "-".
type recorder struct {
	paths map[string]bool
	root  *Fn
	show  func(Value) string // nil for show
}

const trace ID = -1

func (d *recorder) Call(x *Exec, st *State, c *Call) (Value, bool) {
	f, ok := c.Callee.(*types.Func)
	if !ok || f.Name() != "probe" {
		return Value{}, false
	}
	entries, _ := st.Slot(trace, "")
	entries = entries[:len(entries):len(entries)]
	for _, v := range c.Args {
		entries = append(entries, Entry{Value: v})
	}
	st.SetSlot(trace, "", entries...)
	return Value{}, true
}

func (d *recorder) Exit(x *Exec, st *State, pos token.Pos, results []Value) {
	if st.Unsure {
		d.paths["unsure"] = true
		return
	}
	var path []string
	if d.root.Obj == nil {
		path = append(path, "func:")
	}
	entries, _ := st.Slot(trace, "")
	show := show
	if d.show != nil {
		show = d.show
	}
	for _, e := range entries {
		path = append(path, show(e.Value))
	}
	if len(entries) == 0 {
		path = append(path, "-")
	}
	d.paths[strings.Join(path, " ")] = true
}

func show(v Value) string {
	var elems []string
	for _, e := range v.Elems {
		elems = append(elems, show(e))
	}
	switch v.Kind {
	case Const:
		return v.Const.ExactString()
	case Nil:
		return "nil"
	case Object:
		return "object"
	case Func:
		return "func"
	case List:
		return fmt.Sprint(elems)
	case OneOf:
		return "{" + strings.Join(elems, ",") + "}"
	case Tuple:
		return "(" + strings.Join(elems, ",") + ")"
	}
	return "?"
}

func (d *recorder) Inline(x *Exec, st *State, fn *Fn, c *Call) bool {
	return fn.Obj == nil || !strings.HasPrefix(fn.Obj.Name(), "hidden")
}

func (d *recorder) Forwards(f *types.Func) bool                                 { return f.Name() == "Serve" }
func (d *recorder) OfType(v Value, t types.Type) Value                          { return v }
func (d *recorder) Result(x *Exec, v Value, t types.Type, c *Call, n int) Value { return v }
func (d *recorder) Chosen(x *Exec, st *State, v, of Value, truth bool) bool     { return false }

func (d *recorder) Forward(x *Exec, st *State, c *Call, n int) []Forwarded {
	if n > 0 {
		return nil
	}
	return st.Forward(x.ReceiverCall(c))
}

func (d *recorder) Select(x *Exec, st *State, owner types.Type, field string, t types.Type, base Value) (Value, bool) {
	return Value{}, false
}

func (d *recorder) Index(x *Exec, st *State, e *ast.IndexExpr, base, key Value) (Value, bool) {
	return Value{}, false
}

func (d *recorder) Found(x *Exec, st *State, e ast.Expr, v Value) (Value, bool) {
	return Value{}, false
}

func (d *recorder) StoreIndex(x *Exec, st *State, stmt ast.Node, lhs *ast.IndexExpr, base, key, v Value) {
}

func (d *recorder) StoreField(x *Exec, st *State, n ast.Node, base Value, field string, v Value) *Site {
	return nil
}

func (d *recorder) Within(v Value) (Value, bool) { return Value{}, false }
func (d *recorder) Holds(t types.Type) bool      { return true }

func (d *recorder) Composite(x *Exec, st *State, lit *ast.CompositeLit) (Value, bool) {
	return Value{}, false
}

func (d *recorder) Range(x *Exec, st *State, coll Value) (key, elem Value, once, ok bool) {
	return Value{}, Value{}, false, false
}

func (d *recorder) Binary(x *Exec, st *State, e *ast.BinaryExpr, l, r Value) (Value, bool) {
	return Value{}, false
}

func (d *recorder) Assume(x *Exec, st *State, v Value, truth bool) (feasible, handled bool) {
	return false, false
}

func (d *recorder) Captured(x *Exec, st *State, lit *ast.FuncLit, v Value, t types.Type) Value {
	return v
}
