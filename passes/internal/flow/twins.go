package flow

import (
	"cmp"
	"slices"
)

// A literal is run in each state in which it is created. Most of these differ only
// in what its maker looked at: the settings that it was given, say, before it made
// ten variables of them. A run that looks at nothing in which two states differ is
// the same in both, so one run stands for both: they are twins. What they were told
// counts where a path ends, and is told apart again there: see [Exec.Twins].

// maxTwins is how many states one run stands for, but for its own.
const maxTwins = 64

// Twins returns the states for which a state of the run that has just ended stands,
// but for itself: those that differ from it only in what was told before the run
// began, of values at which it did not look.
func (x *Exec) Twins(st *State) []*State {
	var twins []*State
	for _, entry := range x.twins {
		twin := st.clone()
		twin.facts = instead(st.facts, x.began.facts, entry.facts)
		twin.past = instead(st.past, x.began.past, entry.past)
		twins = append(twins, twin)
	}
	return twins
}

// instead returns what was told where a run ends that began with other facts than
// it did. What the run itself has told, or has forgotten, stays so.
func instead(now, began, other table[ID, Fact]) table[ID, Fact] {
	out := now.less(func(r *row[ID, Fact]) bool { return slices.Contains(began, r) && !slices.Contains(other, r) })
	for _, r := range other {
		if _, ok := out.get(r.key, cmp.Compare[ID]); ok {
			continue
		}
		if old, ok := began.search(r.key, cmp.Compare[ID]); !ok || slices.Contains(now, began[old]) {
			out = out.with(r, cmp.Compare[ID])
		}
	}
	return out
}

// fact returns what a path was told of a value, and notes that the run looked.
func (x *Exec) fact(st *State, id ID) (Fact, bool) {
	if _, ok := x.looked[id]; ok {
		x.looked[id] = true
	}
	return st.facts.get(id, cmp.Compare[ID])
}

// alike returns runs of one function by what they begin with, but for what was told:
// of each kind one, that has the states of the others.
func (x *Exec) alike(runs []rootRun) []rootRun {
	var kinds []rootRun
	byKey := make(map[string]int)
	for _, run := range runs {
		st := run.entry.clone()
		st.facts, st.past = nil, nil
		key := run.of.closure() + string(st.key(x.numbering))
		if i, ok := byKey[key]; ok {
			kinds[i].others = append(kinds[i].others, run.entry)
			x.repeat(run)
			continue
		}
		byKey[key] = len(kinds)
		kinds = append(kinds, run)
	}
	return kinds
}

// watch returns the values of which the states in which a function is to be run were
// told different things.
func watch(run rootRun) map[ID]bool {
	if len(run.others) == 0 {
		return nil
	}
	looked := make(map[ID]bool)
	for _, other := range run.others {
		for _, id := range differences(run.entry, other) {
			looked[id] = false
		}
	}
	return looked
}

// differences returns the values of which two states were told different things.
func differences(st, other *State) (ids []ID) {
	differs := func(r *row[ID, Fact], in *State) bool {
		f, ok := in.facts.get(r.key, cmp.Compare[ID])
		return !ok || string(f.appendKey(nil)) != string(r.value().appendKey(nil))
	}
	for _, r := range st.facts {
		if differs(r, other) {
			ids = append(ids, r.key)
		}
	}
	for _, r := range other.facts {
		if _, ok := st.facts.get(r.key, cmp.Compare[ID]); !ok {
			ids = append(ids, r.key)
		}
	}
	return ids
}

// settle tells the twins of a run that has just ended from the states in which its
// function is to be run again.
func (x *Exec) settle(run rootRun) {
	x.began, x.twins = run.entry, nil
	var others []*State
	for _, other := range run.others {
		if slices.ContainsFunc(differences(run.entry, other), func(id ID) bool { return x.looked[id] }) {
			others = append(others, other)
		} else if len(x.twins) < maxTwins {
			x.twins = append(x.twins, other)
		} else {
			x.partial[run.fn] = true
		}
	}
	x.looked = nil
	switch {
	case len(others) == 0:
	case x.again[run.fn] == 0:
		x.partial[run.fn] = true
	default:
		x.again[run.fn]--
		run.entry, run.others = others[0], others[1:]
		x.pending = slices.Insert(x.pending, 0, run)
	}
}
