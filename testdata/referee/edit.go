package referee

import (
	"cmp"
	"fmt"
	"slices"
)

// An edit replaces a part of a source, by offsets.
type edit struct {
	start, end int
	text       string
}

// apply applies edits. Equal edits count once, as with all drivers, and edits
// that overlap are an error.
func apply(source []byte, edits []edit) ([]byte, error) {
	edits = slices.Clone(edits)
	slices.SortStableFunc(edits, func(x, y edit) int {
		return cmp.Or(cmp.Compare(x.start, y.start), cmp.Compare(x.end, y.end))
	})
	edits = slices.Compact(edits)
	var out []byte
	at := 0
	for _, e := range edits {
		if e.start < at {
			return nil, fmt.Errorf("edits overlap at offset %d", e.start)
		}
		out = append(out, source[at:e.start]...)
		out = append(out, e.text...)
		at = e.end
	}
	return append(out, source[at:]...), nil
}
