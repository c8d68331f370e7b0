// Package framework stands for a web framework that corsvet does not list.
package framework

import (
	"net/http"
	"net/http/httptest"
)

// A Writer writes a response.
type Writer interface {
	http.ResponseWriter
	Status() int
}

// A Context is an exchange.
type Context struct {
	Request *http.Request
	Writer  Writer
}

// GetHeader reads a request header.
func (c *Context) GetHeader(key string) string { return c.Request.Header.Get(key) }

// Header sets a response header.
func (c *Context) Header(key, value string) { c.Writer.Header().Set(key, value) }

// Next runs the handlers that come after.
func (c *Context) Next() {}

// A Client makes requests.
type Client struct{ Request *http.Request }

// Header sets a request header.
func (c *Client) Header(key, value string) { c.Request.Header.Set(key, value) }

// An Exchange is a context that is an interface.
type Exchange interface {
	Headers
	Response() http.ResponseWriter
	Request() *http.Request
	Value(key string) string
	Vary(name string)
	Header() http.Header
	End()
}

// Headers are a part of it.
type Headers interface {
	GetHeader(name string) string
	SetHeader(name, value string)
	DelHeader(name string)
	HeaderOr(name, value string) string
}

// A Deep is a context whose parts are structs, and whose methods are those of
// what it embeds.
type Deep struct {
	*core
	User string
}

type core struct {
	In  *Input
	Out *Output
}

// An Input has the request.
type Input struct{ *http.Request }

// An Output has the writer, behind a pointer.
type Output struct{ W *http.ResponseWriter }

// GetHeader reads a request header.
func (c *core) GetHeader(key string) string { return c.In.Header.Get(key) }

// SetHeader sets a response header.
func (c *core) SetHeader(key, value string) *core {
	(*c.Out.W).Header().Set(key, value)
	return c
}

// Response returns the writer.
func (c *core) Response() http.ResponseWriter { return *c.Out.W }

// NewDeep makes a context of what a server gives.
func NewDeep(w http.ResponseWriter, r *http.Request) *Deep { return nil }

// A Call is what a client sends and what it gets.
type Call interface {
	Headers
	Request() *http.Request
	Response() *http.Response
}

// A Reply is what a client gets, with a header map as a writer has.
type Reply struct{ http.Response }

// Header returns the header map.
func (r *Reply) Header() http.Header { return r.Response.Header }

// A Builder makes a request and gives the reply.
type Builder interface {
	Headers
	Request() *http.Request
	Reply() *Reply
}

// A Message has headers, and nothing of HTTP.
type Message interface{ Headers }

// A Trial is a request of a test, and a record of what it got.
type Trial interface {
	Headers
	Request() *http.Request
	Recorder() *httptest.ResponseRecorder
}

// A Kept is a context with a writer that has methods of its own for headers.
type Kept struct {
	In  *http.Request
	Out *Answer
}

// GetHeader reads a request header.
func (c *Kept) GetHeader(key string) string { return c.In.Header.Get(key) }

// SetHeader sets a response header.
func (c *Kept) SetHeader(key, value string) { c.Out.Set(key, value) }

// An Answer is such a writer.
type Answer struct{ http.ResponseWriter }

// Set sets a response header.
func (a *Answer) Set(key, value string) { a.Header().Set(key, value) }

// Vary adds to a response header.
func (a *Answer) Vary(name string) { a.Header().Add("Vary", name) }
