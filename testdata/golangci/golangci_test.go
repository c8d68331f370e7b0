package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/corsvet/corsvet/analyzer"
)

// TestDemo: golangci-lint finds in the demo what the suite does, with the
// example of the page and with no settings but those.
func TestDemo(t *testing.T) {
	dir := demo(t)
	want := suite(t, dir)
	if len(want) == 0 {
		t.Fatal("the suite finds nothing")
	}
	got := issues(t, dir, example(t))
	same(t, got, want)
	if !slices.ContainsFunc(got, func(i issue) bool { return strings.Contains(i.text, " (main.go:") }) {
		t.Errorf("no issue says what is related:\n%s", lines(got))
	}
}

// TestLimits: without what the page has under issues, golangci-lint leaves
// issues out.
func TestLimits(t *testing.T) {
	const cookie = "http.SetCookie(w, &http.Cookie{Name: \"a\", SameSite: http.SameSiteNoneMode})"
	dir := module(t, "many", map[string]string{"many.go": "package many\n\nimport \"net/http\"\n\n" +
		"func handler(w http.ResponseWriter, r *http.Request) {\n" +
		strings.Repeat(cookie+"\n", 51) + cookie + ";" + cookie + "\n}\n"})
	want := suite(t, dir)
	if len(want) != 53 {
		t.Fatalf("the suite finds\n%s", lines(want))
	}
	same(t, issues(t, dir, example(t)), want)
	for limit := range example(t)["issues"].(config) {
		c := example(t)
		delete(c["issues"].(config), limit)
		if got := issues(t, dir, c); len(got) >= len(want) {
			t.Errorf("without %s there are %d of %d issues", limit, len(got), len(want))
		}
	}
}

// TestFix: --fix does to the demo what corsvet -fix does, and leaves what has no
// fix.
func TestFix(t *testing.T) {
	dir := demo(t)
	if stdout, stderr, status := lint(t, dir, example(t), "run", "--fix"); status != 1 || stderr != "" {
		t.Fatalf("the exit status of --fix is %d\nstdout: %s\nstderr: %s", status, stdout, stderr)
	}
	left := suite(t, dir)
	same(t, issues(t, dir, example(t)), left)
	if before := suite(t, demo(t)); len(left) == 0 || len(left) >= len(before) {
		t.Errorf("of %d findings --fix leaves\n%s", len(before), lines(left))
	}
	compiles(t, dir)

	other := demo(t)
	corsvet := filepath.Join(t.TempDir(), "corsvet.exe")
	if _, stderr, status := run(t, "../..", "go", "build", "-o", corsvet, "./cmd/corsvet"); status != 0 {
		t.Fatal(stderr)
	}
	if _, stderr, status := run(t, other, corsvet, "-fix", "."); status != 3 { // Some are left.
		t.Fatalf("the exit status of corsvet -fix is %d\n%s", status, stderr)
	}
	if got, want := read(t, filepath.Join(dir, "main.go")), read(t, filepath.Join(other, "main.go")); got != want {
		t.Errorf("golangci-lint has made of the demo\n%s\ncorsvet\n%s", got, want)
	}
}

// TestFixSuite has --fix repair the code that the analyzers are tested on, with
// many fixes in one file, until it changes nothing more. What it leaves has to
// compile.
func TestFixSuite(t *testing.T) {
	for _, a := range analyzer.Suite {
		t.Run(a.Name, func(t *testing.T) {
			dir := t.TempDir()
			if err := os.CopyFS(dir, os.DirFS(filepath.Join("..", a.Name))); err != nil {
				t.Fatal(err)
			}
			for range 5 {
				before := snapshot(t, dir)
				_, stderr, status := lint(t, dir, example(t), "run", "--fix", "./...")
				if status > 1 || stderr != "" {
					t.Fatalf("the exit status of --fix is %d\nstderr: %s", status, stderr)
				}
				if maps.Equal(before, snapshot(t, dir)) {
					compiles(t, dir)
					return
				}
			}
			t.Error("--fix changes something every time")
		})
	}
}

// snapshot returns the Go files below a folder.
func snapshot(t *testing.T, dir string) map[string]string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*", "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	texts := make(map[string]string)
	for _, file := range files {
		texts[file] = read(t, file)
	}
	return texts
}

// compiles checks that a module compiles and is formatted.
func compiles(t *testing.T, dir string) {
	t.Helper()
	if _, stderr, status := run(t, dir, "go", "build", "./..."); status != 0 {
		t.Error(stderr)
	}
	if stdout, stderr, _ := run(t, dir, "gofmt", "-l", "."); stdout+stderr != "" {
		t.Errorf("not formatted: %s%s", stdout, stderr)
	}
}

// TestNolint: //nolint:corsvet hides what is on its line or in the declaration
// below it, and wants the name of the linter.
func TestNolint(t *testing.T) {
	dir := demo(t)
	found := suite(t, dir)
	comment(t, dir, found, func([]string) string { return "//nolint:corsvet // why" })
	if got := issues(t, dir, example(t)); len(got) > 0 {
		t.Errorf("with //nolint:corsvet there are\n%s", lines(got))
	}

	declarations := read(t, "../demo/main.go")
	for _, keyword := range []string{"func", "var"} {
		declarations = strings.ReplaceAll(declarations, "\n"+keyword+" ", "\n//\n//nolint:corsvet // why\n"+keyword+" ")
	}
	dir = module(t, "demo", map[string]string{"main.go": declarations})
	if got := issues(t, dir, example(t)); len(got) > 0 {
		t.Errorf("with //nolint:corsvet before the declarations there are\n%s", lines(got))
	}

	dir = demo(t)
	comment(t, dir, found, func(names []string) string { return "//nolint:" + strings.Join(names, ",") + " // why" })
	same(t, issues(t, dir, example(t)), found)
}

// TestIgnore: //corsvet:ignore hides what it names. Without a reason it is
// reported as well.
func TestIgnore(t *testing.T) {
	dir := demo(t)
	comment(t, dir, suite(t, dir), func(names []string) string { return "//corsvet:ignore " + strings.Join(names, ",") + " why" })
	if got := issues(t, dir, example(t)); len(got) > 0 {
		t.Errorf("with //corsvet:ignore there are\n%s", lines(got))
	}

	dir = demo(t)
	found := suite(t, dir)
	comment(t, dir, found, func(names []string) string { return "//corsvet:ignore " + strings.Join(names, ",") })
	want := suite(t, dir)
	if len(want) <= len(found) {
		t.Errorf("the suite does not report //corsvet:ignore without a reason:\n%s", lines(want))
	}
	same(t, issues(t, dir, example(t)), want)
}

// comment adds a comment to each line of the demo on which there are issues.
func comment(t *testing.T, dir string, issues []issue, text func(names []string) string) {
	t.Helper()
	names := make(map[int][]string)
	for _, i := range issues {
		names[i.line] = append(names[i.line], i.analyzer())
	}
	file := filepath.Join(dir, "main.go")
	source := strings.Split(read(t, file), "\n")
	for line, names := range names {
		source[line-1] += " " + text(names)
	}
	write(t, file, strings.Join(source, "\n"))
}

// TestGenerated: the findings in generated files are hidden, or reported and
// not fixed.
func TestGenerated(t *testing.T) {
	source := "// Code generated by a test. DO NOT EDIT.\n\n" + read(t, "../demo/main.go")
	dir := module(t, "demo", map[string]string{"main.go": source})
	if got := issues(t, dir, example(t)); len(got) > 0 {
		t.Errorf("in a generated file there are\n%s", lines(got))
	}
	c := example(t).set("disable", "linters", "exclusions", "generated")
	want := suite(t, dir)
	same(t, issues(t, dir, c), want)
	if stdout, stderr, status := lint(t, dir, c, "run", "--fix"); status != 1 || !strings.Contains(stdout, fmt.Sprintf("\n%d issues:\n", len(want))) {
		t.Errorf("the exit status of --fix is %d\nstdout: %s\nstderr: %s", status, stdout, stderr)
	}
	if read(t, filepath.Join(dir, "main.go")) != source {
		t.Error("--fix has changed a generated file")
	}
}

// TestSettings has the analyzers that find something in the demo enabled and
// disabled one by one.
func TestSettings(t *testing.T) {
	dir := demo(t)
	all := suite(t, dir)
	byName := make(map[string][]issue)
	for _, i := range all {
		byName[i.analyzer()] = append(byName[i.analyzer()], i)
	}
	if len(byName) < 2 {
		t.Fatalf("only %d analyzers find something", len(byName))
	}
	for name, of := range byName {
		same(t, issues(t, dir, example(t).setting("enable", []string{name})), of)
		others := slices.DeleteFunc(slices.Clone(all), func(i issue) bool { return i.analyzer() == name })
		same(t, issues(t, dir, example(t).setting("disable", []string{name})), others)
	}
	if got := issues(t, dir, example(t).setting("advisory", true)); len(got) < len(all) {
		t.Errorf("advisory leaves out some of\n%s", lines(all))
	}
}

// TestWrongSettings: golangci-lint says what is wrong and runs nothing.
func TestWrongSettings(t *testing.T) {
	dir := demo(t)
	var names []string
	for _, a := range slices.Concat(analyzer.Suite, analyzer.Advisory) {
		names = append(names, a.Name)
	}
	list := "the analyzers are " + strings.Join(names, ", ")
	for _, test := range []struct {
		name   string
		config config
		want   string
	}{
		{"unknown setting", example(t).setting("enabel", names),
			`plugin(corsvet): newPlugin decoding settings: json: unknown field "enabel" (the settings are enable, disable and advisory)`},
		{"wrong type", example(t).setting("advisory", names),
			"plugin(corsvet): newPlugin decoding settings: json: cannot unmarshal array into Go struct field Settings.advisory of type bool"},
		{"unknown analyzer enabled", example(t).setting("enable", []string{"nosuch"}),
			`plugin(corsvet): newPlugin settings: unknown analyzer "nosuch"; ` + list},
		{"unknown analyzer disabled", example(t).setting("disable", []string{"nosuch"}),
			`plugin(corsvet): newPlugin settings: unknown analyzer "nosuch"; ` + list},
		{"enabled and disabled", example(t).setting("enable", names[:1]).setting("disable", names[:1]),
			fmt.Sprintf("plugin(corsvet): newPlugin settings: analyzer %q is both enabled and disabled", names[0])},
		{"all disabled", example(t).setting("disable", names),
			"plugin(corsvet): newPlugin settings: no analyzer is left to run; " + list},
	} {
		t.Run(test.name, func(t *testing.T) {
			stdout, stderr, status := lint(t, dir, test.config, "run")
			if status != 3 || stdout != "" || !strings.Contains(stderr, test.want) {
				t.Errorf("got status %d, stdout %q, stderr\n%s\nwant status 3, stderr\n%s", status, stdout, stderr, test.want)
			}
		})
	}
}

// TestExamples runs golangci-lint with each .golangci.yml of the page: the
// first, and those parts that the page adds to it.
func TestExamples(t *testing.T) {
	for i, text := range examples(t, ".golangci.yml") {
		dir := demo(t)
		c := example(t)
		if i > 0 {
			c.merge(parse(t, text))
		}
		if stdout, stderr, status := lint(t, dir, c, "config", "verify"); status != 0 {
			t.Errorf("config verify: %s%s", stdout, stderr)
		}
		if len(issues(t, dir, c)) == 0 {
			t.Errorf("no issues with\n%s", c.text(t))
		}
	}
}

// TestExclusion: a rule that hides the findings of one analyzer can go by the
// beginning of the text, as on the page.
func TestExclusion(t *testing.T) {
	all := examples(t, ".golangci.yml")
	rule := regexp.MustCompile(`text: "\^([a-z]+): "\n\s*path: .*\n`)
	for _, text := range all {
		m := rule.FindStringSubmatch(text)
		if m == nil {
			continue
		}
		dir := demo(t)
		c := example(t).merge(parse(t, rule.ReplaceAllString(text, `text: "^$1: "`+"\n")))
		found := suite(t, dir)
		want := slices.DeleteFunc(slices.Clone(found), func(i issue) bool { return i.analyzer() == m[1] })
		if len(want) == len(found) {
			t.Errorf("%s finds nothing in the demo", m[1])
		}
		same(t, issues(t, dir, c), want)
		return
	}
	t.Errorf("%s has no rule", page)
}
