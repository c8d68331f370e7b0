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
// project, and to headings, lead to some.
func TestLinks(t *testing.T) {
	for _, file := range documents(t) {
		for _, target := range links(read(t, file)) {
			path, heading, _ := strings.Cut(target, "#")
			page := file
			if path != "" {
				page = filepath.Join(filepath.Dir(file), path)
			}
			if _, err := os.Stat(page); err != nil {
				t.Errorf("%s: there is no %s", file, path)
			} else if heading != "" && !slices.Contains(anchors(read(t, page)), heading) {
				t.Errorf("%s: %s has no heading %s", file, page, heading)
			}
		}
	}
}

// TestIndex checks that docs/README.md has a link to each page beside it.
func TestIndex(t *testing.T) {
	var index []string
	for _, target := range links(read(t, "../docs/README.md")) {
		path, _, _ := strings.Cut(target, "#")
		index = append(index, path)
	}
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
	codeBlock  = regexp.MustCompile("(?ms)^```.*?^```")
	codeText   = regexp.MustCompile("(?ms)^```.*?^```|`[^`\n]*`|^\t.*?$")
	linkTarget = regexp.MustCompile(`\]\(([^()\s]+)\)`)
)

// anchors returns the names by which GitHub knows the headings of a page.
func anchors(page string) (names []string) {
	for _, m := range regexp.MustCompile(`(?m)^#+ (.*)$`).FindAllStringSubmatch(codeBlock.ReplaceAllString(page, ""), -1) {
		name := strings.ReplaceAll(strings.ToLower(m[1]), " ", "-")
		names = append(names, regexp.MustCompile(`[^\pL\pN_-]`).ReplaceAllString(name, ""))
	}
	return names
}

// links returns the targets of the relative links of a page, with the headings.
func links(page string) (targets []string) {
	for _, m := range linkTarget.FindAllStringSubmatch(codeText.ReplaceAllString(page, ""), -1) {
		if !strings.Contains(m[1], ":") {
			targets = append(targets, m[1])
		}
	}
	return targets
}

func TestFindLinks(t *testing.T) {
	const page = "# Title\n\nSee [a](a.md), [b](dir/b.md#part), [c](#part), [d](https://example.com/d)\nand `m[k](v)`.\n\n" +
		"\tm[x](y)\n\n```go\nm[y](z)\n```\n\n[e](../e)\n"
	want := []string{"a.md", "dir/b.md#part", "#part", "../e"}
	if got := links(page); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
