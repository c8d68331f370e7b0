// Package progress says what is going on while the go command downloads modules
// and compiles packages, which can take minutes and is silent.
package progress

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os/exec"
	"regexp"
	"strings"
)

// A Step is what is being done.
type Step struct {
	Doing string // such as "compiling packages"

	// How far that is, and with what. They are zero where nobody knows.
	Done, Total int
	Item        string
}

func (s Step) String() string {
	text := s.Doing
	switch {
	case s.Total > 0:
		text += fmt.Sprintf(": %d of %d", s.Done, s.Total)
	case s.Done > 0:
		text += fmt.Sprintf(": %d", s.Done)
	}
	if s.Item != "" {
		text += ", " + s.Item
	}
	return text
}

// A Listener is the standard error of a go command that was given -v. It
// reports what the command downloads and compiles.
type Listener struct {
	Report func(Step)
	Total  int       // how many packages there are to compile, or 0
	Rest   io.Writer // for all other lines

	line                 []byte // that is not complete
	downloaded, compiled int
}

// compiled matches a line that names a package: its path, and if it is one that
// was made for a test, of which.
var compiled = regexp.MustCompile(`^[\w.~/+-]+( \[[\w.~/+-]+\.test\])?$`)

func (l *Listener) Write(text []byte) (int, error) {
	l.line = append(l.line, text...)
	for {
		line, rest, complete := bytes.Cut(l.line, []byte("\n"))
		if !complete {
			return len(text), nil
		}
		l.line = rest
		if !l.heard(string(line)) {
			if _, err := fmt.Fprintf(l.Rest, "%s\n", line); err != nil {
				return 0, err
			}
		}
	}
}

// heard reports the step that a line is about, if it is.
func (l *Listener) heard(line string) bool {
	switch module, downloads := strings.CutPrefix(line, "go: downloading "); {
	case downloads:
		l.downloaded++
		l.Report(Step{Doing: "downloading modules", Done: l.downloaded, Item: module})
	case compiled.MatchString(line):
		l.compiled++
		l.Report(Step{Doing: "compiling packages", Done: l.compiled, Total: max(l.Total, l.compiled), Item: line})
	default:
		return false
	}
	return true
}

// Close passes on a last line that has no end.
func (l *Listener) Close() error {
	_, err := l.Rest.Write(l.line)
	l.line = nil
	return err
}

// Stale returns how many of the packages that patterns match, and of those they
// depend on, are to be compiled. It downloads what is missing, and reports that.
// The flags are those of go list; configure, if not nil, is called with each go
// command.
func Stale(ctx context.Context, configure func(*exec.Cmd), flags, patterns []string, report func(Step)) (n int, err error) {
	out, err := list(ctx, configure, append([]string{"-f={{if .Stale}}{{.ImportPath}}{{end}}"}, flags...), patterns, &Listener{Report: report})
	return len(strings.Fields(out)), err
}

// Compile compiles the packages that patterns match and those they depend on,
// as far as they compile, into the build cache. It reports each. Packages that
// are there are not compiled again, so that without any it takes no longer than
// go list.
func Compile(ctx context.Context, configure func(*exec.Cmd), flags, patterns []string, report func(Step)) error {
	n, err := Stale(ctx, configure, flags, patterns, report)
	if err != nil || n == 0 {
		return err
	}
	report(Step{Doing: "compiling packages", Total: n})
	_, err = list(ctx, configure, append([]string{"-v", "-export", "-f={{/* nothing */}}"}, flags...), patterns, &Listener{Report: report, Total: n})
	return err
}

// list runs go list for packages and what they depend on.
func list(ctx context.Context, configure func(*exec.Cmd), flags, patterns []string, listener *Listener) (stdout string, err error) {
	args := append([]string{"list", "-e", "-deps"}, flags...)
	cmd := exec.CommandContext(ctx, "go", append(append(args, "--"), patterns...)...)
	var out, rest strings.Builder
	listener.Rest = &rest
	cmd.Stdout, cmd.Stderr = &out, listener
	if configure != nil {
		configure(cmd)
	}
	err = cmd.Run()
	listener.Close()
	if err != nil {
		return "", fmt.Errorf("go list: %w\n%s", err, strings.TrimSpace(rest.String()))
	}
	return out.String(), nil
}
