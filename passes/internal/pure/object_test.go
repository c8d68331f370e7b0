package pure

import (
	"go/constant"
	"go/token"
	"go/types"
	"reflect"
	"strings"
	"testing"
)

// method returns the method of a type, or of pointers to it, as far as Call looks at
// it.
func method(path, name, of string, pointer bool) *types.Func {
	pkg := types.NewPackage(path, path[strings.LastIndex(path, "/")+1:])
	var recv types.Type = types.NewNamed(types.NewTypeName(token.NoPos, pkg, of, nil), types.NewStruct(nil, nil), nil)
	if pointer {
		recv = types.NewPointer(recv)
	}
	sig := types.NewSignatureType(types.NewVar(token.NoPos, pkg, "", recv), nil, nil, nil, nil, false)
	return types.NewFunc(token.NoPos, pkg, name, sig)
}

func text(s string) constant.Value { return constant.MakeString(s) }

// object returns the first result of a function that makes an object.
func object(t *testing.T, path, name, arg string) any {
	t.Helper()
	results, ok := Call(function(path, name), text(arg))
	if !ok {
		t.Fatalf("%s.%s(%q) is not known", path, name, arg)
	}
	return results[0]
}

func TestMethods(t *testing.T) {
	re := object(t, "regexp", "MustCompile", `^https://(\w+)\.example$`)
	u := object(t, "net/url", "Parse", "https://app.example:8080/x")
	ip := object(t, "net", "ParseIP", "127.0.0.1")
	addr := object(t, "net/netip", "ParseAddr", "10.0.0.1")
	for _, test := range []struct {
		method *types.Func
		args   []any
		want   any // nil if it is not known
	}{
		{method("regexp", "MatchString", "Regexp", true), []any{re, text("https://app.example")}, constant.MakeBool(true)},
		{method("regexp", "MatchString", "Regexp", true), []any{re, text("https://app.example.com")}, constant.MakeBool(false)},
		{method("regexp", "MatchString", "Regexp", true), []any{u, text("https://app.example")}, nil},
		{method("regexp", "MatchString", "Regexp", true), []any{re}, nil},
		{method("regexp", "MatchString", "Regexp", true), []any{Nil{}, text("x")}, nil},
		{method("regexp", "FindStringSubmatch", "Regexp", true), []any{re, text("https://app.example")}, List{text("https://app.example"), text("app")}},
		{method("regexp", "FindStringSubmatch", "Regexp", true), []any{re, text("")}, Nil{}},
		{method("net/url", "Hostname", "URL", true), []any{u}, text("app.example")},
		{method("net/url", "Port", "URL", true), []any{u}, text("8080")},
		{method("net", "IsLoopback", "IP", false), []any{ip}, constant.MakeBool(true)},
		{method("net/netip", "IsPrivate", "Addr", false), []any{addr}, constant.MakeBool(true)},
		{method("net/url", "Redacted", "URL", true), []any{u}, nil},
	} {
		got, ok := Call(test.method, test.args...)
		if ok != (test.want != nil) || ok && !reflect.DeepEqual(got[0], test.want) {
			t.Errorf("%s(%v) = %v, %v, want %v", test.method.FullName(), test.args, got, ok, test.want)
		}
	}
}

func TestObject(t *testing.T) {
	u := object(t, "net/url", "Parse", "https://app.example:8080/x").(*Object)
	same := object(t, "net/url", "Parse", "https://app.example:8080/x").(*Object)
	other := object(t, "net/url", "Parse", "https://app.example").(*Object)
	if u.Key() != same.Key() || u.Key() == other.Key() {
		t.Errorf("keys %s, %s and %s", u.Key(), same.Key(), other.Key())
	}
	for _, test := range []struct {
		field string
		want  any // nil if it is not known
	}{
		{"Scheme", text("https")},
		{"Host", text("app.example:8080")},
		{"User", Nil{}},
		{"ForceQuery", constant.MakeBool(false)},
		{"Nothing", nil},
	} {
		got, ok := u.Field(test.field)
		if ok != (test.want != nil) || ok && !reflect.DeepEqual(got, test.want) {
			t.Errorf("field %s: %v, %v, want %v", test.field, got, ok, test.want)
		}
	}
	re := object(t, "regexp", "MustCompile", "a").(*Object)
	if _, ok := re.Field("expr"); ok || re.String() != "a" {
		t.Errorf("%s has a field that is not exported", re)
	}
}

func TestResults(t *testing.T) {
	for _, test := range []struct {
		path, name string
		args       []any
		want       []any // nil if they are not known
	}{
		{"strings", "Cut", []any{text("a=b"), text("=")}, []any{text("a"), text("b"), constant.MakeBool(true)}},
		{"strings", "Split", []any{text(""), text(",")}, []any{List{text("")}}},
		{"strings", "Fields", []any{text(" ")}, []any{List{}}},
		{"slices", "Contains", []any{List{text("a")}, text("a")}, []any{constant.MakeBool(true)}},
		{"slices", "Contains", []any{Nil{}, text("a")}, []any{constant.MakeBool(false)}},
		{"path", "Match", []any{text("["), text("a")}, []any{constant.MakeBool(false), Failure{}}},
		{"path", "Match", []any{text("*"), text("a")}, []any{constant.MakeBool(true), Nil{}}},
		{"regexp", "MustCompile", []any{text("(")}, nil}, // it panics
	} {
		got, ok := Call(function(test.path, test.name), test.args...)
		if ok != (test.want != nil) || ok && !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s.%s(%v) = %v, %v, want %v", test.path, test.name, test.args, got, ok, test.want)
		}
	}
}

// TestBounds has what is known, and what is one more.
func TestBounds(t *testing.T) {
	for _, test := range []struct {
		path, name string
		args       []any
		ok         bool
	}{
		{"strings", "TrimSpace", []any{text(strings.Repeat("x", MaxText))}, true},
		{"strings", "TrimSpace", []any{text(strings.Repeat("x", MaxText+1))}, false},
		{"strings", "Split", []any{text(strings.Repeat(",", MaxList-1)), text(",")}, true},
		{"strings", "Split", []any{text(strings.Repeat(",", MaxList)), text(",")}, false},
		{"strings", "Repeat", []any{text("ab"), constant.MakeInt64(MaxText / 2)}, true},
		{"strings", "Repeat", []any{text("ab"), constant.MakeInt64(MaxText/2 + 1)}, false},
		{"strings", "Repeat", []any{text("ab"), constant.MakeInt64(-1)}, false},
		{"regexp", "MustCompile", []any{text(strings.Repeat("x", 1024))}, true},
		{"regexp", "MustCompile", []any{text(strings.Repeat("x", 1025))}, false},
		// Releases or systems differ in these.
		{"regexp", "MustCompile", []any{text("(?<name>x)")}, false},
		{"regexp", "MustCompile", []any{text(`\pL`)}, false},
		{"net/url", "Parse", []any{text("https://[::1]")}, false},
		{"path/filepath", "Match", []any{text(`https://*.example.com`), text("https://a.example.com")}, true},
		{"path/filepath", "Match", []any{text(`https://a\.example.com`), text("https://a.example.com")}, false},
		{"net/url", "Parse", []any{text("https://a:b:c")}, false},
		{"strings", "ToLower", []any{text("É")}, false},
	} {
		if _, ok := Call(function(test.path, test.name), test.args...); ok != test.ok {
			t.Errorf("%s.%s of %d operands: %t, want %t", test.path, test.name, len(test.args), ok, test.ok)
		}
	}
}
