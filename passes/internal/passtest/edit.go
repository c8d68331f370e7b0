package passtest

import (
	"bytes"
	"cmp"
	"go/format"
	"regexp"
	"slices"

	"golang.org/x/tools/go/analysis"
)

// An edit replaces a part of a file, by offsets.
type edit struct {
	start, end int
	text       string
}

// fileEdits returns the edits of a fix by file name, in order.
func (c *check) fileEdits(fix analysis.SuggestedFix) map[string][]edit {
	edits := make(map[string][]edit)
	for _, e := range fix.TextEdits {
		tf := c.pkg.Fset.File(e.Pos)
		end := max(e.Pos, e.End)
		edits[tf.Name()] = append(edits[tf.Name()], edit{tf.Offset(e.Pos), tf.Offset(end), string(e.NewText)})
	}
	for _, list := range edits {
		slices.SortStableFunc(list, func(x, y edit) int {
			return cmp.Or(cmp.Compare(x.start, y.start), cmp.Compare(x.end, y.end))
		})
	}
	return edits
}

// merge merges two ordered lists the way drivers do: equal edits become one,
// and an insertion goes before an edit that begins at the same place. It fails
// if edits overlap.
func merge(x, y []edit) ([]edit, bool) {
	var merged []edit
	for len(x) > 0 && len(y) > 0 {
		switch {
		case x[0] == y[0]:
			merged = append(merged, x[0])
			x, y = x[1:], y[1:]
		case x[0].end <= y[0].start:
			merged = append(merged, x[0])
			x = x[1:]
		case y[0].end <= x[0].start:
			merged = append(merged, y[0])
			y = y[1:]
		default:
			return nil, false
		}
	}
	return slices.Concat(merged, x, y), true
}

// applyEdits applies ordered edits.
func applyEdits(content []byte, edits []edit) []byte {
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

var blanks = regexp.MustCompile(` +`)

// isFormatted reports whether source is as gofmt leaves it, but for the number
// of blanks between columns.
func isFormatted(source []byte) bool {
	formatted, err := format.Source(source)
	return err == nil && bytes.Equal(
		blanks.ReplaceAll(source, []byte(" ")),
		blanks.ReplaceAll(formatted, []byte(" ")),
	)
}
