package lsp

import (
	"slices"
	"strings"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/repair"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/textdiff"
	"github.com/corsvet/corsvet/internal/fixkind"
)

// fixAllTitle is that of the action that applies all first fixes of a file.
const fixAllTitle = "Fix all that corsvet can fix unseen"

// fixAll returns what the first fixes of findings in a file make of it, of those
// that need no decision and edit nothing else. Of two that overlap, it has the
// first only: what is left is found again.
func fixAll(file string, findings []*finding.Finding, sources *repair.Sources) (edits []finding.Edit) {
	all := make(repair.Edits)
	for _, f := range findings {
		if len(f.Fixes) == 0 || !fixkind.IsComplete(f.Fixes[0].Message) {
			continue
		}
		fix := f.Fixes[0].Edits
		if !slices.ContainsFunc(fix, func(e finding.Edit) bool { return e.File != file }) {
			all.Add(fix)
		}
	}
	if len(all) == 0 {
		return nil
	}
	for _, f := range sources.Preview(finding.Fix{Edits: all[file]}) {
		edits = append(edits, changes(f)...)
	}
	return edits
}

// changes returns the edits of lines that make what a file is to be.
func changes(f repair.File) (edits []finding.Edit) {
	lines := strings.SplitAfter(string(f.Before), "\n")
	for _, h := range textdiff.Hunks(f.Before, f.After, 0) {
		var removed, added strings.Builder
		for _, line := range h.Lines {
			if line.Op == '-' {
				removed.WriteString(line.Text)
			} else {
				added.WriteString(line.Text)
			}
		}
		start := len(strings.Join(lines[:h.Old-1], ""))
		edits = append(edits, finding.Edit{File: f.Name, Start: start, End: start + removed.Len(), New: added.String()})
	}
	return edits
}
