// Package context declares the part of beego v2's request context that the
// test data uses, with the signatures of the real package.
package context

import "net/http"

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

// Abort stops the request with a status and a body.
func (ctx *Context) Abort(status int, body string) {
	ctx.Output.SetStatus(status)
	panic(body)
}

// WriteString writes the response body.
func (ctx *Context) WriteString(content string) {
	_, _ = ctx.ResponseWriter.Write([]byte(content))
}

// SetCookie adds a Set-Cookie header. others are max age, path, domain,
// secure, httpOnly and SameSite, in this order.
func (ctx *Context) SetCookie(name string, value string, others ...interface{}) {
	ctx.Output.Cookie(name, value, others...)
}

// SetSecureCookie is SetCookie with a signed value.
func (ctx *Context) SetSecureCookie(Secret, name, value string, others ...interface{}) {
	ctx.Output.Cookie(name, value, others...)
}
