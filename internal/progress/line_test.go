package progress

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestLine(t *testing.T) {
	var out strings.Builder
	l := newLine(&out, "x", time.Hour)
	show := func(want string) {
		t.Helper()
		if got := out.String(); got != want {
			t.Errorf("it wrote %q, want %q", got, want)
		}
		out.Reset()
	}
	l.Show(Step{Doing: "one"})
	l.Show(Step{Doing: "two"})
	show("") // It has not taken long.
	l.begin()
	show("\r\x1b[Kx: two")
	l.Show(Step{Doing: "three", Done: 1, Total: 2, Item: "it"})
	show("\r\x1b[Kx: three: 1 of 2, it")
	l.Show(Step{Doing: strings.Repeat("é", 100)})
	show("\r\x1b[Kx: " + strings.Repeat("é", width-4) + "…")
	l.Clear()
	show("\r\x1b[K")
	l.begin()
	show("")

	l = newLine(&out, "x", time.Hour)
	l.Show(Step{Doing: "one"})
	l.Clear()
	show("") // Nothing was shown that has to be cleared.
}

// TestNoTerminal shows nothing in files, and in the null device, which is a
// character device as terminals are.
func TestNoTerminal(t *testing.T) {
	file, err := os.Create(filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer null.Close()
	t.Setenv("TERM", "xterm")
	for _, file := range []*os.File{file, null} {
		l := OnTerminal(file, "x")
		if l != nil {
			t.Errorf("%s is taken for a terminal", file.Name())
		}
		l.Show(Step{Doing: "one"}) // This does nothing.
		l.Clear()
	}
}
