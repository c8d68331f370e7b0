package exchange

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
)

// What a domain learns it does not tell one that it was forked from.
func TestFork(t *testing.T) {
	ofPackage := []string{"files", "headers", "wildcards", "called", "gets", "named", "demanded", "transports"}
	d := analyze(t, flowTest{body: `w.Header().Set(allowOrigin, "*")`}.source()).replayer.t.domain
	d.methodIDs = append(make([]flow.ID, 0, 4), 1)
	v, fork := reflect.ValueOf(*d), reflect.ValueOf(*d.fork())
	for i := range v.NumField() {
		name, f := v.Type().Field(i).Name, fork.Field(i)
		switch {
		case slices.Contains(ofPackage, name):
		case f.Kind() == reflect.Map && !f.IsNil() && f.Pointer() == v.Field(i).Pointer():
			t.Errorf("%s is shared", name)
		case f.Kind() == reflect.Slice && f.Cap() > f.Len() && f.Pointer() == v.Field(i).Pointer() && !onlyOfRun(name):
			t.Errorf("%s is shared", name)
		}
	}
}

// onlyOfRun reports whether a replay that others go on from has none of a list.
func onlyOfRun(name string) bool {
	return slices.Contains([]string{"writes", "lates", "seen", "cookies"}, name)
}

// What a function does that makes a handler is run once for several requests, and what
// comes of each is what would come of it alone.
func TestBeginning(t *testing.T) {
	const maker = `func cors(allowed []string, suffix string) func(http.Handler) http.Handler {
		set := map[string]bool{}
		for _, o := range allowed { set[KEY] = true }
		return func(next http.Handler) http.Handler { return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			origin := r.Header.Get("Origin")
			if set[origin] || strings.HasSuffix(origin, ".example.com") || origin == "https://" + suffix {
				w.Header().Set(allowOrigin, origin)
			}
			next.ServeHTTP(w, r)
		}) }
	}`
	requests := []*Request{
		{Headers: map[string]string{cors.Origin: "https://evil.example"}},
		{Headers: map[string]string{cors.Origin: "https://a.example.com"}, Method: "OPTIONS"},
		{Headers: map[string]string{cors.Origin: "https://evil.example"}, Listed: true},
		{Headers: map[string]string{cors.Origin: "https://evil.example"}, Setting: "evil.example"},
		{Headers: map[string]string{cors.Origin: "https://good.example"}, Setting: "evil.example"},
	}
	type result struct{ work, outcomes, passing, tests int }
	ask := func(res *Result, req *Request) result {
		r := res.Replay(res.Responses[0], req)
		return result{r.Work, len(r.Outcomes), len(r.Passing), len(r.Tests)}
	}
	for _, test := range []struct {
		name, key string
		most      int // beginnings
	}{
		{"looks at nothing", "o", 1},
		{"looks at a setting", "strings.ToLower(o)", 2},
	} {
		t.Run(test.name, func(t *testing.T) {
			source := flowTest{decls: strings.ReplaceAll(maker, "KEY", test.key)}.source()
			together := analyze(t, source)
			for _, req := range requests {
				if got, want := ask(together, req), ask(analyze(t, source), req); got != want {
					t.Errorf("%+v: got %+v, want %+v", *req, got, want)
				}
			}
			if n := len(together.replayer.begun); n != test.most {
				t.Errorf("%d beginnings", n)
			}
		})
	}
	handler := analyze(t, flowTest{body: "origin := r.Header.Get(\"Origin\"); f := func() { if origin == \"a\" { " + echo + " } }; f()"}.source())
	if ask(handler, requests[0]); len(handler.replayer.begun) > 0 {
		t.Error("a handler was run as what makes one")
	}
}
