package main

import (
	"os"
	"runtime"
	"runtime/debug"
)

// startHeap is how many megabytes the heap may grow to before garbage is collected.
const startHeap = 128

// growHeap puts off the first collection, and leaves those after it as they are by
// default. Up to there the runtime would collect each time that the heap has doubled
// from 4 MB on, and find little: what is loaded stays until the program ends, and in
// most modules this is soon. Who sets GOGC or GOMEMLIMIT has chosen another balance.
func growHeap() {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	// The first collection begins at 4 MB if the percentage is 100, and in proportion.
	usual := debug.SetGCPercent(100 * startHeap / 4)
	// An object that nothing refers to is finalized by the first collection. It has a
	// pointer, for those without one may share their memory with others.
	type first struct{ _ *int }
	runtime.SetFinalizer(new(first), func(*first) { debug.SetGCPercent(usual) })
}
