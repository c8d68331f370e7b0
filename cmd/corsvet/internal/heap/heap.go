// Package heap says when a run of the command collects garbage: not while what there is
// will be needed to the end, and once where most of it is over.
//
// Who sets GOGC or GOMEMLIMIT has chosen another balance.
package heap

import (
	"os"
	"runtime"
	"runtime/debug"
)

// How many megabytes the heap may grow to before garbage is collected: while packages are
// loaded, and from then on.
const (
	whileLoading = 128
	onceLoaded   = 48
)

// Grow puts off the first collection, and leaves those after it as they are by default.
// Up to there the runtime would collect each time that the heap has doubled from 4 MB on,
// and find little: what is loaded stays until the program ends, and in most modules this
// is soon.
func Grow() {
	if isChosen() {
		return
	}
	usual := debug.SetGCPercent(percent(whileLoading))
	// An object that nothing refers to is finalized by the first collection. It has a
	// pointer, for those without one may share their memory with others.
	type first struct{ _ *int }
	runtime.SetFinalizer(new(first), func(*first) { debug.SetGCPercent(usual) })
}

// Loaded collects what loading has left behind, half of all that there is, so that the
// analysis comes by with that. Where it is little, it can wait.
func Loaded() {
	if isChosen() {
		return
	}
	var stats runtime.MemStats
	if runtime.ReadMemStats(&stats); stats.HeapAlloc >= onceLoaded/2<<20 {
		runtime.GC()
	} else if was := debug.SetGCPercent(percent(onceLoaded)); was != percent(whileLoading) {
		debug.SetGCPercent(was) // the first collection is over
	}
}

// percent returns the value of GOGC by which the first collection begins when the heap has
// so many megabytes: it begins at 4 MB if that is 100, and in proportion.
func percent(megabytes int) int { return 100 * megabytes / 4 }

func isChosen() bool { return os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" }
