package editors

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/sourcegraph/jsonrpc2"
)

// patience is how long a server may take for anything, on a busy machine too.
const patience = 3 * time.Minute

// A client is an editor without a screen: it talks to a language server over
// its standard input and output.
type client struct {
	conn        *jsonrpc2.Conn
	info        json.RawMessage // what the server says of itself
	incremental bool            // the server wants changes, not whole texts

	mu        sync.Mutex
	settings  object
	published map[string]publishDiagnosticsParams // the last ones, by URI
	history   []publishDiagnosticsParams          // all
	news      chan struct{}                       // closed when published changes
}

// start starts a server for the folder dir.
func start(t testing.TB, dir string, settings object, command ...string) *client {
	t.Helper()
	cmd := exec.Command(command[0], command[1:]...)
	cmd.Dir = dir
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	c := &client{
		settings:  settings,
		published: make(map[string]publishDiagnosticsParams),
		news:      make(chan struct{}),
	}
	stream := jsonrpc2.NewBufferedStream(pipes{stdout, stdin}, jsonrpc2.VSCodeObjectCodec{})
	c.conn = jsonrpc2.NewConn(context.Background(), stream, jsonrpc2.HandlerWithError(c.handle))
	t.Cleanup(func() {
		c.call(t, "shutdown", nil, nil)
		c.notify(t, "exit", nil)
		timer := time.AfterFunc(patience, func() { cmd.Process.Kill() })
		defer timer.Stop()
		if err := cmd.Wait(); err != nil {
			t.Errorf("the server ended with %v", err)
		}
		if t.Failed() {
			t.Logf("standard error of the server:\n%s", stderr.String())
		}
	})
	c.initialize(t, dir)
	return c
}

// pipes are the standard output and input of a server.
type pipes struct {
	io.Reader
	io.WriteCloser
}

func (c *client) initialize(t testing.TB, dir string) {
	t.Helper()
	var result struct {
		Capabilities struct {
			PositionEncoding string          `json:"positionEncoding"`
			TextDocumentSync json.RawMessage `json:"textDocumentSync"`
		} `json:"capabilities"`
		ServerInfo json.RawMessage `json:"serverInfo"`
	}
	c.call(t, "initialize", object{
		"processId":        nil,
		"rootUri":          uriOf(dir),
		"workspaceFolders": []object{{"uri": uriOf(dir), "name": filepath.Base(dir)}},
		"capabilities": object{
			"general": object{"positionEncodings": []string{"utf-16"}},
			"workspace": object{
				"configuration": true,
				"workspaceEdit": object{"documentChanges": true},
			},
			"textDocument": object{
				"publishDiagnostics": object{
					"relatedInformation":     true,
					"versionSupport":         true,
					"codeDescriptionSupport": true,
					"dataSupport":            true,
				},
				"codeAction": object{
					"codeActionLiteralSupport": object{
						"codeActionKind": object{"valueSet": []string{"quickfix"}},
					},
					"isPreferredSupport": true,
					"dataSupport":        true,
					"resolveSupport":     object{"properties": []string{"edit"}},
				},
			},
		},
		"initializationOptions": c.settings,
	}, &result)
	if e := result.Capabilities.PositionEncoding; e != "" && e != "utf-16" {
		t.Fatalf("the server counts in %s", e)
	}
	c.info = result.ServerInfo
	var sync struct {
		Change int `json:"change"`
	}
	if err := json.Unmarshal(result.Capabilities.TextDocumentSync, &sync); err != nil {
		t.Fatal(err)
	}
	c.incremental = sync.Change == 2
	c.notify(t, "initialized", object{})
}

// handle answers what a server asks an editor.
func (c *client) handle(_ context.Context, _ *jsonrpc2.Conn, req *jsonrpc2.Request) (any, error) {
	switch req.Method {
	case "textDocument/publishDiagnostics":
		var params publishDiagnosticsParams
		if err := json.Unmarshal(*req.Params, &params); err != nil {
			return nil, err
		}
		c.mu.Lock()
		defer c.mu.Unlock()
		c.published[params.URI] = params
		c.history = append(c.history, params)
		close(c.news)
		c.news = make(chan struct{})
	case "workspace/configuration":
		var params struct {
			Items []struct{} `json:"items"`
		}
		if err := json.Unmarshal(*req.Params, &params); err != nil {
			return nil, err
		}
		c.mu.Lock()
		defer c.mu.Unlock()
		sections := []object{}
		for range params.Items {
			sections = append(sections, c.settings)
		}
		return sections, nil
	}
	return nil, nil
}

// set changes the settings.
func (c *client) set(t testing.TB, settings object) {
	t.Helper()
	c.mu.Lock()
	c.settings = settings
	c.mu.Unlock()
	c.notify(t, "workspace/didChangeConfiguration", object{"settings": settings})
}

// await waits until the diagnostics of a version of a document are as wanted.
// They may be so only after a while: gopls first publishes those of the
// compiler alone.
func (c *client) await(uri string, version int, wanted func([]diagnostic) bool) error {
	timeout := time.After(patience)
	for {
		c.mu.Lock()
		published, news := c.published[uri], c.news
		c.mu.Unlock()
		if published.Version == version && wanted(published.Diagnostics) {
			return nil
		}
		select {
		case <-news:
		case <-timeout:
			return fmt.Errorf("version %d of the text has other diagnostics than wanted, or none, after %v; the last are of version %d",
				version, patience, published.Version)
		case <-c.conn.DisconnectNotify():
			return errors.New("the server has gone")
		}
	}
}

func (c *client) call(t testing.TB, method string, params, result any) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	if err := c.conn.Call(ctx, method, params, result); err != nil {
		t.Fatalf("%s: %v", method, err)
	}
}

func (c *client) notify(t testing.TB, method string, params any) {
	t.Helper()
	if err := c.conn.Notify(context.Background(), method, params); err != nil {
		t.Fatalf("%s: %v", method, err)
	}
}

// A document is a file open in a client. What is in it is not on disk.
type document struct {
	client  *client
	uri     string
	version int
	text    string
}

func (c *client) open(t testing.TB, file, text string) *document {
	t.Helper()
	d := &document{client: c, uri: uriOf(file), version: 1, text: text}
	c.notify(t, "textDocument/didOpen", object{"textDocument": object{
		"uri": d.uri, "languageId": "go", "version": d.version, "text": text,
	}})
	return d
}

// change makes text of the document's text, as by typing.
func (d *document) change(t testing.TB, text string) {
	t.Helper()
	change := object{"text": text}
	if d.client.incremental {
		edit := difference(d.text, text)
		change = object{"range": edit.Range, "text": edit.NewText}
	}
	d.version++
	d.text = text
	d.client.notify(t, "textDocument/didChange", object{
		"textDocument":   object{"uri": d.uri, "version": d.version},
		"contentChanges": []object{change},
	})
}

// quickFixes asks for those at a diagnostic, with their edits.
func (d *document) quickFixes(t testing.TB, at diagnostic) []codeAction {
	t.Helper()
	return d.actions(t, at.Range, []diagnostic{at}, "quickfix")
}

// actions asks for code actions of a kind, with their edits.
func (d *document) actions(t testing.TB, at span, diagnostics []diagnostic, kind string) []codeAction {
	t.Helper()
	var actions []codeAction
	d.client.call(t, "textDocument/codeAction", object{
		"textDocument": object{"uri": d.uri},
		"range":        at,
		"context":      object{"diagnostics": diagnostics, "only": []string{kind}},
	}, &actions)
	for i := range actions {
		if actions[i].Edit == nil {
			d.client.call(t, "codeAction/resolve", actions[i], &actions[i])
		}
	}
	return actions
}

// edited returns the document's text after a code action.
func (d *document) edited(t testing.TB, action codeAction) string {
	t.Helper()
	edits := action.Edit.Changes[d.uri]
	for _, change := range action.Edit.DocumentChanges {
		if change.TextDocument.URI != d.uri || change.TextDocument.Version != d.version {
			t.Fatalf("%s: an edit of another document: %+v", action.Title, change)
		}
		edits = append(edits, change.Edits...)
	}
	return apply(d.text, edits)
}

func uriOf(file string) string {
	return (&url.URL{Scheme: "file", Path: filepath.ToSlash(file)}).String()
}
