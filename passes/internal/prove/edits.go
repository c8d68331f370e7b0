package prove

import (
	"bytes"
	"cmp"
	"slices"
	"sort"

	"golang.org/x/tools/go/analysis"
)

// An edit replaces a part of a file.
type edit struct {
	file       int // its index
	start, end int // offsets
	text       string
}

// edits returns the edits of a fix, in order. They are not ok if they cannot be
// applied. The fix gets its edits in that order too, each with an End: not all
// drivers see to that.
func (p *prover) edits(fix *analysis.SuggestedFix) (edits []edit, ok bool) {
	if len(fix.TextEdits) == 0 {
		return nil, false
	}
	sorted := slices.Clone(fix.TextEdits)
	for i, e := range sorted {
		if !e.End.IsValid() {
			sorted[i].End = e.Pos
		}
	}
	slices.SortStableFunc(sorted, func(x, y analysis.TextEdit) int {
		return cmp.Or(cmp.Compare(x.Pos, y.Pos), cmp.Compare(x.End, y.End))
	})
	for i, e := range sorted {
		file := p.fileOf(e.Pos)
		if file < 0 || e.End < e.Pos || p.files[file].end < e.End {
			return nil, false
		}
		if i > 0 && e.Pos < sorted[i-1].End {
			return nil, false // They overlap.
		}
		if e.Pos == e.End && len(e.NewText) == 0 {
			return nil, false
		}
		if !p.files[file].editable() {
			return nil, false
		}
		start := p.files[file].start
		edits = append(edits, edit{file, int(e.Pos - start), int(e.End - start), string(e.NewText)})
	}
	fix.TextEdits = sorted
	// The files come in the order of their positions in neither list.
	slices.SortStableFunc(edits, func(x, y edit) int { return cmp.Compare(x.file, y.file) })
	return edits, true
}

// mergeAll merges the edits of candidates, in their order, as drivers do. It
// fails if edits overlap.
func mergeAll(candidates []*candidate) (all []edit, ok bool) {
	for _, c := range candidates {
		if all, ok = merge(all, c.edits); !ok {
			return nil, false
		}
	}
	return all, true
}

// merge inserts ordered edits into ordered ones: equal edits become one, and of
// insertions at one place, the one that was there first comes first.
func merge(all, more []edit) (merged []edit, ok bool) {
	i := 0
	for _, e := range more {
		rest := all[i:]
		i += sort.Search(len(rest), func(j int) bool {
			return rest[j].file > e.file || rest[j].file == e.file && rest[j].end >= e.start
		})
		for i < len(all) && all[i] != e && all[i].isBefore(e) {
			i++
		}
		switch {
		case i == len(all) || all[i] != e && e.isBefore(all[i]):
			all = slices.Insert(all, i, e)
		case all[i] != e:
			return nil, false
		}
		i++
	}
	return all, true
}

func (e edit) isBefore(other edit) bool {
	return e.file < other.file || e.file == other.file && e.end <= other.start
}

// apply returns the contents with the edits, which are ordered and all of one
// file.
func apply(content []byte, edits []edit) []byte {
	var out bytes.Buffer
	last := 0
	for _, e := range edits {
		out.Write(content[last:e.start])
		out.WriteString(e.text)
		last = e.end
	}
	out.Write(content[last:])
	return out.Bytes()
}
