package gclplugin

import (
	"bytes"
	"go/token"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/internal/fixkind"
)

// fixes are the edits that golangci-lint will apply to a package.
//
// It would apply every fix of every diagnostic. If two of their edits overlap,
// it changes nothing in the file and yet drops its issues. If fixes insert the
// same two texts at one place, it inserts both twice.
type fixes []analysis.TextEdit

// first returns the first fix of d if nobody has to fill it in and it can be
// applied together with those that it has returned before, else none.
func (f *fixes) first(fset *token.FileSet, d analysis.Diagnostic) []analysis.SuggestedFix {
	if len(d.SuggestedFixes) == 0 || !fixkind.IsComplete(d.SuggestedFixes[0].Message) {
		return nil
	}
	// Have: a fix that is complete, as the first one is wherever one is.
	first := d.SuggestedFixes[0]
	first.TextEdits = joinInsertions(first.TextEdits)
	file := fset.File(d.Pos)
	for _, edit := range first.TextEdits {
		// In another file, golangci-lint would apply the rest of the fix only.
		conflicts := func(other analysis.TextEdit) bool { return conflict(edit, other) }
		if fset.File(edit.Pos) != file || slices.ContainsFunc(*f, conflicts) {
			return nil
		}
	}
	*f = append(*f, first.TextEdits...)
	return []analysis.SuggestedFix{first}
}

// joinInsertions returns the edits with one insertion where there are several
// at a place, so that fixes which insert the same texts have an edit in common.
func joinInsertions(edits []analysis.TextEdit) (joined []analysis.TextEdit) {
	for _, edit := range edits {
		edit.End = max(edit.Pos, edit.End) // which may be missing
		same := func(other analysis.TextEdit) bool {
			return edit.Pos == edit.End && other.Pos == edit.Pos && other.End == edit.End
		}
		if i := slices.IndexFunc(joined, same); i >= 0 {
			joined[i].NewText = slices.Concat(joined[i].NewText, edit.NewText)
		} else {
			joined = append(joined, edit)
		}
	}
	return joined
}

// conflict reports whether the edits overlap, or are insertions at one place,
// and are not the same.
func conflict(x, y analysis.TextEdit) bool {
	if x.Pos == y.Pos && x.End == y.End {
		return !bytes.Equal(x.NewText, y.NewText)
	}
	return x.Pos < y.End && y.Pos < x.End
}
