package progress

import (
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

func TestListener(t *testing.T) {
	var steps []string
	var rest strings.Builder
	l := &Listener{Report: func(s Step) { steps = append(steps, s.String()) }, Total: 2, Rest: &rest}
	for _, part := range []string{
		"go: downloading golang.org/x/net v0.1.0\ngo: finding module for package x\n",
		"net/ht", "tp\n# example.com/a\n./a.go:3:1: syntax error\n",
		"example.com/a-b/c~d.v1 [example.com/a-b/c~d.v1.test]\ngo: downloading b v1.0.0\nthird\nno end",
	} {
		if n, err := l.Write([]byte(part)); n != len(part) || err != nil {
			t.Errorf("Write returned %d, %v", n, err)
		}
	}
	l.Close()
	want := []string{
		"downloading modules: 1, golang.org/x/net v0.1.0",
		"compiling packages: 1 of 2, net/http",
		"compiling packages: 2 of 2, example.com/a-b/c~d.v1 [example.com/a-b/c~d.v1.test]",
		"downloading modules: 2, b v1.0.0",
		"compiling packages: 3 of 3, third",
	}
	if !slices.Equal(steps, want) {
		t.Errorf("the steps are\n%q, want\n%q", steps, want)
	}
	if got, want := rest.String(), "go: finding module for package x\n# example.com/a\n./a.go:3:1: syntax error\nno end"; got != want {
		t.Errorf("the rest is %q, want %q", got, want)
	}
}

// TestCompile compiles a module that is new to the build cache, since its path
// is: the packages that compile, one by one, and then nothing any more.
func TestCompile(t *testing.T) {
	const module = `
-- go.mod --
module example.com/a

go 1.25
-- a.go --
package a

import "example.com/a/b"

var X = b.X
-- a_test.go --
package a

import _ "example.com/a/d"
-- b/b.go --
package b

var X = 1
-- c/c.go --
package c

var X int = ""
-- d/d.go --
package d
`
	dir := t.TempDir()
	fsys, err := txtar.FS(txtar.Parse([]byte(module)))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(dir, fsys); err != nil {
		t.Fatal(err)
	}
	var steps []string
	compile := func(flags, patterns []string) {
		t.Helper()
		steps = nil
		err := Compile(t.Context(), func(cmd *exec.Cmd) { cmd.Dir = dir }, flags, patterns, func(s Step) { steps = append(steps, s.String()) })
		if err != nil {
			t.Error(err)
		}
	}
	compile(nil, []string{"."})
	if want := []string{"compiling packages: 0 of 2", "compiling packages: 1 of 2, example.com/a/b", "compiling packages: 2 of 2, example.com/a"}; !slices.Equal(steps, want) {
		t.Errorf("the steps are\n%q, want\n%q", steps, want)
	}
	compile(nil, []string{"."})
	if len(steps) > 0 {
		t.Errorf("what is compiled is compiled again: %q", steps)
	}
	compile([]string{"-test"}, []string{"./..."})
	if all := fmt.Sprint(steps); !strings.Contains(all, "example.com/a/d") || strings.Contains(all, "example.com/a/b") {
		t.Errorf("with the tests, the steps are %q", steps)
	}
	err = Compile(t.Context(), nil, []string{"-nosuch"}, []string{"."}, func(Step) {})
	if err == nil || !strings.Contains(err.Error(), "-nosuch") {
		t.Errorf("with a wrong flag the error is %v", err)
	}
}
