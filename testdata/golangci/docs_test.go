package main

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

	"github.com/corsvet/corsvet/analyzer"
)

const (
	page   = "../../docs/golangci-lint.md"
	plugin = "../../cmd/gclplugin/gclplugin.go"
)

// TestPackageComment checks that the comment of the plugin has the first two
// examples of the page, without the name of the file.
func TestPackageComment(t *testing.T) {
	source := read(t, plugin)
	for _, file := range []string{".custom-gcl.yml", ".golangci.yml"} {
		text := examples(t, file)[0]
		want := "//\t" + strings.ReplaceAll(strings.TrimSpace(text), "\n", "\n//\t") + "\n"
		if !strings.Contains(source, want) {
			t.Errorf("%s does not have the %s of %s:\n%s", plugin, file, page, want)
		}
	}
}

// TestSettingNames checks that the page explains the settings that the plugin
// says it has.
func TestSettingNames(t *testing.T) {
	_, stderr, _ := lint(t, demo(t), example(t).setting("nosuch", true), "run")
	m := regexp.MustCompile(`\(the settings are (.*)\)`).FindStringSubmatch(stderr)
	if m == nil {
		t.Fatalf("no settings in %s", stderr)
	}
	text := read(t, page)
	for _, name := range regexp.MustCompile(`, | and `).Split(m[1], -1) {
		if row := fmt.Sprintf("\n| `%s` | ", name); !strings.Contains(text, row) {
			t.Errorf("%s has no row for the setting %s", page, name)
		}
	}
}

// TestAdvisory checks what the page and the comment say about how many opt-in
// analyzers there are.
func TestAdvisory(t *testing.T) {
	none := len(analyzer.Advisory) == 0
	for file, text := range map[string]string{page: "There is no opt-in analyzer yet", plugin: "opt-in analyzers: there is none yet"} {
		if strings.Contains(read(t, file), text) != none {
			t.Errorf("%s says %q: %t", file, text, !none)
		}
	}
}

// examples returns the examples of the page that begin with a comment that is
// the name of the file, without that.
func examples(t *testing.T, file string) (texts []string) {
	t.Helper()
	re := regexp.MustCompile("(?s)\n```yaml\n# " + regexp.QuoteMeta(file) + "\n(.*?)```\n")
	for _, m := range re.FindAllStringSubmatch(read(t, page), -1) {
		texts = append(texts, m[1])
	}
	if texts == nil {
		t.Fatalf("%s has no example of %s", page, file)
	}
	return texts
}

// A config is what a file of YAML has.
type config map[string]any

// example returns the page's .golangci.yml, except that no other linters run.
func example(t *testing.T) config {
	t.Helper()
	return parse(t, examples(t, ".golangci.yml")[0]).set("none", "linters", "default")
}

func parse(t *testing.T, text string) (c config) {
	t.Helper()
	if err := yaml.Unmarshal([]byte(text), &c); err != nil {
		t.Fatal(err)
	}
	return c
}

// set sets the value at the end of a path of keys.
func (c config) set(value any, path ...string) config {
	m := c
	for _, key := range path[:len(path)-1] {
		if _, ok := m[key]; !ok {
			m[key] = config{}
		}
		m = m[key].(config)
	}
	m[path[len(path)-1]] = value
	return c
}

// setting sets one of the linter's own settings.
func (c config) setting(name string, value any) config {
	return c.set(value, "linters", "settings", "custom", "corsvet", "settings", name)
}

// merge takes over what other has.
func (c config) merge(other config) config {
	for key, value := range other {
		mine, ok := c[key].(config)
		if theirs, isMap := value.(config); ok && isMap {
			mine.merge(theirs)
		} else {
			c[key] = value
		}
	}
	return c
}

func (c config) text(t *testing.T) string {
	t.Helper()
	text, err := yaml.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func read(t *testing.T, file string) string {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
