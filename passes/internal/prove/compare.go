package prove

import (
	"cmp"
	"slices"
	"sort"

	"golang.org/x/tools/go/analysis"
)

// A place is where a finding is: an offset in a file, whose index is negative
// if it is in none.
type place struct{ file, offset int }

// A kind is what is told apart of findings that have moved.
type kind struct {
	file              int
	category, message string
}

func kindOf(d analysis.Diagnostic, at place) kind { return kind{at.file, d.Category, d.Message} }

// An interval is where a finding may be after edits.
type interval struct{ first, last int }

// hasOne reports whether one of the sorted offsets is in the interval.
func (i interval) hasOne(offsets []int) bool {
	n, _ := slices.BinarySearch(offsets, i.first)
	return n < len(offsets) && offsets[n] <= i.last
}

// compare reports whether each finding after the edits is one that was there
// before, other than those that the candidates are for. It also returns the
// candidates whose finding is there as before.
func (p *prover) compare(candidates []*candidate, edits []edit, t *trial, after []analysis.Diagnostic) (ok bool, uncured map[*candidate]bool) {
	found := t.offsets(after)
	m := newMapping(edits, len(p.files))
	uncured = make(map[*candidate]bool)
	wanted := make(map[int]bool) // to be gone
	for _, c := range candidates {
		wanted[c.finding] = true
		at := p.places[c.finding]
		if m.interval(at).hasOne(found[kindOf(p.before[c.finding], at)]) {
			uncured[c] = true
		}
	}
	old := make(map[kind][]interval)
	for i, d := range p.before {
		if !wanted[i] {
			k := kindOf(d, p.places[i])
			old[k] = append(old[k], m.interval(p.places[i]))
		}
	}
	for k, offsets := range found {
		if !match(offsets, old[k]) {
			return false, uncured
		}
	}
	return true, nil
}

// offsets returns where the diagnostics of each kind are, in order.
func (t *trial) offsets(list []analysis.Diagnostic) map[kind][]int {
	found := make(map[kind][]int)
	for _, d := range list {
		at := t.place(d.Pos)
		k := kindOf(d, at)
		found[k] = append(found[k], at.offset)
	}
	for _, offsets := range found {
		slices.Sort(offsets)
	}
	return found
}

// match reports whether each of the sorted offsets has an interval of its own.
func match(offsets []int, intervals []interval) bool {
	slices.SortFunc(intervals, func(x, y interval) int {
		return cmp.Or(cmp.Compare(x.last, y.last), cmp.Compare(x.first, y.first))
	})
	// Have: a later interval does not begin before an earlier one, since edits
	// change no order. So the first that does not end too early is the best.
	for _, offset := range offsets {
		for len(intervals) > 0 && intervals[0].last < offset {
			intervals = intervals[1:]
		}
		if len(intervals) == 0 || offset < intervals[0].first {
			return false
		}
		intervals = intervals[1:]
	}
	return true
}

// A mapping tells where a place is after edits.
type mapping []fileMapping // by file

type fileMapping struct {
	edits  []edit // ordered
	shifts []int  // what comes after the edit of that index moves by
}

func newMapping(edits []edit, files int) mapping {
	m := make(mapping, files)
	for _, e := range edits {
		f := &m[e.file]
		shift := len(e.text) - (e.end - e.start)
		if n := len(f.shifts); n > 0 {
			shift += f.shifts[n-1]
		}
		f.edits, f.shifts = append(f.edits, e), append(f.shifts, shift)
	}
	return m
}

// interval returns where what is at a place may be after the edits: anywhere in
// a text that replaces it, or before or after one that is inserted there.
func (m mapping) interval(at place) interval {
	if at.file < 0 {
		return interval{}
	}
	f := m[at.file]
	i := sort.Search(len(f.edits), func(i int) bool {
		e := f.edits[i]
		return e.end > at.offset || e.start >= at.offset
	})
	// Have: the edits up to i are all before the place.
	to := interval{at.offset, at.offset}
	if i > 0 {
		to.first += f.shifts[i-1]
		to.last = to.first
	}
	for ; i < len(f.edits) && f.edits[i].start <= at.offset; i++ {
		e := f.edits[i]
		to.first += e.start - at.offset
		to.last += e.start - at.offset + len(e.text)
	}
	return to
}
