package editors

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// A server is one to be tested.
type server struct {
	name     string
	build    func(t testing.TB) (command []string)
	settings object
	says     string // a part of what the server says of itself
	prefers  bool   // the first fix of a finding is marked as preferred
	fixesAll bool   // there is an action that fixes all of a file
	analyses bool   // the setting "analyses" enables and disables analyzers
}

var servers = []server{
	{
		name:     "gopls v0.24",
		build:    corsvetGopls("v0.24.0", "go1.27.4"),
		settings: object{"diagnosticsDelay": "100ms"},
		says:     "v0.24.0+corsvet",
		analyses: true,
	},
	{
		name:     "gopls v0.23",
		build:    corsvetGopls("v0.23.0", "go1.26.8"),
		settings: object{"diagnosticsDelay": "100ms"},
		says:     "v0.23.0+corsvet",
		analyses: true,
	},
	{
		name: "corsvet lsp",
		build: func(t testing.TB) []string {
			return []string{build(t, "corsvet"), "lsp"}
		},
		says:     "corsvet",
		settings: object{},
		prefers:  true,
		fixesAll: true,
	},
}

// corsvetGopls builds a version of gopls, with a version of Go, by the command
// corsvet-gopls.
func corsvetGopls(version, toolchain string) func(testing.TB) []string {
	return func(t testing.TB) []string {
		t.Helper()
		file := filepath.Join(t.TempDir(), "gopls")
		cmd := exec.Command(build(t, "corsvet-gopls"), "-gopls", version, "-src", "../..", "-o", file)
		cmd.Env = append(os.Environ(), "GOTOOLCHAIN="+toolchain)
		if out := output(t, cmd); !strings.Contains(out, version+"+corsvet") {
			t.Fatalf("what was built calls itself %s", out)
		}
		return []string{file}
	}
}

// build builds a command of corsvet.
func build(t testing.TB, name string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	output(t, exec.Command("go", "build", "-o", file, "github.com/corsvet/corsvet/cmd/"+name))
	return file
}

// output runs a command and returns what it writes to standard output.
func output(t testing.TB, cmd *exec.Cmd) string {
	t.Helper()
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v\n%s", cmd, err, &stderr)
	}
	return string(out)
}
