// Package recovery makes a panic of an analyzer an error of it.
//
// A panic is a defect of corsvet. Most drivers would end by it, and what was found in
// all other packages would be lost.
package recovery

import (
	"fmt"
	"runtime"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// Run returns the Run function of an analyzer that is run. Where that panics, it returns an
// error that says where.
func Run(run func(*analysis.Pass) (any, error)) func(*analysis.Pass) (any, error) {
	return func(pass *analysis.Pass) (result any, err error) {
		defer func() {
			if p := recover(); p != nil {
				result, err = nil, fmt.Errorf("internal error of corsvet, please report it: %v (%s)", p, place())
			}
		}()
		return run(pass)
	}
}

// place returns the function of corsvet that panicked, or called what did, with the line. It
// is called while that is still on the stack.
func place() string {
	callers := make([]uintptr, 64)
	frames := runtime.CallersFrames(callers[:runtime.Callers(1, callers)])
	panicked := false
	for {
		frame, more := frames.Next()
		panicked = panicked || frame.Function == "runtime.gopanic"
		if panicked && strings.HasPrefix(frame.Function, "github.com/corsvet/") {
			return fmt.Sprintf("%s, line %d", frame.Function, frame.Line)
		}
		if !more {
			return "somewhere"
		}
	}
}
