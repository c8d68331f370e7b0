package lsp

import (
	"context"
	"encoding/json"
	"io"
	"log"
	"os"
	"slices"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/sourcegraph/jsonrpc2"
	"golang.org/x/tools/txtar"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
)

// patience bounds how long a test waits for what has to come.
const patience = 3 * time.Minute

// An editor is the other side of a server under test.
type editor struct {
	t         *testing.T
	conn      *jsonrpc2.Conn
	published chan publishDiagnosticsParams
	messages  chan message
	progress  chan progressParams
	ended     chan error // what serve returned
	versions  map[string]int
}

// A message is a window/logMessage or window/showMessage.
type message struct {
	method string
	text   string
}

// start starts a server and an editor, which says nothing yet.
func start(t *testing.T, run func(context.Context, *finding.Config) (*finding.Result, error)) *editor {
	e := &editor{
		t:         t,
		published: make(chan publishDiagnosticsParams, 1000),
		messages:  make(chan message, 1000),
		progress:  make(chan progressParams, 1000),
		ended:     make(chan error, 1),
		versions:  make(map[string]int),
	}
	requests, toServer := io.Pipe()
	fromServer, answers := io.Pipe()
	go func() {
		e.ended <- serve(context.Background(), requests, answers, config{delay: time.Millisecond, patience: patience, log: io.Discard, run: run})
		answers.Close()
	}()
	stream := jsonrpc2.NewBufferedStream(&stdio{fromServer, toServer}, jsonrpc2.VSCodeObjectCodec{})
	e.conn = jsonrpc2.NewConn(context.Background(), &closer{stream, toServer}, reader{jsonrpc2.HandlerWithError(e.handle)},
		jsonrpc2.SetLogger(log.New(io.Discard, "", 0)))
	t.Cleanup(func() { e.conn.Close() })
	return e
}

// A reader reads on while a request is answered, as editors do. If it did not,
// both sides would wait forever when each answers the other's request, since
// what is written into an [io.Pipe] has to be read there and then.
type reader struct{ jsonrpc2.Handler }

func (r reader) Handle(ctx context.Context, conn *jsonrpc2.Conn, req *jsonrpc2.Request) {
	if req.Notif {
		r.Handler.Handle(ctx, conn, req)
		return
	}
	go r.Handler.Handle(ctx, conn, req)
}

// closer closes both pipes of an editor.
type closer struct {
	jsonrpc2.ObjectStream
	input io.Closer
}

func (c *closer) Close() error {
	c.input.Close()
	return c.ObjectStream.Close()
}

func (e *editor) handle(_ context.Context, _ *jsonrpc2.Conn, req *jsonrpc2.Request) (any, error) {
	switch req.Method {
	case "textDocument/publishDiagnostics":
		var params publishDiagnosticsParams
		err := json.Unmarshal(*req.Params, &params)
		e.published <- params
		return nil, err
	case "window/logMessage", "window/showMessage":
		var params logMessageParams
		err := json.Unmarshal(*req.Params, &params)
		e.messages <- message{req.Method, params.Message}
		return nil, err
	case "window/workDoneProgress/create":
		return nil, nil
	case "$/progress":
		var params progressParams
		err := json.Unmarshal(*req.Params, &params)
		e.progress <- params
		return nil, err
	}
	e.t.Errorf("the server sent %s", req.Method)
	return nil, nil
}

// session starts a server and an editor and has them introduced.
func session(t *testing.T, run func(context.Context, *finding.Config) (*finding.Result, error)) *editor {
	e := start(t, run)
	e.call("initialize", `{"processId": null, "rootUri": null, "capabilities": {"workspace": {"workspaceEdit": {"documentChanges": true}}}}`, nil)
	e.notify("initialized", struct{}{})
	return e
}

// call makes a request that has to succeed. Its params may be JSON text.
func (e *editor) call(method string, params, result any) {
	e.t.Helper()
	if err := e.try(method, params, result); err != nil {
		e.t.Fatalf("%s: %v", method, err)
	}
}

func (e *editor) try(method string, params, result any) error {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	if text, ok := params.(string); ok {
		params = json.RawMessage(text)
	}
	return e.conn.Call(ctx, method, params, result)
}

func (e *editor) notify(method string, params any) {
	e.t.Helper()
	if text, ok := params.(string); ok {
		params = json.RawMessage(text)
	}
	if err := e.conn.Notify(context.Background(), method, params); err != nil {
		e.t.Fatalf("%s: %v", method, err)
	}
}

// open opens a file with a text, change gives it the next one.
func (e *editor) open(file, text string) {
	e.t.Helper()
	e.versions[file] = 1
	e.notify("textDocument/didOpen", didOpenTextDocumentParams{textDocumentItem{URI: fileURI(file), Version: 1, Text: text}})
}

func (e *editor) change(file, text string) {
	e.t.Helper()
	e.versions[file]++
	e.notify("textDocument/didChange", didChangeTextDocumentParams{
		TextDocument:   versionedTextDocumentIdentifier{URI: fileURI(file), Version: e.versions[file]},
		ContentChanges: []textDocumentContentChangeEvent{{Text: text}},
	})
}

func (e *editor) save(file string) {
	e.t.Helper()
	e.notify("textDocument/didSave", didSaveTextDocumentParams{textDocumentIdentifier{fileURI(file)}})
}

func (e *editor) close(file string) {
	e.t.Helper()
	e.notify("textDocument/didClose", didCloseTextDocumentParams{textDocumentIdentifier{fileURI(file)}})
}

// next returns the next diagnostics that the server publishes, of any file.
func (e *editor) next() publishDiagnosticsParams {
	e.t.Helper()
	return receive(e.t, e.published, "diagnostics")
}

// diagnostics waits for those of the newest version of a file.
func (e *editor) diagnostics(file string) []diagnostic {
	e.t.Helper()
	for {
		p := e.next()
		if p.URI == fileURI(file) && p.Version != nil && *p.Version == e.versions[file] {
			return p.Diagnostics
		}
	}
}

// actions asks for the code actions of a range.
func (e *editor) actions(file string, s span, only ...string) []codeAction {
	e.t.Helper()
	actions := []codeAction(nil)
	e.call("textDocument/codeAction", codeActionParams{
		TextDocument: textDocumentIdentifier{fileURI(file)},
		Range:        s,
		Context:      codeActionContext{Only: only},
	}, &actions)
	if actions == nil {
		e.t.Errorf("the answer to codeAction is null, want a list")
	}
	return actions
}

func receive[T any](t *testing.T, c <-chan T, what string) T {
	t.Helper()
	select {
	case v := <-c:
		return v
	case <-time.After(patience):
		t.Fatalf("no %s within %v", what, patience)
		panic("unreachable")
	}
}

func fileURI(file string) string { return uriOf(file, onWindows) }

// module lays out the files of a txtar archive, and a go.mod, in a new
// directory.
func module(t *testing.T, archive string) (dir string) {
	t.Helper()
	dir = t.TempDir()
	fsys, err := txtar.FS(txtar.Parse([]byte("-- go.mod --\nmodule example.com/shop\n\ngo 1.25\n" + archive)))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(dir, fsys); err != nil {
		t.Fatal(err)
	}
	return dir
}

func read(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// apply returns text with edits made, as an editor makes them.
func apply(t *testing.T, text string, edits []textEdit) string {
	t.Helper()
	edits = slices.Clone(edits)
	slices.SortStableFunc(edits, func(e, f textEdit) int { return offset(text, f.Range.Start) - offset(text, e.Range.Start) })
	for _, e := range edits {
		text = text[:offset(text, e.Range.Start)] + e.NewText + text[offset(text, e.Range.End):]
	}
	return text
}

// offset returns the offset of a position, by counting all code units.
func offset(text string, p position) int {
	line, column := 0, 0
	for i, r := range text {
		if (position{line, column}) == p {
			return i
		}
		column += utf16.RuneLen(r)
		if r == '\n' {
			line, column = line+1, 0
		}
	}
	return len(text)
}

// edits returns the edits that an action makes in a file.
func edits(action codeAction, file string) []textEdit {
	for _, change := range action.Edit.DocumentChanges {
		if change.TextDocument.URI == fileURI(file) {
			return change.Edits
		}
	}
	return action.Edit.Changes[fileURI(file)]
}

// sources returns the names of the analyzers that reported diagnostics.
func sources(diagnostics []diagnostic) (names []string) {
	for _, d := range diagnostics {
		names = append(names, d.Source)
	}
	return names
}
