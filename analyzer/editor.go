package analyzer

import (
	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/internal/ignoring"
)

// ForEditor returns an analyzer that does what a does, and offers to ignore each
// finding, after its fixes: that inserts a //corsvet:ignore directive. It is for
// editors, where a person chooses the fix and writes the reason.
func ForEditor(a *analysis.Analyzer) *analysis.Analyzer {
	offering := *a
	offering.Run = func(pass *analysis.Pass) (any, error) {
		p := *pass
		p.Report = func(d analysis.Diagnostic) {
			if fix, ok := ignore(pass, d); ok {
				d.SuggestedFixes = append(d.SuggestedFixes[:len(d.SuggestedFixes):len(d.SuggestedFixes)], fix)
			}
			pass.Report(d)
		}
		return a.Run(&p)
	}
	return &offering
}

// ignore returns the fix that inserts a directive about a diagnostic.
func ignore(pass *analysis.Pass, d analysis.Diagnostic) (fix analysis.SuggestedFix, ok bool) {
	file := pass.Fset.File(d.Pos)
	if file == nil || pass.ReadFile == nil {
		return fix, false
	}
	text, err := pass.ReadFile(file.Name())
	if err != nil || len(text) != file.Size() {
		return fix, false
	}
	e, ok := ignoring.Insert(string(text), file.Offset(d.Pos), pass.Analyzer.Name, ignoring.Placeholder)
	if !ok {
		return fix, false
	}
	return analysis.SuggestedFix{
		Message:   ignoring.Title,
		TextEdits: []analysis.TextEdit{{Pos: file.Pos(e.Start), End: file.Pos(e.End), NewText: []byte(e.New)}},
	}, true
}
