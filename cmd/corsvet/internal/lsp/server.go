package lsp

import (
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"runtime/debug"
	"sync"
	"sync/atomic"

	"github.com/sourcegraph/jsonrpc2"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
)

// A server is one side of a conversation with an editor.
//
// Two goroutines work for it. One handles the editor's messages, in their
// order: it keeps documents up to date and answers from what is known. The
// other runs the analyzers, as the queue tells it to. A change to a document
// ends the context of an analysis under way, both with mu held, so that what
// was found in an older text is never shown as though it were of the new one.
type server struct {
	config
	queue     *queue
	libraries func() ([]string, error)
	leaving   atomic.Bool // since the shutdown request

	// Of the analysis, until stop is called.
	ctx  context.Context
	stop context.CancelFunc

	// Set by the initialize request, before anything else happens.
	conn            *jsonrpc2.Conn // nil before
	documentChanges bool           // the editor can be sent edits with versions
	shows           bool           // progress

	// For the analysis only.
	problems map[string]string // last logged, by module
	warm     map[string]bool   // modules whose dependencies are compiled
	tokens   int               // of progress, so far

	mu      sync.Mutex
	docs    map[string]*document // the open ones, by path
	reports map[string]*reports  // in the text of an open document, by path
	news    chan struct{}        // closed when reports are there
}

// A document is an open file. It does not change: its successor replaces it.
type document struct {
	uri     string // as the editor writes it
	path    string
	version int
	text    string
}

func (d *document) dir() string { return filepath.Dir(d.path) }

func newServer(ctx context.Context, config config) *server {
	s := &server{
		config:   config,
		problems: make(map[string]string),
		docs:     make(map[string]*document),
		reports:  make(map[string]*reports),
		warm:     make(map[string]bool),
		news:     make(chan struct{}),
	}
	s.ctx, s.stop = context.WithCancel(ctx)
	s.queue = newQueue(config.delay, s.analyze)
	s.libraries = sync.OnceValues(s.findLibraries)
	return s
}

// A method handles a request or a notification.
type method func(s *server, params *json.RawMessage) (any, error)

var methods = map[string]method{
	"initialized":             func(*server, *json.RawMessage) (any, error) { return nil, nil },
	"shutdown":                (*server).shutdown,
	"textDocument/didOpen":    notification((*server).didOpen),
	"textDocument/didChange":  notification((*server).didChange),
	"textDocument/didSave":    notification((*server).didSave),
	"textDocument/didClose":   notification((*server).didClose),
	"textDocument/codeAction": request((*server).codeAction),
}

func request[P any](f func(*server, *P) (any, error)) method {
	return func(s *server, raw *json.RawMessage) (any, error) {
		params := new(P)
		if raw == nil {
			return nil, failure(jsonrpc2.CodeInvalidParams, "no params")
		}
		if err := json.Unmarshal(*raw, params); err != nil {
			return nil, failure(jsonrpc2.CodeInvalidParams, "%v", err)
		}
		return f(s, params)
	}
}

func notification[P any](f func(*server, *P) error) method {
	return request(func(s *server, params *P) (any, error) { return nil, f(s, params) })
}

// handle is called for one message after the other, save those that wait. A
// panic ends the message, not the server.
func (s *server) handle(_ context.Context, conn *jsonrpc2.Conn, req *jsonrpc2.Request) (result any, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			result, err = nil, failure(jsonrpc2.CodeInternalError, "panic: %v\n%s", cause, debug.Stack())
		}
	}()
	method, known := methods[req.Method]
	switch {
	case req.Method == "exit":
		return nil, conn.Close()
	case req.Method == "initialize" && s.conn == nil:
		return request(func(s *server, params *initializeParams) (any, error) {
			return s.initialize(conn, params), nil
		})(s, req.Params)
	case s.conn == nil && req.Notif, s.leaving.Load() && req.Notif, !known && req.Notif:
		return nil, nil
	case s.conn == nil:
		return nil, failure(codeServerNotInitialized, "%s before initialize", req.Method)
	case s.leaving.Load():
		return nil, failure(jsonrpc2.CodeInvalidRequest, "%s after shutdown", req.Method)
	case req.Method == "initialize":
		return nil, failure(jsonrpc2.CodeInvalidRequest, "initialize a second time")
	case !known:
		return nil, failure(jsonrpc2.CodeMethodNotFound, "there is no method %s", req.Method)
	}
	return method(s, req.Params)
}

func failure(code int64, format string, args ...any) error {
	return &jsonrpc2.Error{Code: code, Message: fmt.Sprintf(format, args...)}
}

func (s *server) initialize(conn *jsonrpc2.Conn, params *initializeParams) *initializeResult {
	s.conn = conn
	s.documentChanges = params.Capabilities.Workspace.WorkspaceEdit.DocumentChanges
	s.shows = params.Capabilities.Window.WorkDoneProgress
	return &initializeResult{
		Capabilities: serverCapabilities{
			PositionEncoding:   positionEncodingKindUTF16,
			TextDocumentSync:   textDocumentSyncOptions{OpenClose: true, Change: textDocumentSyncKindFull, Save: true},
			CodeActionProvider: codeActionOptions{CodeActionKinds: []string{codeActionKindQuickFix, codeActionKindFixAll}},
		},
		ServerInfo: serverInfo{Name: "corsvet", Version: finding.Version()},
	}
}

func (s *server) shutdown(*json.RawMessage) (any, error) {
	s.leaving.Store(true)
	s.stop()
	return nil, nil
}

// notify sends a notification. It fails only when the editor has gone, which
// serve finds out by itself.
func (s *server) notify(method string, params any) {
	_ = s.conn.Notify(context.Background(), method, params)
}
