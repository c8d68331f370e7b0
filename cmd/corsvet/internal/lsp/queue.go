package lsp

import (
	"context"
	"maps"
	"slices"
	"sync"
	"time"
)

// A queue calls a function for the directories that were added to it, once
// none has been for a while. There is one call at a time. Adding a directory
// ends a call that is under way, and what that was called for is due again.
type queue struct {
	delay time.Duration
	run   func(ctx context.Context, dirs []string)
	added chan struct{} // has room for one

	mu     sync.Mutex
	due    map[string]bool
	cancel context.CancelFunc // of the call under way
}

func newQueue(delay time.Duration, run func(context.Context, []string)) *queue {
	return &queue{
		delay:  delay,
		run:    run,
		added:  make(chan struct{}, 1),
		due:    make(map[string]bool),
		cancel: func() {},
	}
}

// add makes directories due. When it returns, the context of a call that is
// under way is done.
func (q *queue) add(dirs ...string) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for _, dir := range dirs {
		q.due[dir] = true
	}
	q.cancel()
	select {
	case q.added <- struct{}{}:
	default:
	}
}

// loop makes the calls until ctx is done.
func (q *queue) loop(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-q.added:
		}
		if !q.rest(ctx) {
			return
		}
		q.call(ctx)
	}
}

// rest returns once nothing has been added for the delay, or false once ctx is
// done.
func (q *queue) rest(ctx context.Context) bool {
	for {
		select {
		case <-ctx.Done():
			return false
		case <-q.added:
		case <-time.After(q.delay):
			return true
		}
	}
}

func (q *queue) call(ctx context.Context) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	q.mu.Lock()
	dirs := q.due
	q.due = make(map[string]bool)
	q.cancel = cancel
	q.mu.Unlock()

	q.run(ctx, slices.Sorted(maps.Keys(dirs)))

	q.mu.Lock()
	defer q.mu.Unlock()
	if ctx.Err() != nil {
		maps.Copy(q.due, dirs)
	}
}
