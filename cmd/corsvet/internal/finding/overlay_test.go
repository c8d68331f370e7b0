package finding

import (
	"context"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const unsaved = `package shop

import "net/http"

func products(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
`

func TestOverlay(t *testing.T) {
	dir, temporary := t.TempDir(), t.TempDir()
	for _, name := range []string{"TMPDIR", "TMP"} {
		t.Setenv(name, temporary)
	}
	for name, text := range map[string]string{"go.mod": "module example.com/shop\n\ngo 1.25\n", "a.go": "package shop\n", "b.go": "package shop\n"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	a, b := filepath.Join(dir, "a.go"), filepath.Join(dir, "b.go")
	for _, test := range []struct {
		what     string
		texts    map[string]string
		findings bool
		problem  string
	}{
		{"no texts", nil, false, ""},
		{"a text with an import that the file lacks", map[string]string{a: unsaved}, true, ""},
		{"a text like that on disk", map[string]string{a: unsaved, b: "package shop\n"}, true, ""},
		{"texts that need each other", map[string]string{
			a: strings.Replace(unsaved, `"*"`, "anybody", 1), b: "package shop\n\nconst anybody = \"*\"\n"}, true, ""},
		{"a text that is broken", map[string]string{a: unsaved, b: "package shop\n\nvar x = y\n"}, false, b + ":3:9: undefined: y"},
		{"a text without package clause", map[string]string{b: ""}, false, b + ":1:1: expected 'package', found 'EOF'"},
		{"a file that is not on disk", map[string]string{a: unsaved, filepath.Join(dir, "c.go"): "package shop\n\nvar x = y\n"}, true, ""},
	} {
		config := &Config{Dir: dir, Patterns: []string{"."}, Overlay: make(map[string][]byte)}
		for file, text := range test.texts {
			config.Overlay[file] = []byte(text)
		}
		res, err := Run(context.Background(), config)
		if err != nil {
			t.Errorf("%s: %v", test.what, err)
			continue
		}
		for _, f := range res.Findings {
			if len(f.Fixes) == 0 {
				t.Errorf("%s: %s has no fix", test.what, f.Message)
			}
		}
		if got := len(res.Findings) > 0; got != test.findings {
			t.Errorf("%s: findings %v, want %v; problems %q", test.what, got, test.findings, res.Problems)
		}
		if all := strings.Join(res.Problems, "\n"); !strings.Contains(all, test.problem) || strings.Contains(all, temporary) || (all == "") != (test.problem == "") {
			t.Errorf("%s: problems %q, want %q", test.what, all, test.problem)
		}
	}
	if left, err := os.ReadDir(temporary); err != nil || len(left) > 0 {
		t.Errorf("left in the temporary directory: %v, %v", left, err)
	}
}

func TestOverlayOfLinkedFile(t *testing.T) {
	dir := t.TempDir()
	file, link := filepath.Join(dir, "real", "a.go"), filepath.Join(dir, "link", "a.go")
	if err := os.Mkdir(filepath.Dir(file), 0o777); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"a.go", "b.go"} {
		if err := os.WriteFile(filepath.Join(dir, "real", name), []byte("saved"), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink("real", filepath.Dir(link)); err != nil {
		t.Skip("no symbolic links here:", err)
	}
	o, err := newOverlay(map[string][]byte{link: []byte("unsaved")})
	if err != nil {
		t.Fatal(err)
	}
	defer o.remove()
	if got := slices.Collect(maps.Keys(o.replace)); !slices.Equal(got, []string{link}) {
		t.Errorf("replaces %v, want %v", got, link)
	}
	for path, want := range map[string]string{
		link:                                 "unsaved",
		file:                                 "unsaved",
		filepath.Join(dir, "real", "b.go"):   "saved",
		filepath.Join(dir, "absent", "a.go"): "saved",
	} {
		if got := o.text(path, []byte("saved")); string(got) != want {
			t.Errorf("%s is %s, want %s", path, got, want)
		}
	}
}
