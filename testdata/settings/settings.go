package settings

import (
	"fmt"
	"go/ast"
	"go/types"
	"maps"
	"net/http"
	"net/http/httptest"
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/policy"
)

// origins are those that are asked about: allowed ones, those of attackers, what
// any of them can send, and none.
var origins = []string{
	"https://app.example.com", "https://x.example.com", "http://localhost:3000",
	"https://evil.example", "http://evil.example", "https://evil.com", "https://evilexample.com",
	"https://app.example.com.evil.example", "http://localhost.evil.example",
	"null", "",
}

// Flags are those that the packages are loaded with.
var Flags []string

// Answers compares what the functions of a folder send with their policies.
func Answers(t *testing.T, folder string, cases map[string]func() http.Handler) {
	policies := read(t, "./"+folder)
	for _, name := range slices.Sorted(maps.Keys(cases)) {
		t.Run(name, func(t *testing.T) {
			p := policies[name]
			if len(p) != 1 {
				t.Fatalf("%d policies, want 1", len(p))
			}
			check(t, p[0], cases[name])
		})
	}
}

// check compares what a policy answers with what a middleware sends.
func check(t *testing.T, p *policy.Policy, build func() http.Handler) {
	h, refused := try(build)
	for _, origin := range origins {
		a, known := p.Answer(origin)
		if !known {
			t.Errorf("origin %q: the policy says nothing", origin)
			continue
		}
		if a.Refused != (refused != "") {
			t.Errorf("refused is %v, but the library says %q", a.Refused, refused)
		}
		if h == nil || a.Refused {
			continue
		}
		got := answer(h, origin)
		want := policy.Answer{Origin: a.Origin, Credentials: a.Credentials, Vary: a.Vary}
		if origin == "" && (got.Origin == "" || got.Origin == "*" || p.Sends()) {
			continue // no policy is about requests without one
		}
		if want.Origin != "" {
			checkExposed(t, p, h, origin)
		} else {
			want, got.Credentials, got.Vary = policy.Answer{}, false, false
		}
		if got != want {
			t.Errorf("origin %q: sent %+v, the policy says %+v", origin, got, want)
		}
		if h != nil && a.Origin == origin {
			checkStars(t, p, h, origin)
		}
	}
}

// checkStars compares what a preflight is answered with the lists that have a *: it
// is sent if the policy says that they are sent as they are, and allows nothing if it
// says that they are of names. Each preflight asks for what one list is about.
func checkStars(t *testing.T, p *policy.Policy, h http.Handler, origin string) {
	const method, name = http.MethodPut, "X-Token"
	for _, list := range []struct {
		part                framework.Part
		header, asks        string
		method, withHeaders string
	}{
		{framework.Methods, "Access-Control-Allow-Methods", method, method, ""},
		{framework.Headers, "Access-Control-Allow-Headers", name, http.MethodGet, strings.ToLower(name)},
	} {
		r := httptest.NewRequest(http.MethodOptions, "http://api.test/", nil)
		r.Header.Set("Origin", origin)
		r.Header.Set("Access-Control-Request-Method", list.method)
		if list.withHeaders != "" {
			r.Header.Set("Access-Control-Request-Headers", list.withHeaders)
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		sent := strings.Split(w.Header().Get(list.header), ",")
		has := func(entry string) bool {
			return slices.ContainsFunc(sent, func(s string) bool { return strings.EqualFold(strings.TrimSpace(s), entry) })
		}
		for _, s := range p.Of(list.part) {
			if !slices.ContainsFunc(policy.Entries(s), func(e policy.Entry) bool { return e.Text == "*" }) {
				continue
			}
			switch refused := w.Header().Get("Access-Control-Allow-Origin") == "" || w.Code >= 300; {
			case s.Literal != (has("*") && !refused), s.Names != (!has("*") && !has(list.asks) || refused):
				t.Errorf("%s: the preflight is answered %d %v, and the policy says of the list %s: literal is %v, names is %v", list.header, w.Code, w.Header(), s.Name, s.Literal, s.Names)
			}
		}
	}
}

// checkExposed compares the headers that a middleware exposes with those that its
// settings list, if they list some.
func checkExposed(t *testing.T, p *policy.Policy, h http.Handler, origin string) {
	var want []string
	for _, s := range p.Of(framework.Exposed) {
		for _, e := range policy.Entries(s) {
			want = append(want, e.Text)
		}
	}
	if want == nil {
		return
	}
	var got []string
	for _, name := range strings.Split(send(h, origin).Get("Access-Control-Expose-Headers"), ",") {
		got = append(got, strings.TrimSpace(name))
	}
	if !slices.Equal(got, want) {
		t.Errorf("origin %q: exposed are %q, the settings list %q", origin, got, want)
	}
}

// try builds a middleware, or returns what the library says against that.
func try(build func() http.Handler) (h http.Handler, refused string) {
	defer func() {
		if v := recover(); v != nil {
			h, refused = nil, fmt.Sprint(v)
		}
	}()
	return build(), ""
}

// answer returns what a middleware sends to a request with an origin.
func answer(h http.Handler, origin string) policy.Answer {
	header := send(h, origin)
	return policy.Answer{
		Origin:      strings.Join(header.Values("Access-Control-Allow-Origin"), ", "),
		Credentials: header.Get("Access-Control-Allow-Credentials") == "true",
		Vary:        slices.Contains(header.Values("Vary"), "Origin"),
	}
}

// send returns the headers that a middleware sends to a request with an origin.
func send(h http.Handler, origin string) http.Header {
	r := httptest.NewRequest("GET", "http://api.test/", nil)
	if origin != "" {
		r.Header.Set("Origin", origin)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result().Header
}

// read returns the policies of the functions of a package, by name.
func read(t *testing.T, pattern string) map[string][]*policy.Policy {
	t.Helper()
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax, BuildFlags: Flags}, pattern)
	if err != nil {
		t.Fatal(err)
	}
	reader := &analysis.Analyzer{
		Name:       "settings",
		Doc:        "returns policies",
		Requires:   []*analysis.Analyzer{exchange.Settings},
		ResultType: reflect.TypeFor[map[string][]*policy.Policy](),
		Run:        readPolicies,
	}
	graph, err := checker.Analyze([]*analysis.Analyzer{reader}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	root := graph.Roots[0]
	if root.Err != nil {
		t.Fatal(root.Err)
	}
	return root.Result.(map[string][]*policy.Policy)
}

func readPolicies(pass *analysis.Pass) (any, error) {
	given := pass.ResultOf[exchange.Settings].(*exchange.Given)
	found := make(map[string][]*policy.Policy)
	for _, r := range given.Records {
		if r.Library.Subject != framework.CORS {
			continue
		}
		for _, file := range pass.Files {
			for _, decl := range file.Decls {
				if f, ok := decl.(*ast.FuncDecl); ok && f.Pos() <= r.Node.Pos() && r.Node.Pos() < f.End() {
					found[f.Name.Name] = append(found[f.Name.Name], policy.Of(given, r))
				}
			}
		}
	}
	return found, nil
}

// Rows checks that the library of a folder has what the rows say of it.
func Rows(t *testing.T, folder string) {
	t.Helper()
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax, BuildFlags: Flags}, "./"+folder)
	if err != nil {
		t.Fatal(err)
	}
	found := false
	for _, pkg := range pkgs[0].Types.Imports() {
		if l := framework.LibraryAt(pkg); l != nil && l.Subject == framework.CORS {
			found = true
			checkRows(t, l, pkg)
		}
	}
	if !found {
		t.Errorf("%s imports no library", folder)
	}
}

func checkRows(t *testing.T, l *framework.Library, pkg *types.Package) {
	t.Helper()
	member := func(typ, name string) types.Object {
		if typ == "" {
			return pkg.Scope().Lookup(name)
		}
		obj := pkg.Scope().Lookup(typ)
		if obj == nil {
			return nil
		}
		m, _, _ := types.LookupFieldOrMethod(types.NewPointer(obj.Type()), true, pkg, name)
		return m
	}
	for _, s := range l.Sinks {
		if f, ok := member(s.Recv, s.Name).(*types.Func); ok {
			if sink, _ := framework.SinkOf(f); sink == nil {
				t.Errorf("%s: %s is no sink", pkg.Path(), s.Name)
			}
			if s.Way == framework.ByOperands && !s.Everyone && s.Sets == nil && f.Signature().Params().Len() != len(s.Args) {
				t.Errorf("%s: %s has %d parameters", pkg.Path(), s.Name, f.Signature().Params().Len())
			}
		} else if l.Paths[0] == pkg.Path() {
			t.Errorf("%s has no %s", pkg.Path(), s.Name)
		}
	}
	for name := range l.Settings {
		operand := slices.ContainsFunc(l.Sinks, func(s framework.Sink) bool { return slices.Contains(s.Args, name) })
		other := len(l.Paths) > 1 && pkg.Scope().Lookup(l.Struct) == nil // the struct is another package's
		if !operand && !other && member(l.Struct, name) == nil {
			t.Errorf("%s has no %s", pkg.Path(), name)
		}
	}
	for _, name := range slices.Concat(l.Makers, l.Defaults) {
		if member("", name) == nil && !slices.ContainsFunc(pkg.Scope().Names(), func(typ string) bool { return isMaker(member(typ, name)) }) {
			t.Errorf("%s has no %s", pkg.Path(), name)
		}
	}
}

func isMaker(obj types.Object) bool { return obj != nil && framework.IsMaker(obj) }
