package ci

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestGoTool runs what the page says of go tool, one command after the other,
// in a module that has mistakes.
func TestGoTool(t *testing.T) {
	env := newProxy(t)
	dir := newProject(t, withMistakes)
	statuses := map[string]int{
		// The latest version is the one of the proxy.
		`go get -tool github.com/corsvet/corsvet/cmd/corsvet@latest`: 0,
		`go tool corsvet ./...`: 3,
		`go tool corsvet report -format sarif -o corsvet.sarif ./...`:                  3,
		`go vet -vettool="$(go tool -n corsvet)" ./...`:                                1,
		`go fix -fixtool="$(go tool -n corsvet)" -diff ./...`:                          1,
		`go mod init -modfile=lint.mod example.com/lint`:                               0,
		`go get -tool -modfile=lint.mod github.com/corsvet/corsvet/cmd/corsvet@latest`: 0,
		`go tool -modfile=lint.mod corsvet ./...`:                                      3,
		`go vet -vettool="$(go tool -modfile=lint.mod -n corsvet)" ./...`:              1,
	}
	gomod := filepath.Join(dir, "go.mod")
	before := read(t, gomod)
	var lines []string
	for i, example := range examples(t, "go tool", "sh") {
		if i > 0 {
			// The second example is to do without the first, and leave go.mod alone.
			write(t, gomod, before)
		}
		for _, line := range strings.Split(strings.TrimSpace(example), "\n") {
			lines = append(lines, line)
			got, out := try(t, dir, env, "bash", "-c", line)
			if want, ok := statuses[line]; !ok || got != want {
				t.Errorf("%s: status %d, want %d\n%s", line, got, want, out)
			}
			prints := strings.HasSuffix(line, " ./...") && !strings.Contains(line, " -o ")
			if prints && !strings.Contains(out, "main.go") {
				t.Errorf("%s: no finding is printed:\n%s", line, out)
			}
		}
		if i == 0 && read(t, gomod) == before {
			t.Error("go get -tool has not changed go.mod, so that it stays the same afterwards means nothing")
		}
	}
	if read(t, gomod) != before {
		t.Errorf("go.mod changed to\n%s", read(t, gomod))
	}
	for line := range statuses {
		if !slices.Contains(lines, line) {
			t.Errorf("docs/ci.md does not have the command %s", line)
		}
	}
}

// TestTraps shows the traps that the page warns of.
func TestTraps(t *testing.T) {
	env := newProxy(t)
	dir := newProject(t, withMistakes)
	for _, test := range []struct {
		name, command string
		status        int
		output        string
	}{
		{"an empty -vettool runs go vet's own checks", `go vet -vettool="" ./...`, 0, ""},
		{"go tool fails loudly", `set -e; tool=$(go tool -n corsvet); go vet -vettool="$tool" ./...`, 2, `no such tool "corsvet"`},
		{"go run turns 3 into 1", `go run github.com/corsvet/corsvet/cmd/corsvet@latest ./...`, 1, "exit status 3"},
	} {
		t.Run(test.name, func(t *testing.T) {
			status, out := try(t, dir, env, "bash", "-c", test.command)
			if status != test.status || !strings.Contains(out, test.output) {
				t.Errorf("%s: status %d, want %d and %q\n%s", test.command, status, test.status, test.output, out)
			}
		})
	}
}
