package progress

import (
	"io"
	"os"
	"sync"
	"time"
)

// A Line is the last line of a terminal, where a step takes the place of the one
// before. Without a terminal it is nil, and nothing is shown.
type Line struct {
	w      io.Writer
	prefix string

	mu    sync.Mutex
	timer *time.Timer
	step  Step
	begun bool // it has taken a while
	shown bool
}

// patience is how long something may take before a Line says what it is.
const patience = 2 * time.Second

// width is how much of a step is shown. Longer ones might wrap, and then they
// would not be replaced.
const width = 79

// OnTerminal returns the line of w if that is a terminal that can move its
// cursor, or else nil. A prefix says whose steps they are.
func OnTerminal(w io.Writer, prefix string) *Line {
	file, ok := w.(*os.File)
	if !ok || !IsTerminal(file) || os.Getenv("TERM") == "dumb" {
		return nil
	}
	return newLine(file, prefix, patience)
}

func newLine(w io.Writer, prefix string, patience time.Duration) *Line {
	l := &Line{w: w, prefix: prefix}
	l.timer = time.AfterFunc(patience, l.begin)
	return l
}

// IsTerminal reports whether file is one. The null device is a character
// device too.
func IsTerminal(file *os.File) bool {
	info, err := file.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err == nil && !os.SameFile(info, null)
}

// begin shows what is being done, since it has taken a while.
func (l *Line) begin() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.begun = true
	l.show()
}

// Show says what is done from now on.
func (l *Line) Show(step Step) {
	if l == nil {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.step = step
	if l.begun {
		l.show()
	}
}

func (l *Line) show() {
	if l.step.Doing == "" {
		return
	}
	text := []rune(l.prefix + ": " + l.step.String())
	if len(text) > width {
		text = append(text[:width-1], '…')
	}
	io.WriteString(l.w, "\r\x1b[K"+string(text))
	l.shown = true
}

// Clear leaves the line empty, for what comes after. Nothing is shown any more.
func (l *Line) Clear() {
	if l == nil {
		return
	}
	l.timer.Stop()
	l.mu.Lock()
	defer l.mu.Unlock()
	l.step, l.begun = Step{}, false
	if l.shown {
		io.WriteString(l.w, "\r\x1b[K")
		l.shown = false
	}
}
