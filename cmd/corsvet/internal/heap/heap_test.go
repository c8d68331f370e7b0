package heap

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

func TestGrow(t *testing.T) {
	t.Setenv("GOGC", "")
	t.Setenv("GOMEMLIMIT", "")
	usual := gcPercent()
	defer debug.SetGCPercent(usual)

	Grow()
	if got, want := gcPercent(), percent(whileLoading); got != want {
		t.Fatalf("GOGC is %d before the first collection, want %d", got, want)
	}
	// Have: a heap that is so small that it is left alone.
	Loaded()
	if got, want := gcPercent(), percent(onceLoaded); got != want {
		t.Fatalf("GOGC is %d when little is loaded, want %d", got, want)
	}
	for deadline := time.Now().Add(time.Minute); gcPercent() != usual; time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("GOGC is %d after the first collection, want %d", gcPercent(), usual)
		}
		runtime.GC()
	}
	if Loaded(); gcPercent() != usual {
		t.Fatalf("GOGC is %d when little is loaded after the first collection, want %d", gcPercent(), usual)
	}
}

func TestLoaded(t *testing.T) {
	t.Setenv("GOGC", "")
	t.Setenv("GOMEMLIMIT", "")
	collections := func() uint32 {
		var stats runtime.MemStats
		runtime.ReadMemStats(&stats)
		return stats.NumGC
	}
	much := make([]byte, onceLoaded<<20)
	before := collections()
	if Loaded(); collections() == before {
		t.Error("no garbage is collected when much is loaded")
	}
	runtime.KeepAlive(much)
}

func TestIfSet(t *testing.T) {
	for _, name := range []string{"GOGC", "GOMEMLIMIT"} {
		t.Run(name, func(t *testing.T) {
			t.Setenv("GOGC", "")
			t.Setenv("GOMEMLIMIT", "")
			t.Setenv(name, "150")
			usual := gcPercent()
			defer debug.SetGCPercent(usual)
			for _, f := range []func(){Grow, Loaded} {
				if f(); gcPercent() != usual {
					t.Errorf("GOGC is %d, want %d", gcPercent(), usual)
				}
			}
		})
	}
}
