package main

import (
	"runtime"
	"runtime/debug"
	"testing"
	"time"
)

// gcPercent returns how far the heap may grow between collections.
func gcPercent() int {
	percent := debug.SetGCPercent(-1)
	debug.SetGCPercent(percent)
	return percent
}

func TestGrowHeap(t *testing.T) {
	t.Setenv("GOGC", "")
	t.Setenv("GOMEMLIMIT", "")
	usual := gcPercent()
	defer debug.SetGCPercent(usual)

	growHeap()
	if got, want := gcPercent(), 100*startHeap/4; got != want {
		t.Fatalf("GOGC is %d before the first collection, want %d", got, want)
	}
	for deadline := time.Now().Add(time.Minute); gcPercent() != usual; time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("GOGC is %d after the first collection, want %d", gcPercent(), usual)
		}
		runtime.GC()
	}
}

func TestGrowHeapIfSet(t *testing.T) {
	for _, name := range []string{"GOGC", "GOMEMLIMIT"} {
		t.Run(name, func(t *testing.T) {
			t.Setenv("GOGC", "")
			t.Setenv("GOMEMLIMIT", "")
			t.Setenv(name, "150")
			usual := gcPercent()
			defer debug.SetGCPercent(usual)
			if growHeap(); gcPercent() != usual {
				t.Errorf("GOGC is %d, want %d", gcPercent(), usual)
			}
		})
	}
}
