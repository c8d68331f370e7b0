package lsp

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/sourcegraph/jsonrpc2"
)

// reports are what there is to say about a document.
type reports struct {
	list   []report
	fixAll *codeAction // or nil
}

// codeAction answers with the quick fixes of the findings that touch a range,
// and with what applies all of the file's that need no decision. While the text
// waits to be looked at again, there are none.
func (s *server) codeAction(params *codeActionParams) (any, error) {
	if params.TextDocument.URI == "" {
		return nil, failure(jsonrpc2.CodeInvalidParams, "no textDocument")
	}
	actions := []codeAction{}
	path, ok := goFile(params.TextDocument.URI)
	if !ok {
		return actions, nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	reports := s.reports[path]
	if reports == nil {
		return actions, nil
	}
	touched := false
	for _, r := range reports.list {
		if r.diagnostic.Range.touches(params.Range) {
			touched = true
			if wants(params.Context.Only, codeActionKindQuickFix) {
				actions = append(actions, r.actions...)
			}
		}
	}
	// A menu at a place where nothing is found has no room for it.
	asked := len(params.Context.Only) > 0
	if reports.fixAll != nil && (asked || touched) && wants(params.Context.Only, codeActionKindFixAll) {
		actions = append(actions, *reports.fixAll)
	}
	return actions, nil
}

// wants reports whether the kinds that an editor asks for, all if it names none,
// include a kind.
func wants(only []string, kind string) bool {
	return len(only) == 0 || slices.ContainsFunc(only, func(asked string) bool {
		return asked == "" || asked == kind || strings.HasPrefix(kind, asked+".")
	})
}

// A handler is a server that hears of messages. One request waits, in a
// goroutine of its own, so that the messages after it do not.
type handler struct {
	*server
	jsonrpc2.Handler
}

// Handle implements [jsonrpc2.Handler].
func (h handler) Handle(ctx context.Context, conn *jsonrpc2.Conn, req *jsonrpc2.Request) {
	if path, ok := h.beforeSave(req); ok {
		go func() {
			h.await(path)
			h.Handler.Handle(ctx, conn, req)
		}()
		return
	}
	h.Handler.Handle(ctx, conn, req)
}

// beforeSave reports whether req is what an editor asks before it saves a file,
// perhaps right after the last key was pressed: for what fixes all of it, and no
// quick fix.
func (s *server) beforeSave(req *jsonrpc2.Request) (path string, ok bool) {
	params := new(codeActionParams)
	if s.conn == nil || req.Notif || req.Method != "textDocument/codeAction" || req.Params == nil || json.Unmarshal(*req.Params, params) != nil {
		return "", false
	}
	only := params.Context.Only
	if len(only) == 0 || !wants(only, codeActionKindFixAll) || wants(only, codeActionKindQuickFix) {
		return "", false
	}
	return goFile(params.TextDocument.URI)
}

// await waits until the text of an open document has been looked at, or the
// editor has waited long enough.
func (s *server) await(path string) {
	timeout := time.After(s.patience)
	for {
		s.mu.Lock()
		waits := s.docs[path] != nil && s.reports[path] == nil
		news := s.news
		s.mu.Unlock()
		if !waits {
			return
		}
		select {
		case <-news:
		case <-timeout:
			return
		case <-s.ctx.Done():
			return
		}
	}
}
