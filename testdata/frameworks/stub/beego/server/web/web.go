// Package web declares the part of beego v2's server package that the test
// data uses, with the signatures of the real package.
package web

import "github.com/beego/beego/v2/server/web/context"

// Positions that a filter can run at.
const (
	BeforeStatic = iota
	BeforeRouter
	BeforeExec
	AfterExec
	FinishRouter
)

// HandleFunc handles a request.
type HandleFunc func(ctx *context.Context)

// FilterFunc filters a request.
type FilterFunc = HandleFunc

// FilterOpt configures a filter.
type FilterOpt func(opts *filterOpts)

type filterOpts struct{}

// HttpServer is the server.
type HttpServer struct{}

// BeeApp is the default server.
var BeeApp = &HttpServer{}

// InsertFilter registers a filter with the default server.
func InsertFilter(pattern string, pos int, filter FilterFunc, opts ...FilterOpt) *HttpServer {
	return BeeApp
}

// Controller is what handlers embed.
type Controller struct {
	Ctx  *context.Context
	Data map[interface{}]interface{}
}

// ServeJSON sends Data["json"].
func (c *Controller) ServeJSON(encoding ...bool) error { return nil }
