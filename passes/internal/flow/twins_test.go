package flow

import (
	"fmt"
	"go/token"
	"go/types"
	"maps"
	"slices"
	"strings"
	"testing"
)

// A literal is run once for all states in which it is created that differ only in
// what it does not look at, and where its paths end they are told apart.
func TestTwins(t *testing.T) {
	for _, test := range []struct {
		name, body string
		runs       int
		want       string // what is known of c and d where a path of the literal ends, and what that probes
	}{
		{
			"what is not looked at", `if c { sink() }; run(func() { if d { probe(1) } else { probe(2) } })`, 1,
			"c=false d=false: 2 | c=false d=true: 1 | c=true d=false: 2 | c=true d=true: 1",
		},
		{
			"what is", `if c { sink() }; run(func() { if c { probe(1) } else { probe(2) } })`, 2,
			"c=false: 2 | c=true: 1",
		},
		{
			"one of two", `if c { sink() }; if d { sink() }; run(func() { if c { probe(1) } else { probe(2) } })`, 2,
			"c=false d=false: 2 | c=false d=true: 2 | c=true d=false: 1 | c=true d=true: 1",
		},
		{
			"on one path only", `if c { sink() }; if d { sink() }; run(func() { if c { probe(1) } else if d { probe(2) } else { probe(3) } })`, 3,
			"c=false d=false: 3 | c=false d=true: 2 | c=true d=false: 1 | c=true d=true: 1",
		},
		{
			"what only some were told", `if c { if d { sink() } }; run(func() { probe(1) })`, 1,
			"c=false: 1 | c=true d=false: 1 | c=true d=true: 1",
		},
		{
			"what only some were told and is looked at", `if c { if d { sink() } }; run(func() { if d { probe(1) } else { probe(2) } })`, 3,
			"c=false d=false: 2 | c=false d=true: 1 | c=true d=false: 2 | c=true d=true: 1",
		},
		{
			"a variable that differs", `x := "a"; if c { x = "b" }; if d { sink() }; run(func() { probe(x) })`, 2,
			`c=false d=false: "a" | c=false d=true: "a" | c=true d=false: "b" | c=true d=true: "b"`,
		},
		{
			"a literal in the literal", `if c { sink() }; if d { sink() }; run(func() { sink(); run(func() { if c { probe(1) } else { probe(2) } }) })`, 3,
			"c=false d=false: - | c=false d=false: 2 | c=false d=true: - | c=false d=true: 2 | c=true d=false: - | c=true d=false: 1 | c=true d=true: - | c=true d=true: 1",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := &twinRecorder{ends: make(map[string]bool)}
			x := New(program(t, flowTest{body: test.body}.source()), d)
			d.run(x)
			if got := strings.Join(slices.Sorted(maps.Keys(d.ends)), " | "); got != test.want || d.runs != test.runs {
				t.Errorf("%s\n got: %s, %d runs\nwant: %s, %d runs", test.body, got, d.runs, test.want, test.runs)
			}
		})
	}
}

// A twinRecorder records what the paths of literals were told of the parameters c
// and d of the function around them.
type twinRecorder struct {
	recorder
	runs    int // of literals
	current []*State
	ends    map[string]bool
}

func (d *twinRecorder) Exit(x *Exec, st *State, pos token.Pos, results []Value) {
	if d.root.Obj == nil {
		d.current = append(d.current, st)
	}
}

func (d *twinRecorder) run(x *Exec) {
	for _, fn := range x.Prog.Functions() {
		if fn.Obj == nil || fn.Obj.Name() != "f" {
			continue
		}
		params := fn.Obj.Signature().Params()
		x.Run(fn, func(*Fn, *State) bool { return true }, func(fn *Fn, st *State) {
			d.root, d.current = fn, nil
			if fn.Obj == nil {
				d.runs++
			}
		}, func(fn *Fn, complete bool) {
			for _, st := range d.current {
				for _, st := range append(x.Twins(st), st) {
					d.ends[d.describe(x, st, params.At(0), params.At(1))] = true
				}
			}
		})
	}
}

func (d *twinRecorder) describe(x *Exec, st *State, params ...*types.Var) string {
	var told []string
	for _, v := range params {
		if is := st.Told(x.Variable(v)); is != nil {
			told = append(told, fmt.Sprintf("%s=%s", v.Name(), is))
		}
	}
	entries, _ := st.Slot(trace, "")
	out := "-"
	if len(entries) > 0 {
		out = show(entries[0].Value)
	}
	return strings.Join(told, " ") + ": " + out
}
