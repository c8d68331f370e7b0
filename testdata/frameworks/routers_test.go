package frameworks

import (
	"context"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/common/config"
	"github.com/cloudwego/hertz/pkg/common/ut"
	"github.com/cloudwego/hertz/pkg/route"
	"github.com/kataras/iris/v12"
)

// ranHertz is a middleware of hertz that says that it ran; the next one runs by itself.
func ranHertz(name string) app.HandlerFunc {
	return func(_ context.Context, c *app.RequestContext) { c.Response.Header.Add(ran, name) }
}

// serveHertz is the handler of a route, which answers.
func serveHertz(_ context.Context, c *app.RequestContext) {
	c.Response.Header.Add(ran, "route")
	c.Status(http.StatusNoContent)
}

// ranIris is a middleware of iris that says that it ran.
func ranIris(name string) iris.Handler {
	return func(ctx iris.Context) {
		ctx.Header(ran, name)
		ctx.Next()
	}
}

// serveIris is the handler of a route, which answers.
func serveIris(ctx iris.Context) {
	ctx.Header(ran, "route")
	ctx.StatusCode(http.StatusNoContent)
}

func triedHertz(e *route.Engine) func(method string) http.Header {
	return func(method string) http.Header {
		headers := make(http.Header)
		resp := ut.PerformRequest(e, method, "/api/x", nil).Result()
		resp.Header.VisitAll(func(key, value []byte) { headers.Add(string(key), string(value)) })
		return headers
	}
}

func triedIris(t *testing.T, app *iris.Application) func(method string) http.Header {
	if err := app.Build(); err != nil {
		t.Fatal(err)
	}
	return func(method string) http.Header {
		w := httptest.NewRecorder()
		app.ServeHTTP(w, httptest.NewRequest(method, "/api/x", nil))
		return w.Result().Header
	}
}

// TestRouters tells what runs, and in which order, for a request with the method PUT, for
// which there is a route, and for an OPTIONS request: the rows of package framework say
// the same.
func TestRouters(t *testing.T) {
	onHertz := func(make func(*route.Engine)) func(*testing.T) func(string) http.Header {
		return func(*testing.T) func(string) http.Header {
			e := route.NewEngine(config.NewOptions(nil))
			make(e)
			return triedHertz(e)
		}
	}
	onIris := func(make func(*iris.Application)) func(*testing.T) func(string) http.Header {
		return func(t *testing.T) func(string) http.Header {
			app := iris.New()
			make(app)
			return triedIris(t, app)
		}
	}
	for _, tt := range []struct {
		name         string
		make         func(*testing.T) func(method string) http.Header
		put, options string
	}{
		{"hertz Engine.Use", onHertz(func(e *route.Engine) {
			e.Use(ranHertz("1"), ranHertz("2"))
			e.PUT("/api/x", serveHertz)
		}), "1 2 route", "1 2"},
		{"hertz Engine.Use after the route", onHertz(func(e *route.Engine) {
			e.PUT("/api/x", serveHertz)
			e.Use(ranHertz("1"))
		}), "route", "1"},
		{"hertz Engine.RouterGroup.Use", onHertz(func(e *route.Engine) {
			e.RouterGroup.Use(ranHertz("1"))
			e.PUT("/api/x", serveHertz)
		}), "1 route", ""},
		{"hertz Group", onHertz(func(e *route.Engine) {
			e.Use(ranHertz("1"))
			g := e.Group("/api", ranHertz("2"))
			e.Use(ranHertz("late"))
			g.Use(ranHertz("3"))
			g.PUT("/x", ranHertz("4"), serveHertz)
			g.Use(ranHertz("late"))
		}), "1 2 3 4 route", "1 late"},
		{"hertz Handle", onHertz(func(e *route.Engine) {
			e.Handle("PUT", "/api/x", ranHertz("1"), serveHertz)
			e.Handle("OPTIONS", "/api/x", ranHertz("2"))
		}), "1 route", "2"},
		{"hertz Any", onHertz(func(e *route.Engine) {
			e.Any("/api/x", ranHertz("1"), serveHertz)
		}), "1 route", "1 route"},
		{"iris UseRouter", onIris(func(a *iris.Application) {
			a.UseRouter(ranIris("1"), ranIris("2"))
			a.Put("/api/x", serveIris)
		}), "1 2 route", "1 2"},
		{"iris UseRouter after the route", onIris(func(a *iris.Application) {
			a.Put("/api/x", serveIris)
			a.UseRouter(ranIris("1"))
		}), "1 route", "1"},
		{"iris Use", onIris(func(a *iris.Application) {
			a.Use(ranIris("1"), ranIris("2"))
			a.Put("/api/x", ranIris("3"), serveIris)
		}), "1 2 3 route", ""},
		{"iris Use after the route", onIris(func(a *iris.Application) {
			a.Put("/api/x", serveIris)
			a.Use(ranIris("1"))
		}), "route", ""},
		{"iris UseOnce", onIris(func(a *iris.Application) {
			a.UseOnce(ranIris("1"))
			a.Put("/api/x", serveIris)
		}), "1 route", ""},
		{"iris Party", onIris(func(a *iris.Application) {
			a.UseRouter(ranIris("1"))
			a.Use(ranIris("2"))
			p := a.Party("/api", ranIris("3"))
			a.Use(ranIris("late"))
			p.Use(ranIris("4"))
			p.Put("/x", serveIris)
			p.Use(ranIris("late"))
		}), "1 2 3 4 route", "1"},
		{"iris PartyFunc", onIris(func(a *iris.Application) {
			a.Use(ranIris("1"))
			a.PartyFunc("/api", func(p iris.Party) {
				p.Use(ranIris("2"))
				p.Put("/x", serveIris)
			})
		}), "1 2 route", ""},
		{"iris Handle", onIris(func(a *iris.Application) {
			a.Handle("PUT", "/api/x", ranIris("1"), serveIris)
			a.Handle("OPTIONS", "/api/x", ranIris("2"))
		}), "1 route", "2"},
		{"iris Any", onIris(func(a *iris.Application) {
			a.Any("/api/x", ranIris("1"), serveIris)
		}), "1 route", "1 route"},
		{"iris AllowMethods", onIris(func(a *iris.Application) {
			a.AllowMethods("OPTIONS")
			a.Put("/api/x", ranIris("1"), serveIris)
		}), "1 route", "1 route"},
		{"iris AllowMethods, and a party", onIris(func(a *iris.Application) {
			a.AllowMethods("OPTIONS")
			p := a.Party("/api")
			p.Use(ranIris("1"))
			p.Put("/x", serveIris)
		}), "1 route", "1 route"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			try := tt.make(t)
			for method, want := range map[string]string{"PUT": tt.put, "OPTIONS": tt.options} {
				got := ""
				for i, name := range try(method).Values(ran) {
					if i > 0 {
						got += " "
					}
					got += name
				}
				if got != want {
					t.Errorf("%s: %q ran, want %q", method, got, want)
				}
			}
		})
	}
}
