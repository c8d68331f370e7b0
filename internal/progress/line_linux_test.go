package progress

import (
	"strings"
	"testing"

	"github.com/corsvet/corsvet/internal/pseudoterminal"
)

// TestTerminal shows a step on a pseudoterminal, and none on a dumb one.
func TestTerminal(t *testing.T) {
	screen, terminal := pseudoterminal.Open(t)
	t.Setenv("TERM", "dumb")
	if OnTerminal(terminal, "x") != nil {
		t.Error("a dumb terminal cannot replace a line")
	}
	t.Setenv("TERM", "xterm")
	l := OnTerminal(terminal, "x")
	if l == nil {
		t.Fatal("it is not taken for a terminal")
	}
	l.Show(Step{Doing: "one"})
	l.begin()
	l.Clear()
	buf := make([]byte, 100)
	n, err := screen.Read(buf)
	if got := string(buf[:n]); err != nil || !strings.Contains(got, "x: one") {
		t.Errorf("the screen has %q (%v)", got, err)
	}
}
