package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const golangci = "github.com/golangci/golangci-lint/v2"

// TestCustom builds golangci-lint as the page says, by golangci-lint custom,
// except that its source is a Git repository made of the module, and corsvet's
// is this one.
func TestCustom(t *testing.T) {
	file := examples(t, ".custom-gcl.yml")[0]
	settings := parse(t, file)
	dir, version := source(t)
	if settings["version"] != version {
		t.Errorf("%s has golangci-lint %v, the tests %s", page, settings["version"], version)
	}
	repository := repository(t, dir, version)
	t.Setenv("GIT_CONFIG_COUNT", "1")
	t.Setenv("GIT_CONFIG_KEY_0", "url.file://"+filepath.ToSlash(repository)+".insteadOf")
	t.Setenv("GIT_CONFIG_VALUE_0", "https://github.com/golangci/golangci-lint.git")

	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	here := strings.Replace(file, "version: latest", "path: "+filepath.ToSlash(root), 1)
	if here == file {
		t.Fatalf("%s does not take the latest version of corsvet", page)
	}
	built := t.TempDir()
	write(t, filepath.Join(built, ".custom-gcl.yml"), here)
	if _, stderr, status := run(t, built, linter, "custom", "-v"); status != 0 {
		t.Fatal(stderr)
	}
	custom := filepath.Join(built, settings["name"].(string))

	demo := demo(t)
	write(t, filepath.Join(demo, ".golangci.yml"), example(t).text(t))
	got, stderr, status := run(t, demo, custom, "run")
	if status != 1 {
		t.Errorf("the exit status is %d\nstderr: %s", status, stderr)
	}
	if want, _, _ := run(t, demo, linter, "run"); got != want {
		t.Errorf("it found\n%s\nwant\n%s", got, want)
	}
}

// source returns the source of golangci-lint that this module requires, and its
// version.
func source(t *testing.T) (dir, version string) {
	t.Helper()
	stdout, stderr, _ := run(t, ".", "go", "list", "-m", "-f={{.Dir}}\n{{.Version}}", golangci)
	dir, version, ok := strings.Cut(strings.TrimSpace(stdout), "\n")
	if !ok {
		t.Fatal(stderr)
	}
	return dir, version
}

// repository returns a Git repository of the files in a folder, with a tag.
func repository(t *testing.T, folder, tag string) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(folder)); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{
		{"init", "-q"},
		{"add", "-A", "-f", "."},
		{"-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", "commit", "-q", "-m", tag},
		{"-c", "tag.gpgsign=false", "tag", tag},
	} {
		if _, stderr, status := run(t, dir, "git", args...); status != 0 {
			t.Fatalf("git %s: %s", args, stderr)
		}
	}
	return dir
}
