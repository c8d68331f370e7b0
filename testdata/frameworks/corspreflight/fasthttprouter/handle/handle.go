// Package handle has routes to which the router brings no preflights: it answers those
// itself.
package handle

import (
	"github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
)

func put(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "https://app.example.com")
	if ctx.IsOptions() { // want "none comes here, since there are routes for other methods only"
		ctx.Response.Header.Set("Access-Control-Allow-Methods", "PUT")
		return
	}
	ctx.SetBodyString("{}")
}

func routes(r *router.Router) {
	r.Group("/api").PUT("/x", put)
	r.GET("/x", put)
}
