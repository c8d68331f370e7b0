package analyzer_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestLinks checks that the links of the documentation to other files of the
// project lead to some.
func TestLinks(t *testing.T) {
	for _, file := range documents(t) {
		for _, target := range links(read(t, file)) {
			if _, err := os.Stat(filepath.Join(filepath.Dir(file), target)); err != nil {
				t.Errorf("%s: there is no %s", file, target)
			}
		}
	}
}

// TestIndex checks that docs/README.md has a link to each page beside it.
func TestIndex(t *testing.T) {
	index := links(read(t, "../docs/README.md"))
	files, err := filepath.Glob("../docs/*.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if name := filepath.Base(file); name != "README.md" && !slices.Contains(index, name) {
			t.Errorf("docs/README.md has no link to %s", name)
		}
	}
}

// documents returns the files of the documentation.
func documents(t *testing.T) (files []string) {
	t.Helper()
	for _, pattern := range []string{"../*.md", "../docs/*.md", "../docs/*/*.md"} {
		matches, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, matches...)
	}
	return files
}

var (
	codeText   = regexp.MustCompile("(?ms)^```.*?^```|`[^`\n]*`|^\t.*?$")
	linkTarget = regexp.MustCompile(`\]\(([^()\s]+)\)`)
)

// links returns the targets of the relative links of a page.
func links(page string) (targets []string) {
	for _, m := range linkTarget.FindAllStringSubmatch(codeText.ReplaceAllString(page, ""), -1) {
		target, _, _ := strings.Cut(m[1], "#")
		if target != "" && !strings.Contains(target, ":") {
			targets = append(targets, target)
		}
	}
	return targets
}

func TestFindLinks(t *testing.T) {
	const page = "# Title\n\nSee [a](a.md), [b](dir/b.md#part), [c](#part), [d](https://example.com/d)\nand `m[k](v)`.\n\n" +
		"\tm[x](y)\n\n```go\nm[y](z)\n```\n\n[e](../e)\n"
	want := []string{"a.md", "dir/b.md", "../e"}
	if got := links(page); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
