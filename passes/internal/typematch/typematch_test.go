package typematch

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"testing"

	"github.com/corsvet/corsvet/internal/typesinfo"
)

const src = `package p

type (
	Struct    struct{ Field int }
	Iface     interface{ Method() }
	Embeds    interface{ Iface }
	Outer     struct{ *Struct }
	Generic[T any] struct{}
	Alias     = Struct
	PtrAlias  = *Struct
	GenAlias  = Generic[int]
	Chan      chan int
	Literal   = interface{ Method() }
)

func (Struct) Value()      {}
func (*Struct) Pointer()   {}
func (Alias) OfAlias()     {}
func (Generic[T]) Method() {}
func Func()                {}
func GenFunc[T any]()      {}

var Var = Func

func calls(s Struct, i Iface, e Embeds, o Outer, g GenAlias, l Literal, local func()) {
	Func()
	GenFunc[int]()
	s.Value()
	s.Pointer()
	s.OfAlias()
	i.Method()
	e.Method()
	o.Pointer()
	g.Method()
	l.Method()
	Struct.Value(s)
	Var()
	local()
	panic("")
	<-Chan(nil)
	func() {}()
	(Func)()
	error(nil).Error()
}
`

func check(t *testing.T) (*types.Package, *types.Info, *ast.File) {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", src, 0)
	if err != nil {
		t.Fatal(err)
	}
	info := typesinfo.New()
	conf := types.Config{Importer: importer.Default()}
	pkg, err := conf.Check("example.com/p", fset, []*ast.File{file}, info)
	if err != nil {
		t.Fatal(err)
	}
	return pkg, info, file
}

func TestCallee(t *testing.T) {
	_, info, file := check(t)
	const path = "example.com/p"
	method := func(recv, name string) func(types.Object) bool {
		return func(obj types.Object) bool { return IsMethod(obj, path, recv, name) }
	}
	function := func(name string) func(types.Object) bool {
		return func(obj types.Object) bool { return IsFunc(obj, path, name) }
	}
	none := func(obj types.Object) bool { return obj == nil }
	tests := []struct {
		name string
		is   func(types.Object) bool
	}{
		{"function", function("Func")},
		{"instance of a generic function", function("GenFunc")},
		{"value method", method("Struct", "Value")},
		{"pointer method", method("Struct", "Pointer")},
		{"method declared on an alias", method("Struct", "OfAlias")},
		{"interface method", method("Iface", "Method")},
		{"method of an embedded interface", method("Iface", "Method")},
		{"method of an embedded pointer", method("Struct", "Pointer")},
		{"method of an instance", method("Generic", "Method")},
		{"method of an interface literal has no named receiver", func(obj types.Object) bool {
			return obj != nil && !method("Literal", "Method")(obj) && !method("Iface", "Method")(obj) && !function("Method")(obj)
		}},
		{"method expression", method("Struct", "Value")},
		{"package-level variable", func(obj types.Object) bool { return IsVar(obj, path, "Var") && !function("Var")(obj) }},
		{"local variable", func(obj types.Object) bool { return obj.Name() == "local" && !IsVar(obj, path, "local") }},
		{"builtin", func(obj types.Object) bool { return obj.Name() == "panic" && !function("panic")(obj) }},
		{"conversion", none},
		{"function literal", none},
		{"parenthesized", function("Func")},
		{"predeclared method", func(obj types.Object) bool { return !IsMethod(obj, "", "error", "Error") && !function("Error")(obj) }},
	}
	body := file.Decls[len(file.Decls)-1].(*ast.FuncDecl).Body.List
	if len(body) != len(tests) {
		t.Fatalf("%d calls, but %d tests", len(body), len(tests))
	}
	for i, test := range tests {
		x := body[i].(*ast.ExprStmt).X
		if recv, ok := x.(*ast.UnaryExpr); ok {
			x = recv.X
		}
		obj := Callee(info, x.(*ast.CallExpr))
		if !test.is(obj) {
			t.Errorf("%s: wrong answer for %v", test.name, obj)
		}
	}
}

func TestOthersDoNotMatch(t *testing.T) {
	pkg, _, _ := check(t)
	obj := pkg.Scope().Lookup
	structType := obj("Struct").Type().(*types.Named)
	var pointer types.Object
	for m := range structType.Methods() {
		if m.Name() == "Pointer" {
			pointer = m
		}
	}
	for name, got := range map[string]bool{
		"function of another package":    IsFunc(obj("Func"), "example.com/q", "Func"),
		"function of another name":       IsFunc(obj("Func"), "example.com/p", "Fun"),
		"method is no function":          IsFunc(pointer, "example.com/p", "Pointer"),
		"function is no method":          IsMethod(obj("Func"), "example.com/p", "Struct", "Func"),
		"method of another type":         IsMethod(pointer, "example.com/p", "Outer", "Pointer"),
		"method of another package":      IsMethod(pointer, "example.com/q", "Struct", "Pointer"),
		"nil is no function":             IsFunc(nil, "example.com/p", "Func"),
		"nil is no method":               IsMethod(nil, "example.com/p", "Struct", "Pointer"),
		"nil is no variable":             IsVar(nil, "example.com/p", "Var"),
		"field is no variable":           IsVar(structType.Underlying().(*types.Struct).Field(0), "example.com/p", "Field"),
		"package-level variable a field": IsField(obj("Var"), "example.com/p", "Var"),
	} {
		if got {
			t.Errorf("%s, but matches", name)
		}
	}
}

func TestTypes(t *testing.T) {
	pkg, _, _ := check(t)
	typ := func(name string) types.Type { return pkg.Scope().Lookup(name).Type() }
	for _, test := range []struct {
		name           string
		typ            types.Type
		named, pointer bool // to example.com/p.Struct
	}{
		{"nil", nil, false, false},
		{"named", typ("Struct"), true, false},
		{"alias", typ("Alias"), true, false},
		{"pointer", types.NewPointer(typ("Struct")), false, true},
		{"alias of a pointer", typ("PtrAlias"), false, true},
		{"pointer to an alias", types.NewPointer(typ("Alias")), false, true},
		{"pointer to a pointer", types.NewPointer(typ("PtrAlias")), false, false},
		{"other", typ("Outer"), false, false},
		{"basic", types.Typ[types.Int], false, false},
		{"predeclared", types.Universe.Lookup("error").Type(), false, false},
	} {
		if got := IsNamed(test.typ, "example.com/p", "Struct"); got != test.named {
			t.Errorf("%s: IsNamed = %t", test.name, got)
		}
		if got := IsPointerTo(test.typ, "example.com/p", "Struct"); got != test.pointer {
			t.Errorf("%s: IsPointerTo = %t", test.name, got)
		}
	}
	if !IsNamed(typ("GenAlias"), "example.com/p", "Generic") {
		t.Error("an instance is not found by its generic type's name")
	}
	field := typ("Struct").Underlying().(*types.Struct).Field(0)
	if !IsField(field, "example.com/p", "Field") {
		t.Error("a field is not found")
	}
}

func TestNamedOf(t *testing.T) {
	pkg := types.NewPackage("example.com/p", "p")
	named := types.NewNamed(types.NewTypeName(0, pkg, "T", nil), types.NewStruct(nil, nil), nil)
	alias := types.NewAlias(types.NewTypeName(0, pkg, "A", nil), named)
	for _, test := range []struct {
		t    types.Type
		want *types.Named
	}{
		{named, named},
		{alias, named},
		{types.NewPointer(named), named},
		{types.NewPointer(alias), named},
		{types.NewPointer(types.NewPointer(named)), nil},
		{types.NewSlice(named), nil},
		{types.Typ[types.String], nil},
	} {
		if got := NamedOf(test.t); got != test.want {
			t.Errorf("NamedOf(%v) = %v, want %v", test.t, got, test.want)
		}
	}
}

func TestMapOf(t *testing.T) {
	const src = `package p
type (
	Defined map[string]int
	Like    interface{ ~map[string]int }
	Either  interface{ ~map[string]int | ~map[string]bool }
)
func F[Map ~map[string]int, Exact Defined, Named Like, Wide Either, Any any, Keyed ~map[K]int, K comparable](Map, Exact, Named, Wide, Any, Keyed, K, Defined, int) {}
`
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "p.go", src, 0)
	if err != nil {
		t.Fatal(err)
	}
	pkg, err := new(types.Config).Check("example.com/p", fset, []*ast.File{f}, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"map[string]int", "map[string]int", "map[string]int", "", "", "map[K]int", "", "map[string]int", ""}
	for i := range want {
		of := pkg.Scope().Lookup("F").(*types.Func).Signature().Params().At(i).Type()
		got := ""
		if m := MapOf(of); m != nil {
			got = m.String()
		}
		if got != want[i] {
			t.Errorf("MapOf(%v) = %q, want %q", of, got, want[i])
		}
	}
}
