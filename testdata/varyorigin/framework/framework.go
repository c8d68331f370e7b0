// Package framework stands for a web framework that corsvet does not list.
package framework

import "net/http"

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
