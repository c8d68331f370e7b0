package frameworks

import (
	"testing"

	"github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
)

// TestFasthttpRouter tells where the router of fasthttp runs what for preflights of paths
// that have a route for PUT: the rows of package framework say the same.
func TestFasthttpRouter(t *testing.T) {
	ranHandler := func(ctx *fasthttp.RequestCtx) { ctx.Response.Header.Set(ran, "true") }
	done := func(ctx *fasthttp.RequestCtx) {}
	for _, tt := range []struct {
		name   string
		make   func(r *router.Router)
		status int
		want   bool // what shows that it ran has
	}{
		{"route", func(r *router.Router) { r.PUT("/api/x", ranHandler) }, 200, false},
		{"Handle", func(r *router.Router) { r.Handle("PUT", "/api/x", ranHandler) }, 200, false},
		{"Group", func(r *router.Router) { r.Group("/api").PUT("/x", ranHandler) }, 200, false},
		{"without HandleOPTIONS", func(r *router.Router) {
			r.HandleOPTIONS = false
			r.PUT("/api/x", ranHandler)
		}, 405, false},
		{"GlobalOPTIONS", func(r *router.Router) {
			r.GlobalOPTIONS = ranHandler
			r.PUT("/api/x", done)
		}, 200, true},
		{"GlobalOPTIONS without HandleOPTIONS", func(r *router.Router) {
			r.GlobalOPTIONS, r.HandleOPTIONS = ranHandler, false
			r.PUT("/api/x", done)
		}, 405, false},
		{"OPTIONS", func(r *router.Router) {
			r.PUT("/api/x", done)
			r.OPTIONS("/api/x", ranHandler)
		}, 200, true},
		{"ANY", func(r *router.Router) { r.ANY("/api/x", ranHandler) }, 200, true},
		{"MethodWild", func(r *router.Router) { r.Handle(router.MethodWild, "/api/x", ranHandler) }, 200, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := router.New()
			tt.make(r)
			var ctx fasthttp.RequestCtx
			ctx.Request.Header.SetMethod("OPTIONS")
			ctx.Request.SetRequestURI("/api/x")
			ctx.Request.Header.Set("Origin", "https://app.example.com")
			ctx.Request.Header.Set("Access-Control-Request-Method", "PUT")
			r.Handler(&ctx)
			if status, got := ctx.Response.StatusCode(), len(ctx.Response.Header.Peek(ran)) > 0; status != tt.status || got != tt.want {
				t.Errorf("status %d, ran is %t, want %d, %t", status, got, tt.status, tt.want)
			}
		})
	}
}
