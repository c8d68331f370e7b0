package report

import (
	"fmt"
	"io"
	"sync"
	"time"
)

// A Progress says what is being done, once it has taken a while.
type Progress struct {
	mu    sync.Mutex
	w     io.Writer
	timer *time.Timer
	doing string
	slow  bool
}

// NewProgress returns one that is silent as long as nothing takes longer than
// delay.
func NewProgress(w io.Writer, delay time.Duration) *Progress {
	p := &Progress{w: w}
	p.timer = time.AfterFunc(delay, p.late)
	return p
}

// late is called when it has taken a while.
func (p *Progress) late() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.slow = true
	p.print()
}

// Step says what is done from now on.
func (p *Progress) Step(doing string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.doing = doing
	if p.slow {
		p.print()
	}
}

// Stop says that nothing is done any more.
func (p *Progress) Stop() {
	p.timer.Stop()
	p.Step("")
}

func (p *Progress) print() {
	if p.doing != "" {
		fmt.Fprintf(p.w, "corsvet: %s\n", p.doing)
	}
}
