package flow

import (
	"fmt"
	"strings"
	"sync"
	"testing"
)

// Several analyzers ask one program at once.
func TestProgramAtOnce(t *testing.T) {
	var decls strings.Builder
	decls.WriteString("func list0() []string\n")
	for i := range 500 {
		fmt.Fprintf(&decls, "var v%[1]d = str(); func g%[1]d(t *T) bool { var list []string; for _, s := range list0() { list = append(list, s) }; return t.n == len(list) }\n", i)
	}
	prog := program(t, flowTest{decls: decls.String()}.source())
	var asking sync.WaitGroup
	for range 8 {
		asking.Go(func() {
			for _, fn := range prog.Functions() {
				prog.graph(fn)
				prog.capturesOf(fn)
				prog.onlyReads(fn, 0)
			}
			for v := range prog.assigns {
				prog.isMadeOfItself(v)
				prog.isFilled(v)
			}
		})
	}
	asking.Wait()
}
