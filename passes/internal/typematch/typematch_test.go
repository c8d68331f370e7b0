package typematch

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"testing"
)

const src = `package p

type (
	Struct    struct{}
	Outer     struct{ *Struct }
	Generic[T any] struct{}
	Alias     = Struct
	PtrAlias  = *Struct
	GenAlias  = Generic[int]
)

func (*Struct) Pointer() {}
func Func()              {}
func GenFunc[T any]()    {}

var Var = Func
`

func check(t *testing.T) *types.Package {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", src, 0)
	if err != nil {
		t.Fatal(err)
	}
	pkg, err := new(types.Config).Check("example.com/p", fset, []*ast.File{file}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return pkg
}

func TestIsFunc(t *testing.T) {
	pkg := check(t)
	obj := pkg.Scope().Lookup
	method, _, _ := types.LookupFieldOrMethod(obj("Struct").Type(), true, pkg, "Pointer")
	const path = "example.com/p"
	for _, test := range []struct {
		name      string
		obj       types.Object
		path, fun string
		want      bool
	}{
		{"function", obj("Func"), path, "Func", true},
		{"generic function", obj("GenFunc"), path, "GenFunc", true},
		{"function of another package", obj("Func"), "example.com/q", "Func", false},
		{"function of another name", obj("Func"), path, "Fun", false},
		{"method", method, path, "Pointer", false},
		{"variable that holds a function", obj("Var"), path, "Var", false},
		{"builtin", types.Universe.Lookup("panic"), "", "panic", false},
		{"nil", nil, path, "Func", false},
	} {
		if got := IsFunc(test.obj, test.path, test.fun); got != test.want {
			t.Errorf("%s: IsFunc = %t", test.name, got)
		}
	}
}

func TestTypes(t *testing.T) {
	pkg := check(t)
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
