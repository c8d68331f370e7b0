package headerfix

import (
	"slices"
	"strings"
	"testing"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/cors"
)

const reflect = `w.Header().Set("Access-Control-Allow-Origin", origin)`

// reflects returns a handler that reads the Origin and then does something.
func reflects(body string) string {
	return handler("origin := r.Header.Get(\"Origin\")\n" + body)
}

func TestCheck(t *testing.T) {
	const fresh = `var allowedOrigins = map[string]bool{}; if allowedOrigins[origin] {; ` + reflect + `; -` + reflect
	const lets = " {\n\t\tw.Header().Set(\"Access-Control-Allow-Origin\", origin)\n\t}\n}\n"
	const reads = "\nfunc lets(w http.ResponseWriter, r *http.Request) {\n\torigin := r.Header.Get(\"Origin\")\n\tif "
	const checks = reads + "list[origin]" + lets
	for _, test := range []struct{ name, src, want string }{
		{"new list", reflects(reflect), fresh},
		{"list in scope", "var list = map[string]bool{}\n\n" + reflects(reflect) + checks, `if list[origin] {; ` + reflect + `; -` + reflect},
		{"list that only tells what caches do", "var list = map[string]bool{}\n\n" + reflects("if list[origin] {\n\tw.Header().Add(\"Vary\", \"Origin\")\n}\n"+reflect), fresh},
		{"list of hosts", "var list = map[string]bool{\"app.example.com\": true}\n\n" + reflects(reflect) + checks, fresh},
		{"list of null", "var list = map[string]bool{\"null\": true}\n\n" + reflects(reflect) + checks, fresh},
		{"list of hosts and origins", "var list = map[string]bool{\"app.example.com\": true, \"https://app.example.com\": true}\n\n" + reflects(reflect) + checks, `if list[origin] {; ` + reflect + `; -` + reflect},
		{"list that is hidden", "var list = map[string]bool{}\n\n" + reflects("{\n\tlist := 1\n\tfmt.Println(list)\n\t"+reflect+"\n}") + checks, fresh},
		{"predicate is not used in itself", "func ok(origin string) bool {\n\treturn origin == \"https://a.example\"\n}\n\n" + reflects(reflect) + reads + "ok(origin)" + lets, `if ok(origin) {; ` + reflect + `; -` + reflect},
		{"map of something else", "var list = map[string]int{}\n\n" + reflects(reflect) + reads + "_, ok := list[origin]; ok" + lets, `if _, ok := list[origin]; ok {; ` + reflect + `; -` + reflect},
		{"deletion", reflects(reflect + "\nw.Header().Del(\"Vary\")"), fresh},
		{"values", handler("if v := r.Header[\"Origin\"]; v != nil {\n\tw.Header()[\"Access-Control-Allow-Origin\"] = v\n}"),
			`var allowedOrigins = map[string]bool{}; if len(v) == 1 && allowedOrigins[v[0]] {; w.Header()["Access-Control-Allow-Origin"] = v; -w.Header()["Access-Control-Allow-Origin"] = v`},
		{"one of several assignments", reflects("h := w.Header()\nh[\"Access-Control-Allow-Origin\"], h[\"Vary\"] = []string{origin}, nil"),
			`var allowedOrigins = map[string]bool{}; func allowedOrigin(origin string) string {; if allowedOrigins[origin] {; return origin; return ""; h["Access-Control-Allow-Origin"], h["Vary"] = []string{allowedOrigin(origin)}, nil; -h["Access-Control-Allow-Origin"], h["Vary"] = []string{origin}, nil`},
	} {
		t.Run(test.name, func(t *testing.T) {
			f := analyze(t, test.src)
			writes, _ := f.writes(cors.AllowOrigin)
			if got := f.apply(f.Check(writes[0], f.List(writes[0]))); got != test.want {
				t.Errorf("%s\n got: %s\nwant: %s", test.src, got, test.want)
			}
		})
	}
}

// A package gets one list, in the first file that needs it.
func TestNames(t *testing.T) {
	file := func(name string) string { return strings.Replace(reflects(reflect), "func f", "func "+name, 1) }
	for _, test := range []struct {
		name  string
		files []string
		want  []string
	}{
		{"one file", []string{file("f") + "\n" + file("g")}, []string{"allowedOrigins"}},
		{"two files", []string{file("f"), file("g")}, []string{"allowedOrigins"}},
		{"three files", []string{file("f"), file("g"), file("h")}, []string{"allowedOrigins"}},
		{"name that is taken", []string{"var allowedOrigins int\n\n" + file("f")}, []string{"allowedOrigins2"}},
		{"name that is taken, two files", []string{"var allowedOrigins int\n\n" + file("f"), file("g")}, []string{"allowedOrigins2"}},
		{"names that are taken", []string{"var allowedOrigins, allowedOrigins2 int\n\n" + file("f"), file("g")}, []string{"allowedOrigins3"}},
		{"name that is taken in a function", []string{handler("allowedOrigins := r.Header.Get(\"Origin\")\nw.Header().Set(\"Access-Control-Allow-Origin\", allowedOrigins)")}, []string{"allowedOrigins2"}},
		{"name of an import", []string{"package p\n\nimport (\n\t\"net/http\"\n\tallowedOrigins \"os\"\n)\n\nvar _ = allowedOrigins.Args\n\n" + file("f")}, []string{"allowedOrigins2"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			f := analyze(t, test.files...)
			writes, _ := f.writes(cors.AllowOrigin)
			var names []string
			all := f.Check(writes[0], f.List(writes[0]))
			for _, w := range writes[1:] {
				all = append(all, f.Check(w, f.List(w))...)
			}
			for _, line := range strings.Split(f.apply(all), "; ") {
				if name, ok := strings.CutPrefix(line, "var "); ok {
					names = append(names, strings.Fields(name)[0])
				}
			}
			if !slices.Equal(names, test.want) {
				t.Errorf("%v, want %v", names, test.want)
			}
		})
	}
}

func TestSetValue(t *testing.T) {
	for _, test := range []struct{ name, src, want string }{
		{"text", handler(allowAny), `w.Header().Set("Access-Control-Allow-Origin", "x"); -` + allowAny},
		{"list of one", handler(`w.Header()["Access-Control-Allow-Origin"] = []string{"*"}`), `w.Header()["Access-Control-Allow-Origin"] = []string{"x"}; -w.Header()["Access-Control-Allow-Origin"] = []string{"*"}`},
		{"last use of a variable", reflects(reflect), "none"},
		{"not the last use of a variable", reflects(reflect + "\nfmt.Println(origin)"), `w.Header().Set("Access-Control-Allow-Origin", "x"); -` + reflect},
		{"last use of an import", "package p\n\nimport (\n\t\"net/http\"\n\t\"os\"\n)\n\n" + handler(`w.Header().Set("Access-Control-Allow-Origin", os.Getenv("O"))`), "none"},
		{"parameter", "func f(w http.ResponseWriter, origin string) {\n\t" + reflect + "\n}\n", `w.Header().Set("Access-Control-Allow-Origin", "x"); -` + reflect},
	} {
		t.Run(test.name, func(t *testing.T) {
			f := analyze(t, test.src)
			writes, _ := f.writes(cors.AllowOrigin)
			if got := f.apply(f.SetValue(writes[0], "x")); got != test.want {
				t.Errorf("%s\n got: %s\nwant: %s", test.src, got, test.want)
			}
		})
	}
}

func TestGuardCredentials(t *testing.T) {
	for _, test := range []struct{ name, src, want string }{
		{"statement", handler(allowAny + "\n" + credential), `if w.Header().Get("Access-Control-Allow-Origin") != "*" {; ` + credential + `; -` + credential},
		{"writer that is a field", "type s struct{ w http.ResponseWriter }\n\nfunc (s *s) f() {\n\ts." + allowAny + "\n\ts." + credential + "\n}\n", `if s.w.Header().Get("Access-Control-Allow-Origin") != "*" {; s.` + credential + `; -s.` + credential},
		{"header map", handler("h := w.Header()\n" + allowAny + "\nh.Set(\"Access-Control-Allow-Credentials\", \"true\")"), `if h.Get("Access-Control-Allow-Origin") != "*" {; h.Set("Access-Control-Allow-Credentials", "true"); -h.Set("Access-Control-Allow-Credentials", "true")`},
		{"before the origin is allowed", handler(credential + "\n" + allowAny), "none"},
		{"name from a table", handler(allowAny + "\nfor _, k := range []string{\"X-A\", \"Access-Control-Allow-Credentials\"} {\n\tw.Header().Set(k, \"true\")\n}"), "none"},
		{"assignment", handler(allowAny + "\nw.Header()[\"Access-Control-Allow-Credentials\"] = []string{\"true\"}"), `if w.Header().Get("Access-Control-Allow-Origin") != "*" {; w.Header()["Access-Control-Allow-Credentials"] = []string{"true"}; -w.Header()["Access-Control-Allow-Credentials"] = []string{"true"}`},
		{"element", "var h = http.Header{\n\t\"Access-Control-Allow-Origin\":      {\"*\"},\n\t\"Access-Control-Allow-Credentials\": {\"true\"},\n}\n\n" + handler("for k, v := range h {\n\tw.Header()[k] = v\n}"), "none"},
	} {
		t.Run(test.name, func(t *testing.T) {
			f := analyze(t, test.src)
			star, _ := f.writes(cors.AllowOrigin)
			writes, r := f.writes(cors.AllowCredentials)
			if got := f.apply(f.GuardCredentials(r, star[0], writes[0])); got != test.want {
				t.Errorf("%s\n got: %s\nwant: %s", test.src, got, test.want)
			}
		})
	}
}

func TestVary(t *testing.T) {
	const add = `w.Header().Add("Vary", "Origin")`
	for _, test := range []struct{ name, src, want string }{
		{"before the Origin is read", reflects(reflect), add},
		{"in a helper that does it all", "func allow(w http.ResponseWriter, r *http.Request) {\n\tw.Header().Set(\"Access-Control-Allow-Origin\", r.Header.Get(\"Origin\"))\n}\n\n" + handler("allow(w, r)"), add},
		{"before the first branch", reflects("if origin != \"\" {\n\t" + reflect + "\n}"), add},
		{"writer that is a field", "type s struct{ w http.ResponseWriter }\n\nfunc (s *s) f(r *http.Request) {\n\torigin := r.Header.Get(\"Origin\")\n\ts." + reflect + "\n}\n", `s.` + add},
		{"writer that is made after the Origin is read", "func wrap(w http.ResponseWriter) http.ResponseWriter {\n\treturn w\n}\n\nfunc f(a http.ResponseWriter, r *http.Request) {\n\torigin := r.Header.Get(\"Origin\")\n\tw := wrap(a)\n\t" + reflect + "\n}\n", `a.Header().Add("Vary", "Origin")`},
		{"writer that is made here", "func fresh() http.ResponseWriter\n\nfunc f(r *http.Request) {\n\torigin := r.Header.Get(\"Origin\")\n\tw := fresh()\n\t" + reflect + "\n}\n", add},
	} {
		t.Run(test.name, func(t *testing.T) {
			f := analyze(t, test.src)
			writes, r := f.writes(cors.AllowOrigin)
			if got := f.apply(f.AddVary(r, writes[0])); got != test.want {
				t.Errorf("%s\n got: %s\nwant: %s", test.src, got, test.want)
			}
		})
	}
}

func TestKeepVary(t *testing.T) {
	for _, test := range []struct{ name, body, want string }{
		{"set", `w.Header().Set("Vary", "Accept")`, `w.Header().Add("Vary", "Accept"); -w.Header().Set("Vary", "Accept")`},
		{"index", `w.Header()["Vary"] = []string{"Accept"}`, `w.Header()["Vary"] = append(w.Header()["Vary"], "Accept"); -w.Header()["Vary"] = []string{"Accept"}`},
		{"nothing to append", "h := w.Header()\nvary := []string{\"Accept\"}\nh[\"Vary\"] = vary", "none"},
	} {
		t.Run(test.name, func(t *testing.T) {
			f := analyze(t, handler(allowAny+"\n"+test.body))
			writes, _ := f.writes(cors.Vary)
			if got := f.apply(f.KeepVary(writes[len(writes)-1])); got != test.want {
				t.Errorf("%s\n got: %s\nwant: %s", test.body, got, test.want)
			}
		})
	}
}

func TestNameOrigin(t *testing.T) {
	for _, test := range []struct{ name, body, want string }{
		{"text", `w.Header().Add("Vary", "Accept, access-control-allow-origin")`, `w.Header().Add("Vary", "Accept, Origin"); -w.Header().Add("Vary", "Accept, access-control-allow-origin")`},
		{"constant", "const name = \"Access-Control-Allow-Origin\"\nw.Header().Add(\"Vary\", name)", `w.Header().Add("Vary", "Origin"); -w.Header().Add("Vary", name)`},
		{"constant with others", "const name = \"Accept, Access-Control-Allow-Origin\"\nw.Header().Add(\"Vary\", name)", "none"},
		{"put together", `w.Header().Add("Vary", "Accept, "+"Access-Control-Allow-Origin")`, "none"},
	} {
		t.Run(test.name, func(t *testing.T) {
			f := analyze(t, handler(allowAny+"\n"+test.body))
			writes, _ := f.writes(cors.Vary)
			if got := f.apply(f.NameOrigin(writes[0])); got != test.want {
				t.Errorf("%s\n got: %s\nwant: %s", test.body, got, test.want)
			}
		})
	}
}

func TestFix(t *testing.T) {
	f := analyze(t, handler(allowAny), "// Code generated by hand. DO NOT EDIT.\n\npackage p\n\n"+imports+strings.Replace(handler(allowAny), "func f", "func g", 1))
	writes, _ := f.writes(cors.AllowOrigin)
	edits := f.Remove(writes[0])
	if got := f.Fix(writes[0], fixkind.RemoveCredentials, edits); len(got) != 1 || got[0].Message != "Remove Access-Control-Allow-Credentials" || len(got[0].TextEdits) != len(edits) {
		t.Errorf("Fix = %v", got)
	}
	if got := f.Fix(writes[0], fixkind.RemoveCredentials, edits, nil); got != nil {
		t.Errorf("with a group that is nil: %v", got)
	}
	if got := f.Fix(writes[1], fixkind.RemoveCredentials, edits); got != nil {
		t.Errorf("in a generated file: %v", got)
	}
}
