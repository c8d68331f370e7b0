package main

import (
	"context"
	"errors"
	"fmt"
	"go/parser"
	"go/token"
	"go/version"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"testing"
	"time"

	"github.com/corsvet/corsvet/internal/progress"
)

func TestRun(t *testing.T) {
	existing := filepath.Join(t.TempDir(), "gopls")
	write(t, existing, "gopls")
	for _, test := range []struct {
		name string
		args []string
		want int
	}{
		{"help is no error", []string{"-h"}, 0},
		{"an unknown flag", []string{"-golps", "v0.24.0"}, 2},
		{"an argument", []string{"v0.24.0"}, 2},
		{"built from a working copy, without -src", nil, 1},
		{"-src without a module", []string{"-src", t.TempDir()}, 1},
		{"an unsupported gopls", []string{"-src", "../..", "-gopls", "v0.21.0"}, 1},
		{"a file that exists", []string{"-src", "../..", "-gopls", "v0.24.0", "-o", existing}, 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Setenv("GOTOOLCHAIN", "auto")
			if got := run(t.Context(), test.args); got != test.want {
				t.Errorf("status %d, want %d", got, test.want)
			}
		})
	}
	if got, err := os.ReadFile(existing); err != nil || string(got) != "gopls" {
		t.Errorf("the file is now %q, %v", got, err)
	}
}

func TestCorsvetOf(t *testing.T) {
	installed := &debug.BuildInfo{Main: debug.Module{Path: corsvetPath, Version: "v0.3.0", Sum: "h1:x"}}
	for _, test := range []struct {
		name string
		src  string
		info *debug.BuildInfo
		want string // of the version, or the error
	}{
		{"installed by its version", "", installed, "v0.3.0"},
		{"no build info", "", nil, "-src DIR"},
		{"stamped with a commit that need not be public", "",
			&debug.BuildInfo{Main: debug.Module{Path: corsvetPath, Version: "v0.3.1-0.20261123141414-0123456789ab"}}, "-src DIR"},
		{"replaced", "",
			&debug.BuildInfo{Main: debug.Module{Path: corsvetPath, Version: "v0.3.0", Sum: "h1:x", Replace: &debug.Module{Path: ".."}}}, "-src DIR"},
		{"-src of another folder", t.TempDir(), installed, "no working copy"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := corsvetOf(test.src, test.info)
			check(t, got.version, err, test.want)
		})
	}
	t.Run("-src comes before the version", func(t *testing.T) {
		got, err := corsvetOf("../..", installed)
		if err != nil || got.version != "" || !filepath.IsAbs(got.dir) {
			t.Errorf("got %+v, %v", got, err)
		}
	})
}

func TestChoose(t *testing.T) {
	current := toolchain{GOVERSION: "go1.27.4", GOTOOLCHAIN: "local"}
	old := toolchain{GOVERSION: "go1.26.8", GOTOOLCHAIN: "local"}
	for _, test := range []struct {
		name             string
		named, installed string
		toolchain        toolchain
		want             string // the version, or the error
	}{
		{"the named version", "v0.23.0", "v0.24.0", current, "v0.23.0"},
		{"the installed version", "", "v0.23.0", current, "v0.23.0"},
		{"a patch release that is newer than this table", "", "v0.24.7", current, "v0.24.7"},
		{"no gopls: the newest", "", "", current, "v0.24.0"},
		{"no gopls: the newest that Go builds", "", "", old, "v0.23.0"},
		{"no gopls, and Go is too old", "", "", toolchain{GOVERSION: "go1.25.3", GOTOOLCHAIN: "local"}, "needs go1.26.0 or newer, this is go1.25.3"},
		{"Go is too old", "v0.24.0", "", old, "set GOTOOLCHAIN=auto so that the go command may fetch it, or use -gopls v0.23.0"},
		{"Go may fetch a newer one", "v0.24.0", "", toolchain{GOVERSION: "go1.26.8", GOTOOLCHAIN: "auto"}, "v0.24.0"},
		{"Go may fetch a newer one than GOTOOLCHAIN names", "v0.24.0", "", toolchain{GOVERSION: "go1.26.8", GOTOOLCHAIN: "go1.26.8+auto"}, "v0.24.0"},
		{"Go may look for a newer one", "v0.24.0", "", toolchain{GOVERSION: "go1.26.8", GOTOOLCHAIN: "path"}, "v0.24.0"},
		{"GOTOOLCHAIN names an old Go", "v0.24.0", "", toolchain{GOVERSION: "go1.26.8", GOTOOLCHAIN: "go1.26.8"}, "GOTOOLCHAIN is go1.26.8"},
		{"a development version of Go", "v0.24.0", "", toolchain{GOVERSION: "devel go1.28-0123456", GOTOOLCHAIN: "local"}, "v0.24.0"},
		{"a gopls that is too old", "", "v0.21.1", current, "takes v0.24.0, v0.23.0, v0.22.0"},
		{"a gopls that is too new", "v0.99.0", "", current, "gopls v0.99.0 is not supported"},
		{"no version", "latest", "", current, "gopls latest is not supported"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, _, err := choose(test.named, test.toolchain, test.installed)
			check(t, got, err, test.want)
		})
	}
}

// TestDoc checks that the documentation lists the releases.
func TestDoc(t *testing.T) {
	for _, file := range []struct{ name, row string }{
		{"main.go", "//\t%s  Go %s\n"},
		{"../../docs/editors.md", "\n| %s | %s |\n"},
	} {
		text, err := os.ReadFile(file.name)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range releases {
			row := fmt.Sprintf(file.row, r.minor, strings.TrimPrefix(version.Lang(r.needs), "go"))
			if !strings.Contains(string(text), row) {
				t.Errorf("%s lacks %q", file.name, row)
			}
		}
	}
}

func TestVersionIn(t *testing.T) {
	for _, test := range []struct {
		name string
		info debug.BuildInfo
		want string
	}{
		{"gopls", debug.BuildInfo{Main: debug.Module{Path: goplsPath, Version: "v0.23.0"}}, "v0.23.0"},
		{"gopls of a working copy", debug.BuildInfo{Main: debug.Module{Path: goplsPath, Version: "(devel)"}}, ""},
		{"gopls with corsvet", debug.BuildInfo{
			Main: debug.Module{Path: modulePath, Version: "(devel)"},
			Deps: []*debug.Module{{Path: toolsPath, Version: "v0.47.0"}, {Path: goplsPath, Version: "v0.23.0"}},
		}, "v0.23.0"},
		{"another program", debug.BuildInfo{Main: debug.Module{Path: toolsPath, Version: "v0.49.0"}}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := versionIn(&test.info); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestPlace(t *testing.T) {
	dir := t.TempDir()
	target := filepath.Join(dir, "gopls-corsvet")
	built := func(file string) (string, error) { return "new", os.WriteFile(file, []byte("new"), 0o777) }
	failed := func(file string) (string, error) {
		_, err := built(file)
		return "", errors.Join(err, errors.New("no"))
	}
	for _, test := range []struct {
		name  string
		build func(string) (string, error)
		want  string
	}{
		{"a failed build writes nothing", failed, ""},
		{"a build writes the file", built, "new"},
		{"a failed build keeps the file", failed, "old"},
		{"a build replaces the file", built, "new"},
	} {
		t.Run(test.name, func(t *testing.T) {
			place(target, test.build)
			got, err := os.ReadFile(target)
			if string(got) != test.want {
				t.Errorf("the file has %q, want %q; %v", got, test.want, err)
			}
			if test.want == "new" {
				write(t, target, "old")
			}
			if files, _ := filepath.Glob(filepath.Join(dir, ".gopls-corsvet-*")); len(files) > 0 {
				t.Errorf("left behind: %q", files)
			}
		})
	}
}

func TestWritable(t *testing.T) {
	dir := t.TempDir()
	existing := filepath.Join(dir, "gopls")
	write(t, existing, "")
	for _, test := range []struct {
		name   string
		target string
		force  bool
		want   string
	}{
		{"a new file", filepath.Join(dir, "new"), false, ""},
		{"a file that exists", existing, false, "-f replaces it"},
		{"a file that exists, with -f", existing, true, ""},
		{"a directory, with -f", dir, true, "is a directory"},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(t, "", writable(test.target, test.force), test.want)
		})
	}
}

func TestTargetOf(t *testing.T) {
	dir := t.TempDir()
	bin := filepath.Join(dir, "bin")
	for _, test := range []struct {
		name      string
		named     string
		toolchain toolchain
		want      string
	}{
		{"the named file", "gopls", toolchain{GOBIN: bin}, "gopls"},
		{"GOBIN", "", toolchain{GOBIN: bin, GOPATH: "/"}, filepath.Join(bin, "gopls-corsvet"+exe())},
		{"GOPATH, the first folder", "", toolchain{GOPATH: dir + string(filepath.ListSeparator) + "/"}, filepath.Join(bin, "gopls-corsvet"+exe())},
		{"neither", "", toolchain{}, "name the file to write"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := targetOf(test.named, binDir(test.toolchain))
			check(t, got, err, test.want)
		})
	}
}

// TestWrite checks that what is written for each release are Go files, that
// they call what runs the commands there, and that they bear the version.
func TestWrite(t *testing.T) {
	for _, r := range releases {
		t.Run(r.minor, func(t *testing.T) {
			dir := t.TempDir()
			m := module{r.tested, r, source{version: "v0.3.0"}}
			if err := m.write(dir); err != nil {
				t.Fatal(err)
			}
			for _, name := range []string{"main.go", "register.go"} {
				if _, err := parser.ParseFile(token.NewFileSet(), filepath.Join(dir, name), nil, 0); err != nil {
					t.Error(err)
				}
			}
			main, err := os.ReadFile(filepath.Join(dir, "main.go"))
			if err != nil {
				t.Fatal(err)
			}
			call := "cmd.Main()"
			if r.tool != "" {
				call = "tool.Main("
			}
			for _, want := range []string{call, `"` + r.tested + `+corsvet.v0.3.0"`} {
				if !strings.Contains(string(main), want) {
					t.Errorf("main.go lacks %s:\n%s", want, main)
				}
			}
		})
	}
}

// quiet is told of steps that are none of a test's business.
func quiet(progress.Step) {}

// TestCompile builds a module that is new to the build cache, and one that does
// not compile: what is said about it has no names of packages that do.
func TestCompile(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "go.mod"), "module example.com/a\n")
	write(t, filepath.Join(dir, "a.go"), "package main\n\nimport \"example.com/a/b\"\n\nfunc main() { println(b.X) }\n")
	if err := os.Mkdir(filepath.Join(dir, "b"), 0o777); err != nil {
		t.Fatal(err)
	}
	// Without its path, the text of a package tells it from others in the cache.
	write(t, filepath.Join(dir, "b", "b.go"), fmt.Sprintf("package b\n\nconst X = %d\n", time.Now().UnixNano()))
	var steps []string
	c := goCommand{t.Context(), dir, func(s progress.Step) { steps = append(steps, s.String()) }}
	if err := c.compile(filepath.Join(dir, "a.exe")); err != nil {
		t.Fatal(err)
	}
	// The runtime, trimmed of paths, may be new to the cache too, and other tests may
	// compile some of it in the meantime.
	n, all, last := len(steps), 0, ""
	if n > 0 {
		fmt.Sscanf(steps[n-1], fmt.Sprintf("compiling packages: %d of %%d, %%s", n), &all, &last)
	}
	if n < 2 || all < n || last != "example.com/a" {
		t.Errorf("the steps are %q, want example.com/a at last", steps)
	}
	write(t, filepath.Join(dir, "a.go"), "package main\n\nimport \"example.com/a/b\"\n\nfunc main() { println(b.Y) }\n")
	write(t, filepath.Join(dir, "b", "b.go"), fmt.Sprintf("package b\n\nconst Z = %d\n", time.Now().UnixNano()))
	err := c.compile(filepath.Join(dir, "a.exe"))
	if err == nil || !strings.Contains(err.Error(), "undefined: b.Y") || strings.Contains(err.Error(), "\texample.com/a/b\n") {
		t.Errorf("the error is %v", err)
	}
}

func TestBuildErrors(t *testing.T) {
	m := module{"v0.24.0", releases[0], source{dir: "/corsvet"}}
	t.Run("no go command", func(t *testing.T) {
		t.Setenv("PATH", "")
		_, err := goCommand{t.Context(), t.TempDir(), quiet}.toolchain()
		check(t, "", err, "the go command, which builds gopls, is not in the path")
	})
	t.Run("gopls cannot be had", func(t *testing.T) {
		t.Setenv("GOPROXY", "off")
		t.Setenv("GOMODCACHE", t.TempDir())
		err := goCommand{t.Context(), t.TempDir(), quiet}.build(m, "gopls")
		check(t, "", err, "cannot get gopls v0.24.0")
	})
	t.Run("interrupted", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		err := goCommand{ctx, t.TempDir(), quiet}.build(m, "gopls")
		check(t, "", err, "interrupted")
	})
}

// TestUndisturbed checks that the user's module settings do not reach the build.
func TestUndisturbed(t *testing.T) {
	t.Setenv("GOFLAGS", "-mod=vendor")
	t.Setenv("GOWORK", "/go.work")
	t.Setenv("GOOS", "plan9")
	got, err := goCommand{t.Context(), t.TempDir(), quiet}.run("env", "GOFLAGS", "GOWORK", "GOHOSTOS", "GOOS")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(got, "\n")
	if lines[0] != "-mod=mod" || lines[1] != "off" || lines[2] != lines[3] {
		t.Errorf("got %q", lines)
	}
}

func TestProblems(t *testing.T) {
	got := problems("go: downloading a v1.0.0\ngo: added a v1.0.0\ngo: a@v1.0.0: no\n# b\nb.go:1:1: c\n")
	if want := "\n\ta@v1.0.0: no\n\t# b\n\tb.go:1:1: c"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// check fails the test unless want is equal to got or, if err is an error, a
// part of it.
func check(t *testing.T, got string, err error, want string) {
	t.Helper()
	if err != nil {
		if want == "" || !strings.Contains(err.Error(), want) {
			t.Errorf("error %q, want %q", err, want)
		}
	} else if got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}
