package framework

import (
	"errors"
	"fmt"
	"go/token"
	"go/types"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"sync"
	"testing"

	gopackages "golang.org/x/tools/go/packages"
)

// notLoaded are the paths that the module of testdata does not require.
var notLoaded = map[string]string{
	"github.com/beego/beego":               "v1 under the name that it had for some months",
	"github.com/beego/beego/context":       "v1 under the name that it had for some months",
	"github.com/beego/beego/session":       "v1 under the name that it had for some months",
	"github.com/emicklei/go-restful":       "v2",
	"github.com/go-chi/chi":                "v1 to v4",
	"github.com/go-chi/chi/middleware":     "v1 to v4",
	"github.com/go-pkgz/auth":              "v1",
	"github.com/go-pkgz/auth/token":        "v1",
	"github.com/gofiber/fiber":             "v1",
	"github.com/labstack/echo":             "v3",
	"github.com/zerodha/simplesessions":    "v1",
	"github.com/zerodha/simplesessions/v2": "v2",
}

var load = sync.OnceValues(func() (map[string]*types.Package, error) {
	var paths []string
	for _, f := range frameworks {
		for _, path := range f.Paths {
			if notLoaded[path] == "" {
				paths = append(paths, path)
			}
		}
	}
	pkgs, err := gopackages.Load(&gopackages.Config{
		Mode: gopackages.LoadTypes,
		Dir:  filepath.Join("..", "..", "..", "testdata", "frameworks"),
		Env:  append(os.Environ(), "GO111MODULE=on", "GOWORK=off"),
	}, paths...)
	if err != nil {
		return nil, err
	}
	byPath := make(map[string]*types.Package)
	for _, pkg := range pkgs {
		for _, err := range pkg.Errors {
			return nil, err
		}
		byPath[pkg.PkgPath] = pkg.Types
	}
	return byPath, nil
})

// eachPackage runs a test for each framework as each of its paths has it.
func eachPackage(t *testing.T, test func(t *testing.T, f Framework, pkg *types.Package)) {
	pkgs, err := load()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range frameworks {
		for _, path := range f.Paths {
			t.Run(path, func(t *testing.T) {
				if why := notLoaded[path]; why != "" {
					t.Skip(why)
				}
				if pkgs[path] == nil {
					t.Fatal("not loaded")
				}
				test(t, f, pkgs[path])
			})
		}
	}
}

func lookupType(pkg *types.Package, name string) types.Type {
	if obj, ok := pkg.Scope().Lookup(name).(*types.TypeName); ok {
		return obj.Type()
	}
	return nil
}

// operand returns the type of the operands that have the methods of a type.
func operand(t types.Type) types.Type {
	if _, ok := t.Underlying().(*types.Struct); ok {
		return types.NewPointer(t)
	}
	return t
}

func TestTypes(t *testing.T) {
	eachPackage(t, func(t *testing.T, f Framework, pkg *types.Package) {
		for _, name := range slices.Sorted(maps.Keys(f.Types)) {
			typ := lookupType(pkg, name)
			if typ == nil {
				t.Errorf("no type %s", name)
			} else if got := RoleOf(operand(typ)); got != f.Types[name] {
				t.Errorf("RoleOf(%s) = %d, want %d", name, got, f.Types[name])
			}
		}
	})
}

// otherVersions are the rows about functions that the versions which the module
// of testdata requires have with other parameters, or not at all.
var otherVersions = map[memberKey]string{
	{"Context", "SetCookie"}: "gin 1.6.0 and 1.6.1 took eight operands",
}

// A type of another package that is defined by a struct of a framework has its
// role, unless two are the same.
func TestDefinedOver(t *testing.T) {
	defined := func(pkg *types.Package, name string) types.Type {
		other := types.NewPackage("example.com/other", "other")
		return types.NewNamed(types.NewTypeName(token.NoPos, other, "Defined", nil), lookupType(pkg, name).Underlying(), nil)
	}
	pkgs, err := load()
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		path, name string
		want       Role
	}{
		{"github.com/aws/aws-lambda-go/events", "APIGatewayProxyRequest", RequestRole},
		{"github.com/aws/aws-lambda-go/events", "APIGatewayProxyResponse", StructRole},
		{"github.com/aws/aws-lambda-go/events", "S3Event", 0},
		{"github.com/gin-gonic/gin", "Context", ContextRole},
		{"github.com/gofiber/fiber/v3", "DefaultRes", 0}, // DefaultReq is the same struct
	} {
		if got := RoleOf(defined(pkgs[test.path], test.name)); got != test.want {
			t.Errorf("the role of a type defined by %s is %d, want %d", test.name, got, test.want)
		}
	}
}

// find returns the function, method, field or variable of function type that a
// row is about, as its receiver's type declares it.
func find(pkg *types.Package, m *Member) (types.Object, error) {
	obj, err := named(pkg, m)
	if err != nil {
		return nil, err
	}
	if sig, ok := obj.Type().Underlying().(*types.Signature); m.Params != 0 && (!ok || sig.Params().Len() != m.Params) {
		return nil, fmt.Errorf("%s.%s has not %d parameters", m.Recv, m.Name, m.Params)
	}
	return obj, nil
}

func named(pkg *types.Package, m *Member) (types.Object, error) {
	if m.Recv == "" {
		obj := pkg.Scope().Lookup(m.Name)
		if obj != nil {
			if _, ok := obj.Type().Underlying().(*types.Signature); ok {
				return obj, nil
			}
		}
		return nil, fmt.Errorf("no function %s", m.Name)
	}
	typ := lookupType(pkg, m.Recv)
	if typ == nil {
		return nil, fmt.Errorf("no type %s", m.Recv)
	}
	obj, index, _ := types.LookupFieldOrMethod(operand(typ), true, pkg, m.Name)
	switch {
	case obj == nil:
		return nil, fmt.Errorf("%s has no %s", m.Recv, m.Name)
	case len(index) > 1:
		return nil, fmt.Errorf("%s has %s from an embedded field", m.Recv, m.Name)
	}
	return obj, nil
}

// Rows that frameworks share need not be about something that all of them
// have, but one must. Stubs have no more than the test data needs.
func TestMembersExist(t *testing.T) {
	pkgs, err := load()
	if err != nil {
		t.Fatal(err)
	}
	exist := make(map[string]bool)
	for _, f := range frameworks {
		for _, path := range f.Paths {
			for _, m := range f.Members {
				if pkg := pkgs[path]; pkg != nil {
					_, err := find(pkg, &m)
					exist[fmt.Sprint(m)] = exist[fmt.Sprint(m)] || err == nil
				}
			}
		}
	}
	eachPackage(t, func(t *testing.T, f Framework, pkg *types.Package) {
		for _, m := range f.Members {
			if _, err := find(pkg, &m); err != nil && !exist[fmt.Sprint(m)] && (m.Params == 0 || otherVersions[memberKey{m.Recv, m.Name}] == "") {
				t.Error(err)
			}
		}
	})
}

func TestMembers(t *testing.T) {
	eachPackage(t, func(t *testing.T, f Framework, pkg *types.Package) {
		for i := range f.Members {
			m := &f.Members[i]
			obj, err := find(pkg, m)
			if err != nil {
				continue // see TestMembersExist
			}
			got := MemberOf(obj)
			if v, ok := obj.(*types.Var); ok && v.IsField() {
				got = FieldOf(lookupType(pkg, m.Recv), m.Name)
			}
			if v, ok := obj.(*types.Var); ok && v.IsField() && m.Verb.OfCookies() && RowOf(v) != m {
				t.Errorf("%s.%s is not found by its object", m.Recv, m.Name)
			}
			if !reflect.DeepEqual(got, m) {
				t.Errorf("%s.%s has another row, or none: %+v", m.Recv, m.Name, got)
			}
			if err := checkMember(m, obj); err != nil {
				t.Errorf("%s.%s: %v", m.Recv, m.Name, err)
			}
		}
	})
}

// checkMember reports what is wrong with what a row says of an object.
func checkMember(m *Member, obj types.Object) error {
	var result types.Type
	sig, _ := obj.Type().Underlying().(*types.Signature)
	if sig == nil {
		result = obj.Type() // a field
	} else if sig.Results().Len() > 0 {
		result = sig.Results().At(0).Type()
	}
	text := func(i int) error {
		if sig == nil || i >= sig.Params().Len() {
			return fmt.Errorf("no operand %d: %v", i, obj.Type())
		}
		if p := sig.Params().At(i).Type(); !isText(p) && !(sig.Variadic() && isText(p.(*types.Slice).Elem())) {
			return fmt.Errorf("operand %d is a %v", i, p)
		}
		return nil
	}
	switch m.Verb {
	case Set, Add, Setter:
		if err := text(m.Key); err != nil {
			return err
		}
		return text(m.Value)
	case Del, ReadBack:
		return text(m.Key)
	case Read:
		if m.Key >= 0 {
			return text(m.Key)
		}
	case RouteMethods:
		return text(m.Key)
	case Vary:
		return text(0)
	case Response, Request:
		if result == nil {
			return errors.New("is nothing")
		}
		if _, isMap := result.Underlying().(*types.Map); RoleOf(result) == 0 && !isMap {
			return fmt.Errorf("is a %v, which has no headers", result)
		}
	case Host, Method:
		if result == nil || !isText(result) {
			return fmt.Errorf("is a %v, not a text", result)
		}
	case IsOptions:
		if result == nil || !types.Identical(result, types.Typ[types.Bool]) {
			return fmt.Errorf("is a %v, not a bool", result)
		}
	case Commit, HandOn:
		if m.Recv == "" || m.Verb == HandOn && m.Name != "Next" {
			if p := sig.Params(); m.Target >= p.Len() || RoleOf(p.At(m.Target).Type()) != ResponseRole {
				return fmt.Errorf("operand %d is no response: %v", m.Target, sig)
			}
		}
	}
	if m.Verb == Lines {
		if s, ok := result.Underlying().(*types.Slice); sig != nil || !ok || !isText(s.Elem()) {
			return fmt.Errorf("is a %v, not a list of texts", result)
		}
		return nil
	}
	if m.Verb.OfCookies() {
		return checkCookieMember(m, sig)
	}
	return nil
}

// checkCookieMember reports what is wrong with what a row says of a function
// that has to do with cookies.
func checkCookieMember(m *Member, sig *types.Signature) error {
	operand := func(i int) (types.Type, error) {
		switch n := sig.Params().Len(); {
		case sig.Variadic() && i >= n-1:
			return sig.Params().At(n - 1).Type().(*types.Slice).Elem(), nil
		case i < n:
			return sig.Params().At(i).Type(), nil
		}
		return nil, fmt.Errorf("no operand %d: %v", i, sig)
	}
	is := func(i int, of ...func(types.Type) bool) error {
		t, err := operand(i)
		if err == nil && !slices.ContainsFunc(of, func(is func(types.Type) bool) bool { return is(t) }) {
			err = fmt.Errorf("operand %d is a %v", i, t)
		}
		return err
	}
	if sig == nil {
		if m.Verb != StoreAttr {
			return errors.New("is a field")
		}
		return nil
	}
	switch m.Verb {
	case SendCookie, AddRequestCookie, KeepCookie, CookieOf:
		if m.Arg == Receiver {
			break
		}
		if t, err := operand(m.Arg); err == nil && m.In != "" {
			if f, _, _ := types.LookupFieldOrMethod(t, true, nil, m.In); f == nil || !isStruct(f.Type()) {
				return fmt.Errorf("operand %d is a %v, which has no struct %s", m.Arg, t, m.In)
			}
		}
		return is(m.Arg, isStruct)
	case SendCookieArgs:
		for _, i := range m.Args {
			if err := is(i, isBasic, isText, types.IsInterface); err != nil {
				return err
			}
		}
		if m.Rest > 0 {
			return is(m.Rest, isStruct)
		}
	case SendSession:
		if m.Target != Receiver {
			return is(m.Target, hasRole)
		}
	case SessionOf:
		return is(m.Target, hasRole)
	case SetMode:
		return is(m.Arg, isBasic)
	case CookieOption:
		return is(m.Arg, isBasic, isStruct)
	case StoreAttr:
		return is(m.Arg, isBasic, isText, isStruct) // a time is a struct
	case ReceivedCookie, EmptyCookie, CookieText:
		if sig.Results().Len() == 0 {
			return errors.New("gives nothing")
		}
	case HoldCookie:
		if f, _, _ := types.LookupFieldOrMethod(sig.Results().At(0).Type(), true, nil, m.Held.Field); f == nil {
			return fmt.Errorf("gives a %v, which has no %s", sig.Results().At(0).Type(), m.Held.Field)
		}
	}
	if m.Editors > 0 {
		return is(m.Editors, types.IsInterface)
	}
	if m.Options != 0 && !sig.Variadic() {
		return fmt.Errorf("takes no options: %v", sig)
	}
	return nil
}

// hasRole reports whether t is a response, or a context that has one.
func hasRole(t types.Type) bool { return RoleOf(t) == ResponseRole || RoleOf(t) == ContextRole }

func isStruct(t types.Type) bool {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	_, ok := t.Underlying().(*types.Struct)
	return ok
}

func isBasic(t types.Type) bool {
	_, ok := t.Underlying().(*types.Basic)
	return ok
}

func TestCookieTypes(t *testing.T) {
	eachPackage(t, func(t *testing.T, f Framework, pkg *types.Package) {
		for _, name := range f.Cookies {
			if typ := lookupType(pkg, name); typ == nil || !IsHeldCookie(operand(typ)) {
				t.Errorf("%s is no type, or none that is held", name)
			}
		}
		for name := range f.Errors {
			v, ok := pkg.Scope().Lookup(name).(*types.Var)
			if !ok || !types.Implements(v.Type(), types.Universe.Lookup("error").Type().Underlying().(*types.Interface)) {
				t.Errorf("%s is no variable, or no error", name)
			}
		}
		for _, name := range f.Past {
			if !IsPast(pkg.Scope().Lookup(name)) {
				t.Errorf("%s is no variable, or none of the past", name)
			}
		}
	})
}

func isText(t types.Type) bool {
	switch t := t.Underlying().(type) {
	case *types.Basic:
		return t.Info()&types.IsString != 0
	case *types.Slice:
		return types.Identical(t.Elem(), types.Typ[types.Byte])
	}
	return false
}

// An adder takes the place of the member's name: it takes the same operands,
// in a call that stands as a statement.
func TestAdders(t *testing.T) {
	eachPackage(t, func(t *testing.T, f Framework, pkg *types.Package) {
		for i := range f.Members {
			m := &f.Members[i]
			if m.Adder == "" {
				continue
			}
			typ := lookupType(pkg, m.Recv)
			obj, err := find(pkg, m)
			if err != nil {
				continue
			}
			adder, err := eval(operand(typ), "x."+m.Adder)
			if err != nil {
				t.Errorf("%s.%s: %v", m.Recv, m.Name, err)
				continue
			}
			old, sig := obj.Type().(*types.Signature).Params(), adder.(*types.Signature)
			for i := range old.Len() {
				p := sig.Params().At(i).Type()
				if sig.Variadic() && i == sig.Params().Len()-1 {
					p = p.(*types.Slice).Elem()
				}
				if !types.Identical(p, old.At(i).Type()) {
					t.Errorf("%s.%s takes a %v, %s a %v", m.Recv, m.Name, old.At(i).Type(), m.Adder, p)
				}
			}
			if _, err := eval(operand(typ), "x."+m.Adder+`("Vary", "Origin")`); err != nil {
				t.Errorf("%s.%s: %v", m.Recv, m.Name, err)
			}
		}
	})
}

// No package has two rows of one name, of which only one would count.
func TestRowsAreUnique(t *testing.T) {
	paths := make(map[string]bool)
	for _, f := range frameworks {
		for _, path := range f.Paths {
			if paths[path] {
				t.Errorf("%s has two frameworks", path)
			}
			paths[path] = true
		}
		type key struct {
			memberKey
			params int
		}
		seen := make(map[key]bool)
		for _, m := range f.Members {
			k := key{memberKey{m.Recv, m.Name}, m.Params}
			if m.Verb == 0 || seen[k] {
				t.Errorf("%s: no verb, or two rows for %s.%s", f.Paths[0], m.Recv, m.Name)
			}
			seen[k] = true
		}
	}
	for path := range notLoaded {
		if !paths[path] {
			t.Errorf("%s is not listed", path)
		}
	}
}
