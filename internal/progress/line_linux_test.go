package progress

import (
	"fmt"
	"os"
	"strings"
	"syscall"
	"testing"
	"unsafe"
)

// TestTerminal shows a step on a pseudoterminal, and none on a dumb one.
func TestTerminal(t *testing.T) {
	screen, terminal := pseudoterminal(t)
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

// pseudoterminal returns a terminal and what is behind its screen.
func pseudoterminal(t *testing.T) (screen, terminal *os.File) {
	t.Helper()
	screen, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Skipf("there are no pseudoterminals here: %v", err)
	}
	t.Cleanup(func() { screen.Close() })
	var number, locked uint32
	for request, value := range map[uintptr]*uint32{syscall.TIOCGPTN: &number, syscall.TIOCSPTLCK: &locked} {
		if _, _, errno := syscall.Syscall(syscall.SYS_IOCTL, screen.Fd(), request, uintptr(unsafe.Pointer(value))); errno != 0 {
			t.Skipf("there are no pseudoterminals here: %v", errno)
		}
	}
	terminal, err = os.OpenFile(fmt.Sprintf("/dev/pts/%d", number), os.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		t.Skipf("there are no pseudoterminals here: %v", err)
	}
	t.Cleanup(func() { terminal.Close() })
	return screen, terminal
}
