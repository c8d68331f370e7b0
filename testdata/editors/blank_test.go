package editors

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestBlank changes a text that has a finding of corsvet and one of printf, an
// analyzer that gopls brings. With gopls' own setting of diagnosticsDelay, both
// go away and come back together, in the same messages: first gopls tells what
// the compiler has to say. With a delay of 0, neither goes away.
func TestBlank(t *testing.T) {
	const text = `package main

import (
	"fmt"
	"net/http"
)

func set(w http.ResponseWriter) {
	fmt.Printf("%d", "text")
	http.SetCookie(w, &http.Cookie{Name: "session", SameSite: http.SameSiteNoneMode})
}

func main() {}
`
	command := servers[0].build(t)
	for _, test := range []struct {
		name     string
		settings object
		blank    bool
	}{
		{"by default", object{}, true},
		{"without a delay", object{"diagnosticsDelay": "0s"}, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			dir := t.TempDir()
			file := filepath.Join(dir, "main.go")
			for name, text := range map[string]string{file: text, filepath.Join(dir, "go.mod"): "module shop.test\n\ngo 1.25.0\n"} {
				if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			client := start(t, dir, test.settings, command...)
			d := client.open(t, file, text)
			both := func(list []diagnostic) bool { return has(list, "printf") && has(list, "samesitenone") }
			if err := client.await(d.uri, d.version, both); err != nil {
				t.Fatal(err)
			}
			begun := time.Now()
			d.change(t, strings.Replace(text, "main() {}", "main() { println() }", 1))
			if err := client.await(d.uri, d.version, both); err != nil {
				t.Fatal(err)
			}
			t.Logf("after %v both are there", time.Since(begun))
			client.mu.Lock()
			defer client.mu.Unlock()
			blank := false
			for _, p := range client.history {
				if p.URI != d.uri || p.Version != d.version {
					continue
				}
				theirs, ours := has(p.Diagnostics, "printf"), has(p.Diagnostics, "samesitenone")
				if theirs != ours {
					t.Errorf("a message has the finding of printf: %t, that of corsvet: %t", theirs, ours)
				}
				blank = blank || !ours
			}
			if blank != test.blank {
				t.Errorf("the findings went away: %t, want %t", blank, test.blank)
			}
		})
	}
}

// has reports whether there is a diagnostic of a source.
func has(list []diagnostic, source string) bool {
	return slices.ContainsFunc(list, func(d diagnostic) bool { return d.Source == source })
}
