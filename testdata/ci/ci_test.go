// Package ci shows that what docs/ci.md says works: it takes the examples from
// the page and runs them with the real tools.
package ci

import (
	"bytes"
	"encoding/json"
	"errors"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/mod/module"
	"golang.org/x/mod/zip"
)

const (
	root       = "../.." // corsvet's folder
	modulePath = "github.com/corsvet/corsvet"
)

// -- the page --

// A block is an example of the page.
type block struct {
	section, language, text string
}

var (
	blockPattern   = regexp.MustCompile("(?ms)^## (.*?)$|^```([a-z]+)\n(.*?)^```$")
	versionPattern = regexp.MustCompile(`(?:corsvet/corsvet@|rev: )(v\S+)`)
)

func page(t *testing.T) string { return read(t, filepath.Join(root, "docs/ci.md")) }

// examples returns the examples of a section that are in a language.
func examples(t *testing.T, section, language string) (texts []string) {
	t.Helper()
	current := ""
	for _, m := range blockPattern.FindAllStringSubmatch(page(t), -1) {
		if m[1] != "" {
			current = m[1]
		} else if current == section && m[2] == language {
			texts = append(texts, m[3])
		}
	}
	if len(texts) == 0 {
		t.Fatalf("docs/ci.md has no %s in the section %q", language, section)
	}
	return texts
}

// version returns the version of corsvet that the page speaks of.
func version(t *testing.T) string {
	t.Helper()
	versions := make(map[string]bool)
	for _, m := range versionPattern.FindAllStringSubmatch(page(t), -1) {
		versions[m[1]] = true
	}
	if len(versions) != 1 {
		t.Fatalf("docs/ci.md has the versions %v, want one", slices.Collect(maps.Keys(versions)))
	}
	return slices.Collect(maps.Keys(versions))[0]
}

// -- corsvet, as users get it --

// newRelease makes a repository of the files in the work tree, with a tag for
// the version, and returns its folder.
func newRelease(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	files := run(t, root, nil, "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	for name := range strings.SplitSeq(strings.TrimSuffix(files, "\x00"), "\x00") {
		content, err := os.ReadFile(filepath.Join(root, name))
		if errors.Is(err, os.ErrNotExist) {
			continue // It is removed, and not yet from the index.
		} else if err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(dir, name), string(content))
	}
	commit(t, dir)
	run(t, dir, nil, "git", "tag", version(t))
	return dir
}

// newProxy makes a module proxy that has the version and returns the settings
// by which the go command asks it first, then the module cache.
func newProxy(t *testing.T) []string {
	t.Helper()
	dir := t.TempDir()
	v := filepath.Join(dir, modulePath, "@v", version(t))
	var archive bytes.Buffer
	if err := zip.CreateFromDir(&archive, module.Version{Path: modulePath, Version: version(t)}, newRelease(t)); err != nil {
		t.Fatal(err)
	}
	info, err := json.Marshal(map[string]string{"Version": version(t)})
	if err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(filepath.Dir(v), "list"), version(t)+"\n")
	write(t, v+".info", string(info))
	write(t, v+".mod", read(t, filepath.Join(root, "go.mod")))
	write(t, v+".zip", archive.String())
	cache := filepath.Join(goenv(t, "GOMODCACHE"), "cache/download")
	return []string{
		"GOPROXY=file://" + dir + ",file://" + cache + "," + goenv(t, "GOPROXY"),
		"GOSUMDB=off",
		// A cache of its own, for the version's content differs from run to run.
		// -trimpath makes the build cache serve it all the same.
		"GOMODCACHE=" + t.TempDir(),
		"GOFLAGS=-modcacherw -trimpath",
		"GOWORK=off",
	}
}

// -- the user's project --

const (
	withMistakes    = true
	withoutMistakes = false
)

// newProject makes a repository with a program in it: the demo if it is to have
// mistakes.
func newProject(t *testing.T, mistakes bool) string {
	t.Helper()
	dir := t.TempDir()
	writeProgram(t, dir, mistakes)
	commit(t, dir)
	return dir
}

// newProjectAPI makes a repository that has a program with mistakes in its
// folder api.
func newProjectAPI(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	writeProgram(t, filepath.Join(dir, "api"), withMistakes)
	commit(t, dir)
	return dir
}

func writeProgram(t *testing.T, dir string, mistakes bool) {
	t.Helper()
	write(t, filepath.Join(dir, "go.mod"), "module example.com/shop\n\ngo 1.25\n")
	program := "package main\n\nfunc main() {}\n"
	if mistakes {
		program = read(t, filepath.Join(root, "testdata/demo/main.go"))
	}
	write(t, filepath.Join(dir, "main.go"), program)
}

// commit makes dir a repository, unless it is one, and commits all that is there.
func commit(t *testing.T, dir string) {
	t.Helper()
	run(t, dir, nil, "git", "init", "--quiet", "--initial-branch=main")
	run(t, dir, nil, "git", "add", "--all")
	run(t, dir, nil, "git", "-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgSign=false", "commit", "--quiet", "--message=test")
}

// -- commands --

// run runs a command that has to succeed and returns its standard output.
func run(t *testing.T, dir string, env []string, name string, args ...string) string {
	t.Helper()
	var stdout, stderr bytes.Buffer
	cmd := command(dir, env, name, args...)
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		t.Fatalf("%s: %v\n%s%s", cmd, err, &stdout, &stderr)
	}
	return stdout.String()
}

// try runs a command that may fail and returns its status and all its output.
func try(t *testing.T, dir string, env []string, name string, args ...string) (status int, output string) {
	t.Helper()
	cmd := command(dir, env, name, args...)
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return cmd.ProcessState.ExitCode(), string(out)
}

func command(dir string, env []string, name string, args ...string) *exec.Cmd {
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), env...)
	return cmd
}

func goenv(t *testing.T, name string) string {
	t.Helper()
	return strings.TrimSpace(run(t, ".", nil, "go", "env", name))
}

func read(t *testing.T, file string) string {
	t.Helper()
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

func write(t *testing.T, file, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
}
