// Package context declares the part of beego v1's request context that the
// test data uses, with the signatures of the real package.
package context

import (
	"fmt"
	"net/http"
)

// Context is one request and its response.
type Context struct {
	Input          *BeegoInput
	Output         *BeegoOutput
	Request        *http.Request
	ResponseWriter *Response
}

// Response wraps the server's ResponseWriter.
type Response struct {
	http.ResponseWriter
	Started bool
	Status  int
}

// SetCookie adds a Set-Cookie header.
func (ctx *Context) SetCookie(name string, value string, others ...interface{}) {
	ctx.Output.Cookie(name, value, others...)
}

// BeegoInput reads the request.
type BeegoInput struct {
	Context *Context
}

// Header returns a request header.
func (input *BeegoInput) Header(key string) string {
	return input.Context.Request.Header.Get(key)
}

// BeegoOutput writes the response.
type BeegoOutput struct {
	Context *Context
	Status  int
}

// Header sets a response header.
func (output *BeegoOutput) Header(key, val string) {
	output.Context.ResponseWriter.Header().Set(key, val)
}

// Cookie adds a Set-Cookie header. others are max age, path, domain, secure
// and httpOnly, in this order.
func (output *BeegoOutput) Cookie(name string, value string, others ...interface{}) {
	output.Context.ResponseWriter.Header().Add("Set-Cookie", fmt.Sprint(name, "=", value, others))
}
