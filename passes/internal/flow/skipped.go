package flow

import (
	"encoding/binary"
	"go/token"
	"go/types"
	"maps"
	"slices"
)

// A run that is skipped might have called what it has: a handler, say, that the literal hands
// on to which is not run. What is around that is not known then, so it is not run as if
// nothing were.

// A skipped is what the runs have that were skipped.
type skipped struct {
	fns     map[*Fn]bool
	values  map[string]bool     // literals with what they have: see [Value.closure]
	objects map[ID]bool         // whose methods may be called
	types   map[types.Type]bool // of those
}

func newSkipped() *skipped {
	return &skipped{make(map[*Fn]bool), make(map[string]bool), make(map[ID]bool), make(map[types.Type]bool)}
}

func (s *skipped) clone() *skipped {
	return &skipped{maps.Clone(s.fns), maps.Clone(s.values), maps.Clone(s.objects), maps.Clone(s.types)}
}

// skip notes that some runs of a function are skipped, beside others that are not. What those
// have as well is called there.
func (x *Exec) skip(runs, beside []rootRun) {
	if len(runs) == 0 {
		return
	}
	x.partial[runs[0].fn] = true
	values, objects := make(map[string]bool), make(map[ID]bool)
	for _, run := range beside {
		run.has(func(v Value) {
			if v.Kind == Func {
				values[v.closure()] = true
			}
			objects[v.ID] = true
		})
	}
	for _, run := range runs {
		x.hide(run, values, objects)
	}
}

// hide notes what a run has that is skipped, but for some values and objects.
func (x *Exec) hide(run rootRun, values map[string]bool, objects map[ID]bool) {
	run.has(func(v Value) {
		switch {
		case v.Kind == Func:
			x.skipped.fns[v.Fn] = true
			if key := v.closure(); !values[key] {
				x.skipped.values[key] = true
			}
		case v.Kind == Object && v.ID != run.recv && !objects[v.ID]:
			x.skipped.objects[v.ID] = true
			if t := x.types[v.ID]; t != nil {
				x.skipped.types[t] = true
			}
		}
	})
}

// skipCall notes that a call of a literal is skipped, since it runs already with something
// else of the functions around it, as a middleware does that is around itself, or since the
// calls under way are too many.
func (x *Exec) skipCall(st *State, c *Call) {
	if c.Fun.Kind != Func || c.Fun.Fn.Obj != nil {
		return
	}
	entry := new(State)
	x.carry(entry, st, c.Fun, token.NoPos)
	x.hide(rootRun{of: c.Fun, entry: entry}, nil, nil)
	x.skipped.values[c.Fun.closure()] = true
}

// isOfSkipped reports whether a run is one of what another has that was skipped.
func (x *Exec) isOfSkipped(run rootRun) bool {
	return x.skipped.values[run.of.closure()] || run.recv != 0 && x.skipped.objects[run.recv]
}

// OfSkipped reports whether a function, or a value whose method it is, is what a run has that
// was skipped.
func (x *Exec) OfSkipped(fn *Fn) bool {
	if x.skipped.fns[fn] {
		return true
	}
	if fn.Obj == nil || fn.Recv == nil || len(x.Prog.boxesOf(fn.Obj)) == 0 {
		return false
	}
	for t := range x.skipped.types {
		if m, _, _ := types.LookupFieldOrMethod(t, true, x.Prog.Pkg, fn.Obj.Name()); m != nil && isMethod(m, fn.Obj) {
			return true
		}
	}
	return false
}

// has calls f for each value that a run has, but for its function itself.
func (run rootRun) has(f func(Value)) {
	var each func(Value)
	each = func(v Value) {
		f(v)
		for _, e := range v.Elems {
			each(e)
		}
		for _, b := range v.env() {
			each(b.Value)
		}
	}
	for _, e := range run.of.Elems {
		each(e)
	}
	for _, b := range run.of.env() {
		each(b.Value)
	}
	run.entry.values(each)
}

// choose tells some runs of a function from those that are skipped: the most that there may
// be, spread over all, or more if they have other functions or objects, of which each is to
// be called.
func (x *Exec) choose(runs []rootRun, most int) (chosen, others []rootRun) {
	if len(runs) <= most {
		return runs, nil
	}
	taken := make([]bool, len(runs))
	n := 0
	take := func(i int) {
		if !taken[i] {
			taken[i] = true
			n++
		}
	}
	seen := make(map[string]bool)
	for i, run := range runs {
		if key := x.functionsOf(run); !seen[key] && n < maxHeld {
			seen[key] = true
			take(i)
		}
	}
	for i := range most {
		if n < most {
			take(i * len(runs) / most)
		}
	}
	for i, run := range runs {
		if taken[i] {
			chosen = append(chosen, run)
		} else {
			others = append(others, run)
		}
	}
	return chosen, others
}

// functionsOf tells the functions that a run has, and that have an effect, and the types of
// its objects from those of others.
func (x *Exec) functionsOf(run rootRun) string {
	var numbers []int64
	run.has(func(v Value) {
		if v.Kind == Func && v.Fn.Body != nil && x.Does(v.Fn) {
			numbers = append(numbers, v.Fn.number())
		} else if t := x.types[v.ID]; v.Kind == Object && t != nil {
			numbers = append(numbers, int64(positionOf(t)))
		}
	})
	slices.Sort(numbers)
	var key []byte
	for _, n := range slices.Compact(numbers) {
		key = binary.AppendVarint(key, n)
	}
	return string(key)
}
