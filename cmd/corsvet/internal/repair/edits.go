package repair

import (
	"cmp"
	"slices"
	"sort"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
)

// Edits are those of each file, sorted and without overlap.
type Edits map[string][]finding.Edit

// Add adds the edits of one more fix, unless some overlap: all of them, or none.
// What two fixes do alike, such as adding an import, is done once.
func (es Edits) Add(fix []finding.Edit) bool {
	var list []finding.Edit
	for _, e := range fix {
		near := es.near(e)
		if slices.ContainsFunc(near, func(o finding.Edit) bool { return o != e && overlap(o, e) }) {
			return false
		}
		if !slices.Contains(near, e) {
			list = append(list, e)
		}
	}
	for _, e := range list {
		file := es[e.File]
		after := sort.Search(len(file), func(i int) bool {
			return cmp.Or(cmp.Compare(file[i].Start, e.Start), cmp.Compare(file[i].End, e.End)) > 0
		})
		es[e.File] = slices.Insert(file, after, e)
	}
	return true
}

// near returns the edits that overlap e or touch it.
func (es Edits) near(e finding.Edit) []finding.Edit {
	file := es[e.File]
	first := sort.Search(len(file), func(i int) bool { return file[i].End >= e.Start })
	n := sort.Search(len(file)-first, func(i int) bool { return file[first+i].Start > e.End })
	return file[first : first+n]
}

// overlap reports whether two edits change the same text. Text that is added
// at one place by both, or at the border of what one replaces, stands side by
// side.
func overlap(x, y finding.Edit) bool {
	return x.File == y.File && x.Start < y.End && y.Start < x.End
}
