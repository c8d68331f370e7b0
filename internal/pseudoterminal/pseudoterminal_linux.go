// Package pseudoterminal gives tests a terminal.
package pseudoterminal

import (
	"fmt"
	"os"
	"syscall"
	"testing"
	"unsafe"
)

// Open returns a terminal and what is behind its screen. It skips a test where
// there are none.
func Open(t *testing.T) (screen, terminal *os.File) {
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
