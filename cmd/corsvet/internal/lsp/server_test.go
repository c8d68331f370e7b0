package lsp

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sourcegraph/jsonrpc2"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
)

func TestInitialize(t *testing.T) {
	e := start(t, nil)
	var result json.RawMessage
	e.call("initialize", `{"processId": 1, "capabilities": {}}`, &result)
	// A test is built from a working copy, which has no version.
	const want = `{"capabilities":{"positionEncoding":"utf-16",` +
		`"textDocumentSync":{"openClose":true,"change":1,"save":true},` +
		`"codeActionProvider":{"codeActionKinds":["quickfix","source.fixAll.corsvet"]}},` +
		`"serverInfo":{"name":"corsvet"}}`
	if string(result) != want {
		t.Errorf("answer %s, want %s", result, want)
	}
}

func TestErrors(t *testing.T) {
	code := func(err error) string {
		var e *jsonrpc2.Error
		if !errors.As(err, &e) {
			return fmt.Sprint(err)
		}
		return fmt.Sprint(e.Code)
	}
	e := start(t, nil)
	check := func(what, method, params, want string) {
		t.Helper()
		if got := code(e.try(method, params, nil)); got != want {
			t.Errorf("%s: %s, want %s", what, got, want)
		}
	}
	const action = `{"textDocument": {"uri": "file:///a.go"}}`
	check("a request before initialize", "textDocument/codeAction", action, "-32002")
	check("an unknown request before initialize", "shop/buy", `{}`, "-32002")
	e.notify("textDocument/didOpen", `{"textDocument": {"uri": "file:///a.go", "text": "package a"}}`) // ignored
	check("initialize with wrong params", "initialize", `[1]`, "-32602")
	check("initialize", "initialize", `{}`, "<nil>")
	check("initialize again", "initialize", `{}`, "-32600")

	check("an unknown request", "shop/buy", `{}`, "-32601")
	check("an optional unknown request", "$/buy", `{}`, "-32601")
	check("params of a wrong type", "textDocument/codeAction", `{"textDocument": "a.go"}`, "-32602")
	check("params that lack a file", "textDocument/codeAction", `{}`, "-32602")
	if got := code(e.try("textDocument/codeAction", nil, nil)); got != "-32602" {
		t.Errorf("no params: %s, want -32602", got)
	}
	e.notify("shop/buy", `{}`)
	e.notify("$/cancelRequest", `{"id": 1}`)
	e.notify("textDocument/didOpen", `17`)
	e.notify("textDocument/didOpen", nil)
	e.notify("textDocument/didOpen", `{"textDocument": {"uri": "untitled:Untitled-1", "text": "package a"}}`)
	e.notify("textDocument/didChange", `{"textDocument": {"uri": "file:///never/opened.go"}}`)
	e.notify("textDocument/didClose", `{"textDocument": {"uri": "file:///never/opened.go"}}`)
	e.notify("textDocument/didSave", `{"textDocument": {"uri": "file:///never/opened.go"}}`)
	check("an unknown file", "textDocument/codeAction", action, "<nil>")

	check("shutdown", "shutdown", `null`, "<nil>")
	check("a request after shutdown", "textDocument/codeAction", action, "-32600")
	check("shutdown again", "shutdown", `null`, "-32600")
	e.notify("exit", nil)
	if err := receive(t, e.ended, "end of the server"); err != nil {
		t.Errorf("the server ended with %v", err)
	}
}

func TestEnd(t *testing.T) {
	initialize := func(e *editor) { e.call("initialize", `{}`, nil) }
	shutdown := func(e *editor) { e.call("shutdown", nil, nil) }
	exit := func(e *editor) { e.notify("exit", nil) }
	leave := func(e *editor) { e.conn.Close() }
	for _, test := range []struct {
		what string
		do   []func(*editor)
		ok   bool
	}{
		{"shutdown and exit", []func(*editor){initialize, shutdown, exit}, true},
		{"shutdown and the end of the input", []func(*editor){initialize, shutdown, leave}, true},
		{"exit without shutdown", []func(*editor){initialize, exit}, false},
		{"exit before initialize", []func(*editor){exit}, false},
		{"the end of the input", []func(*editor){initialize, leave}, false},
		{"the end of the input before initialize", []func(*editor){leave}, false},
	} {
		t.Run(test.what, func(t *testing.T) {
			e := start(t, nil)
			for _, do := range test.do {
				do(e)
			}
			if err := receive(t, e.ended, "end of the server"); (err == nil) != test.ok {
				t.Errorf("the server ended with %v", err)
			}
		})
	}
}

func TestShutdownEndsAnalysis(t *testing.T) {
	begun, over := make(chan bool, 1), make(chan bool, 1)
	e := session(t, func(ctx context.Context, _ *finding.Config) (*finding.Result, error) {
		begun <- true
		<-ctx.Done()
		over <- true
		return nil, ctx.Err()
	})
	e.open(filepath.Join(t.TempDir(), "a.go"), "BAD")
	receive(t, begun, "analysis")
	e.call("shutdown", nil, nil)
	receive(t, over, "end of the analysis")
}

// A message that cannot be understood ends the conversation, as there is no
// telling where the next one begins.
func TestGarbage(t *testing.T) {
	for _, garbage := range []string{
		"GET / HTTP/1.1\r\n\r\n",
		"Content-Length: -1\r\n\r\n",
		"Content-Length: 99999999999999999999\r\n\r\n",
		"Content-Length: 2\n\n{}",
		"Content-Length: 2\r\n\r\n{}",
		"Content-Length: 4\r\n\r\nnull",
		"Content-Length: 2\r\n\r\n[]",
		"Content-Length: 3\r\n\r\n{]}",
		"Content-Length: 33\r\n\r\n{\"id\": {}, \"method\": \"initialize\"}",
		"Content-Length: 9\r\n\r\n{\"id\"",
		"\x00\xff\r\r\n\n",
	} {
		input := bufio.NewReader(strings.NewReader(garbage))
		err := serve(context.Background(), io.NopCloser(input), io.Discard, config{log: io.Discard})
		if err == nil {
			t.Errorf("%q: the server ended as though all were well", garbage)
		}
	}
}

func TestFlags(t *testing.T) {
	for _, test := range []struct {
		args  string
		flags string
		err   string
	}{
		{"", "[]", "<nil>"},
		{"--stdio", "[]", "<nil>"},
		{"-tags=a,b -stdio", "[-tags=a,b]", "<nil>"},
		{"-port 7", "[]", "flag provided but not defined: -port"},
		{"./...", "[]", `unexpected argument "./..."`},
	} {
		c, err := parse(strings.Fields(test.args))
		if got := fmt.Sprint(c.buildFlags); got != test.flags || fmt.Sprint(err) != test.err {
			t.Errorf("%q: build flags %s, error %v; want %s, %s", test.args, got, err, test.flags, test.err)
		}
	}
}
