package check

import (
	"os"
	"runtime"
	"runtime/pprof"
	"runtime/trace"
)

// profile starts the profiles that the flags ask for. They are complete once
// stop is called.
func (o *options) profile() (stop func(), err error) {
	var stops []func()
	stop = func() {
		for _, f := range stops {
			f()
		}
	}
	// start begins to write one to a file, if it has a name.
	start := func(name string, begin func(*os.File) error, end func(*os.File)) error {
		if name == "" {
			return nil
		}
		file, err := os.Create(name)
		if err != nil {
			return err
		}
		stops = append(stops, func() { end(file); file.Close() })
		return begin(file)
	}
	for _, err := range []error{
		start(o.trace, func(f *os.File) error { return trace.Start(f) }, func(*os.File) { trace.Stop() }),
		start(o.cpuprofile, func(f *os.File) error { return pprof.StartCPUProfile(f) }, func(*os.File) { pprof.StopCPUProfile() }),
		start(o.memprofile, func(*os.File) error { return nil }, func(f *os.File) {
			runtime.GC() // Brings the statistics up to date.
			pprof.WriteHeapProfile(f)
		}),
	} {
		if err != nil {
			stop()
			return nil, err
		}
	}
	return stop, nil
}
