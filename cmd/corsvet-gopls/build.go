package main

import (
	"bytes"
	"context"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"text/template"

	"github.com/corsvet/corsvet/internal/progress"
)

const (
	corsvetPath = "github.com/corsvet/corsvet"
	toolsPath   = "golang.org/x/tools"

	// modulePath is that of the module that is built. The packages of gopls are
	// internal: only below its own path may they be imported.
	modulePath = goplsPath + "/gopls-corsvet"
)

// A source is where corsvet comes from: a version, or a directory.
type source struct {
	version string
	dir     string
}

func (s source) String() string {
	if s.dir != "" {
		return "corsvet of " + s.dir
	}
	return "corsvet " + s.version
}

// A module is the one that is built.
type module struct {
	gopls   string
	release release
	corsvet source
}

// version is what the result calls itself. It is equal to that of gopls by the
// rules of semantic versions, so that no editor finds it outdated.
func (m module) version() string {
	if m.corsvet.dir != "" {
		return m.gopls + "+corsvet.devel"
	}
	return m.gopls + "+corsvet." + m.corsvet.version
}

//go:embed module/*.tmpl
var templates embed.FS

// write writes the source files of the module into dir.
func (m module) write(dir string) error {
	parsed, err := template.ParseFS(templates, "module/*.tmpl")
	if err != nil {
		return err
	}
	for _, t := range parsed.Templates() {
		var text bytes.Buffer
		if err := t.Execute(&text, map[string]string{"Version": m.version(), "Tool": m.release.tool}); err != nil {
			return err
		}
		file := filepath.Join(dir, strings.TrimSuffix(t.Name(), ".tmpl"))
		if err := os.WriteFile(file, text.Bytes(), 0o666); err != nil {
			return err
		}
	}
	return nil
}

// A goCommand runs the go command in a directory.
type goCommand struct {
	ctx  context.Context
	dir  string
	show func(progress.Step) // is told what is going on
}

// build writes the module into the directory and builds it.
//
// Gopls compiles only with the version of golang.org/x/tools that it requires,
// so the module uses that even if corsvet requires a newer one.
func (c goCommand) build(m module, file string) error {
	if err := m.write(c.dir); err != nil {
		return err
	}
	if _, err := c.run("mod", "init", modulePath); err != nil {
		return err
	}
	if _, err := c.run("get", goplsPath+"@"+m.gopls); err != nil {
		return fmt.Errorf("cannot get gopls %s: %w", m.gopls, err)
	}
	tools, err := c.run("list", "-m", "-f", "{{.Version}}", toolsPath)
	if err != nil {
		return err
	}
	edit := []string{"mod", "edit", "-replace=" + toolsPath + "=" + toolsPath + "@" + strings.TrimSpace(tools)}
	if m.corsvet.dir != "" {
		edit = append(edit, "-require="+corsvetPath+"@v0.0.0", "-replace="+corsvetPath+"="+m.corsvet.dir)
	} else {
		edit = append(edit, "-require="+corsvetPath+"@"+m.corsvet.version)
	}
	if _, err := c.run(edit...); err != nil {
		return err
	}
	file, err = filepath.Abs(file)
	if err != nil {
		return err
	}
	if err := c.compile(file); err != nil {
		return fmt.Errorf("cannot build gopls %s with %s: %w", m.gopls, m.corsvet, err)
	}
	return nil
}

// compile builds the module that is in the directory.
func (c goCommand) compile(file string) error {
	// It downloads the rest, too.
	n, err := progress.Stale(c.ctx, c.configure, []string{"-trimpath"}, []string{"."}, c.show)
	if err != nil {
		n = 0 // The build will say why.
	}
	listener := &progress.Listener{Report: c.show, Total: n}
	_, err = c.runListening(listener, "build", "-v", "-trimpath", "-o", file, ".")
	return err
}

// toolchain asks the go command about itself.
func (c goCommand) toolchain() (toolchain, error) {
	var t toolchain
	out, err := c.run("env", "-json", "GOVERSION", "GOTOOLCHAIN", "GOBIN", "GOPATH")
	if err != nil {
		return t, err
	}
	return t, json.Unmarshal([]byte(out), &t)
}

// run returns what the go command prints to standard output.
func (c goCommand) run(args ...string) (string, error) {
	return c.runListening(&progress.Listener{Report: c.show}, args...)
}

// runListening has somebody listen to standard error.
func (c goCommand) runListening(listener *progress.Listener, args ...string) (string, error) {
	cmd := exec.CommandContext(c.ctx, "go", args...)
	c.configure(cmd)
	var stdout, stderr bytes.Buffer
	listener.Rest = &stderr
	cmd.Stdout, cmd.Stderr = &stdout, listener
	err := cmd.Run()
	listener.Close()
	switch {
	case errors.Is(err, exec.ErrNotFound):
		return "", errors.New("the go command, which builds gopls, is not in the path; see https://go.dev/dl")
	case c.ctx.Err() != nil:
		return "", errors.New("interrupted")
	case err != nil:
		return "", fmt.Errorf("go %s: %w%s", args[0], err, problems(stderr.String()))
	}
	return stdout.String(), nil
}

// configure has a go command look at nothing but the module in the directory,
// and build for this machine.
func (c goCommand) configure(cmd *exec.Cmd) {
	cmd.Dir = c.dir
	cmd.Env = append(os.Environ(),
		"PWD="+c.dir,
		"GO111MODULE=on",
		"GOFLAGS=-mod=mod", // go build adds the requirements that are missing.
		"GOWORK=off",
		"GOOS="+runtime.GOOS,
		"GOARCH="+runtime.GOARCH,
	)
}

// problems is what the go command says about an error, without the lines about
// its progress.
func problems(stderr string) string {
	var b strings.Builder
	for line := range strings.Lines(stderr) {
		line = strings.TrimPrefix(strings.TrimRight(line, "\n"), "go: ")
		switch word, _, _ := strings.Cut(line, " "); word {
		case "added", "creating", "downloading", "downgraded", "finding", "found", "to", "upgraded":
		default:
			b.WriteString("\n\t" + line)
		}
	}
	return b.String()
}

// nameOf starts a gopls and returns the name that it gives itself.
func nameOf(ctx context.Context, file string) (string, error) {
	cmd := exec.CommandContext(ctx, file, "version")
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("what was built does not start: %w\n%s", err, bytes.TrimSpace(stderr.Bytes()))
	}
	name, _, _ := strings.Cut(stdout.String(), "\n")
	return name, nil
}
