package lsp

import (
	"slices"

	"github.com/sourcegraph/jsonrpc2"
)

// codeAction answers with the quick fixes of the findings that touch a range.
// While the text waits to be looked at again, there are none.
func (s *server) codeAction(params *codeActionParams) (any, error) {
	if params.TextDocument.URI == "" {
		return nil, failure(jsonrpc2.CodeInvalidParams, "no textDocument")
	}
	actions := []codeAction{}
	path, ok := goFile(params.TextDocument.URI)
	if !ok || !wantsQuickFix(params.Context.Only) {
		return actions, nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, r := range s.reports[path] {
		if r.diagnostic.Range.touches(params.Range) {
			actions = append(actions, r.actions...)
		}
	}
	return actions, nil
}

// wantsQuickFix reports whether the kinds that an editor asks for, all if it
// names none, include quick fixes.
func wantsQuickFix(only []string) bool {
	return len(only) == 0 || slices.ContainsFunc(only, func(kind string) bool {
		return kind == "" || kind == codeActionKindQuickFix
	})
}
