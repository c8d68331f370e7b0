package frameworks

import (
	"io"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	fiber2 "github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
	"github.com/gorilla/mux"
	"github.com/julienschmidt/httprouter"
	echo4 "github.com/labstack/echo/v4"
	echo5 "github.com/labstack/echo/v5"
	"github.com/zeromicro/go-zero/core/logx"
	"github.com/zeromicro/go-zero/rest"
	"gopkg.in/macaron.v1"
)

// A preflight is an OPTIONS request for a path that has a route for PUT only.
// TestUnmatched tells where routers run what is around that route for it: the rows
// of package framework say the same.

const ran = "X-Ran"

// wrap is a middleware of net/http that shows that it ran.
func wrap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set(ran, "true")
		next.ServeHTTP(w, r)
	})
}

// serve is a handler that shows that it ran.
func serve(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(ran, "true")
	w.WriteHeader(http.StatusNoContent)
}

// done is the handler of a route.
func done(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) }

func ginRan(c *gin.Context)             { c.Header(ran, "true") }
func ginServe(c *gin.Context)           { c.Status(http.StatusNoContent) }
func fiber2Ran(c *fiber2.Ctx) error     { c.Set(ran, "true"); return c.Next() }
func fiber3Ran(c fiber3.Ctx) error      { c.Set(ran, "true"); return c.Next() }
func fiber2Serve(c *fiber2.Ctx) error   { return c.SendStatus(http.StatusNoContent) }
func fiber3Serve(c fiber3.Ctx) error    { return c.SendStatus(http.StatusNoContent) }
func macaronRan(c *macaron.Context)     { c.Resp.Header().Set(ran, "true") }
func echo4Serve(c echo4.Context) error  { return c.NoContent(http.StatusNoContent) }
func echo5Serve(c *echo5.Context) error { return c.NoContent(http.StatusNoContent) }

func echo4Ran(next echo4.HandlerFunc) echo4.HandlerFunc {
	return func(c echo4.Context) error {
		c.Response().Header().Set(ran, "true")
		return next(c)
	}
}

func echo5Ran(next echo5.HandlerFunc) echo5.HandlerFunc {
	return func(c *echo5.Context) error {
		c.Response().Header().Set(ran, "true")
		return next(c)
	}
}

func macaronServe(c *macaron.Context) { c.Resp.WriteHeader(http.StatusNoContent) }

// served adapts a handler to the way in which requests are tried.
func served(h http.Handler) func(*http.Request) *http.Response {
	return func(r *http.Request) *http.Response {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w.Result()
	}
}

// wrapFunc is wrap for functions.
func wrapFunc(next http.HandlerFunc) http.HandlerFunc { return wrap(next).ServeHTTP }

// serverless adapts a server of go-zero.
func serverless(t *testing.T, s *rest.Server) func(*http.Request) *http.Response {
	logx.Disable()
	served, err := rest.NewServerless(s)
	if err != nil {
		t.Fatal(err)
	}
	return func(r *http.Request) *http.Response {
		w := httptest.NewRecorder()
		served.Serve(w, r)
		return w.Result()
	}
}

// tested adapts the Test method of fiber.
func tested(t *testing.T, test func(*http.Request) (*http.Response, error)) func(*http.Request) *http.Response {
	return func(r *http.Request) *http.Response {
		resp, err := test(r)
		if err != nil {
			t.Fatal(err)
		}
		io.Copy(io.Discard, resp.Body)
		resp.Body.Close()
		return resp
	}
}

func TestUnmatched(t *testing.T) {
	gin.SetMode(gin.ReleaseMode)
	macaron.Env = macaron.PROD
	for _, tt := range []struct {
		name string
		make func(t *testing.T) func(*http.Request) *http.Response
		want bool // it runs for the preflight
	}{
		{"net/http pattern", func(*testing.T) func(*http.Request) *http.Response {
			m := http.NewServeMux()
			m.HandleFunc("PUT /api/x", serve)
			return served(m)
		}, false},
		{"net/http other pattern for the path", func(*testing.T) func(*http.Request) *http.Response {
			m := http.NewServeMux()
			m.HandleFunc("PUT /api/x", done)
			m.HandleFunc("/api/", serve)
			return served(m)
		}, true},
		{"gin Engine.Use", func(*testing.T) func(*http.Request) *http.Response {
			e := gin.New()
			e.Use(ginRan)
			e.PUT("/api/x", ginServe)
			return served(e)
		}, true},
		{"gin Engine.Use in a group of its own", func(*testing.T) func(*http.Request) *http.Response {
			e := gin.New()
			e.Use(ginRan)
			e.Group("/api").PUT("/x", ginServe)
			return served(e)
		}, true},
		{"gin Engine.Use after the route", func(*testing.T) func(*http.Request) *http.Response {
			e := gin.New()
			e.PUT("/api/x", ginServe)
			e.Use(ginRan)
			return served(e)
		}, true},
		{"gin Engine.RouterGroup.Use", func(*testing.T) func(*http.Request) *http.Response {
			e := gin.New()
			e.RouterGroup.Use(ginRan)
			e.PUT("/api/x", ginServe)
			return served(e)
		}, false},
		{"gin Group with a handler", func(*testing.T) func(*http.Request) *http.Response {
			e := gin.New()
			e.Group("/api", ginRan).PUT("/x", ginServe)
			return served(e)
		}, false},
		{"gin RouterGroup.Use", func(*testing.T) func(*http.Request) *http.Response {
			e := gin.New()
			g := e.Group("/api")
			g.Use(ginRan)
			g.PUT("/x", ginServe)
			return served(e)
		}, false},
		{"gin route", func(*testing.T) func(*http.Request) *http.Response {
			e := gin.New()
			e.PUT("/api/x", ginRan, ginServe)
			return served(e)
		}, false},
		{"gin Any", func(*testing.T) func(*http.Request) *http.Response {
			e := gin.New()
			e.Any("/api/x", ginRan, ginServe)
			return served(e)
		}, true},
		{"echo4 Echo.Use", func(*testing.T) func(*http.Request) *http.Response {
			e := echo4.New()
			e.Use(echo4Ran)
			e.PUT("/api/x", echo4Serve)
			return served(e)
		}, true},
		{"echo4 Echo.Pre", func(*testing.T) func(*http.Request) *http.Response {
			e := echo4.New()
			e.Pre(echo4Ran)
			e.PUT("/api/x", echo4Serve)
			return served(e)
		}, true},
		{"echo4 Group with a middleware", func(*testing.T) func(*http.Request) *http.Response {
			e := echo4.New()
			e.Group("/api", echo4Ran).PUT("/x", echo4Serve)
			return served(e)
		}, true},
		{"echo4 Group.Use", func(*testing.T) func(*http.Request) *http.Response {
			e := echo4.New()
			g := e.Group("/api")
			g.Use(echo4Ran)
			g.PUT("/x", echo4Serve)
			return served(e)
		}, true},
		{"echo4 route", func(*testing.T) func(*http.Request) *http.Response {
			e := echo4.New()
			e.PUT("/api/x", echo4Serve, echo4Ran)
			return served(e)
		}, false},
		{"echo5 Echo.Use", func(*testing.T) func(*http.Request) *http.Response {
			e := echo5.New()
			e.Use(echo5Ran)
			e.PUT("/api/x", echo5Serve)
			return served(e)
		}, true},
		{"echo5 Group with a middleware", func(*testing.T) func(*http.Request) *http.Response {
			e := echo5.New()
			e.Group("/api", echo5Ran).PUT("/x", echo5Serve)
			return served(e)
		}, true},
		{"echo5 Group.Use", func(*testing.T) func(*http.Request) *http.Response {
			e := echo5.New()
			g := e.Group("/api")
			g.Use(echo5Ran)
			g.PUT("/x", echo5Serve)
			return served(e)
		}, true},
		{"echo5 route", func(*testing.T) func(*http.Request) *http.Response {
			e := echo5.New()
			e.PUT("/api/x", echo5Serve, echo5Ran)
			return served(e)
		}, false},
		{"chi Mux.Use", func(*testing.T) func(*http.Request) *http.Response {
			m := chi.NewRouter()
			m.Use(wrap)
			m.Put("/api/x", serve)
			return served(m)
		}, true},
		{"chi Route", func(*testing.T) func(*http.Request) *http.Response {
			m := chi.NewRouter()
			m.Route("/api", func(r chi.Router) {
				r.Use(wrap)
				r.Put("/x", serve)
			})
			return served(m)
		}, true},
		{"chi Group", func(*testing.T) func(*http.Request) *http.Response {
			m := chi.NewRouter()
			m.Group(func(r chi.Router) {
				r.Use(wrap)
				r.Put("/api/x", serve)
			})
			return served(m)
		}, false},
		{"chi Group in one with Use", func(*testing.T) func(*http.Request) *http.Response {
			m := chi.NewRouter()
			m.Use(wrap)
			m.Group(func(r chi.Router) {
				r.Put("/api/x", serve)
			})
			return served(m)
		}, true},
		{"chi Route in Group", func(*testing.T) func(*http.Request) *http.Response {
			m := chi.NewRouter()
			m.Group(func(r chi.Router) {
				r.Use(wrap)
				r.Route("/api", func(r chi.Router) {
					r.Put("/x", serve)
				})
			})
			return served(m)
		}, true},
		{"chi With", func(*testing.T) func(*http.Request) *http.Response {
			m := chi.NewRouter()
			m.With(wrap).Put("/api/x", serve)
			return served(m)
		}, false},
		{"chi With and Route", func(*testing.T) func(*http.Request) *http.Response {
			m := chi.NewRouter()
			m.With(wrap).Route("/api", func(r chi.Router) { r.Put("/x", serve) })
			return served(m)
		}, true},
		{"chi With and Mount", func(*testing.T) func(*http.Request) *http.Response {
			m, sub := chi.NewRouter(), chi.NewRouter()
			sub.Put("/x", serve)
			m.With(wrap).Mount("/api", sub)
			return served(m)
		}, true},
		{"gorilla Router.Use", func(*testing.T) func(*http.Request) *http.Response {
			m := mux.NewRouter()
			m.Use(wrap)
			m.HandleFunc("/api/x", serve).Methods("PUT")
			return served(m)
		}, false},
		{"gorilla Router.Use, no methods", func(*testing.T) func(*http.Request) *http.Response {
			m := mux.NewRouter()
			m.Use(wrap)
			m.HandleFunc("/api/x", serve)
			return served(m)
		}, true},
		{"gorilla Router.Use, a route for OPTIONS", func(*testing.T) func(*http.Request) *http.Response {
			m := mux.NewRouter()
			m.Use(wrap)
			m.HandleFunc("/api/x", done).Methods("PUT")
			m.Methods("OPTIONS").HandlerFunc(done)
			return served(m)
		}, true},
		{"gorilla subrouter", func(*testing.T) func(*http.Request) *http.Response {
			m := mux.NewRouter()
			s := m.PathPrefix("/api").Subrouter()
			s.Use(wrap)
			s.HandleFunc("/x", serve).Methods("PUT")
			return served(m)
		}, false},
		{"gorilla Router.Use, a subrouter for PUT", func(*testing.T) func(*http.Request) *http.Response {
			m := mux.NewRouter()
			m.Use(wrap)
			s := m.Methods("PUT").Subrouter()
			s.HandleFunc("/api/x", serve)
			return served(m)
		}, false},
		{"httprouter", func(*testing.T) func(*http.Request) *http.Response {
			m := httprouter.New()
			m.PUT("/api/x", func(w http.ResponseWriter, r *http.Request, _ httprouter.Params) { serve(w, r) })
			return served(m)
		}, false},
		{"httprouter Handler", func(*testing.T) func(*http.Request) *http.Response {
			m := httprouter.New()
			m.Handler("PUT", "/api/x", wrap(http.HandlerFunc(serve)))
			return served(m)
		}, false},
		{"httprouter GlobalOPTIONS", func(*testing.T) func(*http.Request) *http.Response {
			m := httprouter.New()
			m.GlobalOPTIONS = http.HandlerFunc(serve)
			m.Handler("PUT", "/api/x", http.HandlerFunc(done))
			return served(m)
		}, true},
		{"httprouter GlobalOPTIONS, and the wrapper of a route", func(*testing.T) func(*http.Request) *http.Response {
			m := httprouter.New()
			m.GlobalOPTIONS = http.HandlerFunc(done)
			m.Handler("PUT", "/api/x", wrap(http.HandlerFunc(done)))
			return served(m)
		}, false},
		{"go-zero Server.Use", func(t *testing.T) func(*http.Request) *http.Response {
			s := rest.MustNewServer(rest.RestConf{})
			s.Use(wrapFunc)
			s.AddRoute(rest.Route{Method: "PUT", Path: "/api/x", Handler: serve})
			return serverless(t, s)
		}, false},
		{"go-zero Server.Use, a route for OPTIONS", func(t *testing.T) func(*http.Request) *http.Response {
			s := rest.MustNewServer(rest.RestConf{})
			s.Use(wrapFunc)
			s.AddRoutes([]rest.Route{{Method: "PUT", Path: "/api/x", Handler: serve}, {Method: "OPTIONS", Path: "/api/x", Handler: done}})
			return serverless(t, s)
		}, true},
		{"go-zero route", func(t *testing.T) func(*http.Request) *http.Response {
			s := rest.MustNewServer(rest.RestConf{})
			s.AddRoute(rest.Route{Method: "PUT", Path: "/api/x", Handler: wrapFunc(serve)})
			return serverless(t, s)
		}, false},
		{"fiber2 App.Use", func(t *testing.T) func(*http.Request) *http.Response {
			app := fiber2.New()
			app.Use(fiber2Ran)
			app.Put("/api/x", fiber2Serve)
			return tested(t, func(r *http.Request) (*http.Response, error) { return app.Test(r) })
		}, true},
		{"fiber2 App.Use after the route", func(t *testing.T) func(*http.Request) *http.Response {
			app := fiber2.New()
			app.Put("/api/x", fiber2Serve)
			app.Use(fiber2Ran)
			return tested(t, func(r *http.Request) (*http.Response, error) { return app.Test(r) })
		}, true},
		{"fiber2 Group with a handler", func(t *testing.T) func(*http.Request) *http.Response {
			app := fiber2.New()
			app.Group("/api", fiber2Ran).Put("/x", fiber2Serve)
			return tested(t, func(r *http.Request) (*http.Response, error) { return app.Test(r) })
		}, true},
		{"fiber2 Group.Use", func(t *testing.T) func(*http.Request) *http.Response {
			app := fiber2.New()
			g := app.Group("/api")
			g.Use(fiber2Ran)
			g.Put("/x", fiber2Serve)
			return tested(t, func(r *http.Request) (*http.Response, error) { return app.Test(r) })
		}, true},
		{"fiber2 route", func(t *testing.T) func(*http.Request) *http.Response {
			app := fiber2.New()
			app.Put("/api/x", fiber2Ran, fiber2Serve)
			return tested(t, func(r *http.Request) (*http.Response, error) { return app.Test(r) })
		}, false},
		{"fiber3 App.Use", func(t *testing.T) func(*http.Request) *http.Response {
			app := fiber3.New()
			app.Use(fiber3Ran)
			app.Put("/api/x", fiber3Serve)
			return tested(t, func(r *http.Request) (*http.Response, error) { return app.Test(r) })
		}, true},
		{"fiber3 Group with a handler", func(t *testing.T) func(*http.Request) *http.Response {
			app := fiber3.New()
			app.Group("/api", fiber3Ran).Put("/x", fiber3Serve)
			return tested(t, func(r *http.Request) (*http.Response, error) { return app.Test(r) })
		}, true},
		{"fiber3 route", func(t *testing.T) func(*http.Request) *http.Response {
			app := fiber3.New()
			app.Put("/api/x", fiber3Ran, fiber3Serve)
			return tested(t, func(r *http.Request) (*http.Response, error) { return app.Test(r) })
		}, false},
		{"macaron Use", func(*testing.T) func(*http.Request) *http.Response {
			m := macaron.New()
			m.Use(macaronRan)
			m.Put("/api/x", macaronServe)
			return served(m)
		}, true},
		{"macaron Group", func(*testing.T) func(*http.Request) *http.Response {
			m := macaron.New()
			m.Group("/api", func() { m.Put("/x", macaronServe) }, macaronRan)
			return served(m)
		}, false},
		{"macaron route", func(*testing.T) func(*http.Request) *http.Response {
			m := macaron.New()
			m.Put("/api/x", macaronRan, macaronServe)
			return served(m)
		}, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			try := tt.make(t)
			request := func(method string) *http.Request {
				r := httptest.NewRequest(method, "/api/x", nil)
				r.Header.Set("Origin", "https://app.example.com")
				return r
			}
			if got := try(request("PUT")); got.StatusCode != http.StatusNoContent {
				t.Errorf("PUT: status %d, want %d", got.StatusCode, http.StatusNoContent)
			}
			preflight := request("OPTIONS")
			preflight.Header.Set("Access-Control-Request-Method", "PUT")
			if got := try(preflight).Header.Get(ran) != ""; got != tt.want {
				t.Errorf("OPTIONS: ran is %t, want %t", got, tt.want)
			}
		})
	}
}

// TestOrdered tells where routers run a middleware for a route that was added before
// it: the rows of package framework say the same.
func TestOrdered(t *testing.T) {
	gin.SetMode(gin.ReleaseMode)
	macaron.Env = macaron.PROD
	for _, tt := range []struct {
		name string
		make func(t *testing.T) func(*http.Request) *http.Response
		want bool // it runs
	}{
		{"gin Engine.Use", func(*testing.T) func(*http.Request) *http.Response {
			e := gin.New()
			e.PUT("/api/x", ginServe)
			e.Use(ginRan)
			return served(e)
		}, false},
		{"gin Engine.Use after the group", func(*testing.T) func(*http.Request) *http.Response {
			e := gin.New()
			g := e.Group("/api")
			e.Use(ginRan)
			g.PUT("/x", ginServe)
			return served(e)
		}, false},
		{"gin RouterGroup.Use", func(*testing.T) func(*http.Request) *http.Response {
			e := gin.New()
			g := e.Group("/api")
			g.PUT("/x", ginServe)
			g.Use(ginRan)
			return served(e)
		}, false},
		{"gin IRoutes.Use", func(*testing.T) func(*http.Request) *http.Response {
			e := gin.New()
			e.Group("/api").PUT("/x", ginServe).Use(ginRan)
			return served(e)
		}, false},
		{"fiber v2 App.Use", func(t *testing.T) func(*http.Request) *http.Response {
			a := fiber2.New()
			a.Put("/api/x", fiber2Serve)
			a.Use(fiber2Ran)
			return tested(t, func(r *http.Request) (*http.Response, error) { return a.Test(r) })
		}, false},
		{"fiber v2 Group.Use", func(t *testing.T) func(*http.Request) *http.Response {
			a := fiber2.New()
			g := a.Group("/api")
			g.Put("/x", fiber2Serve)
			g.Use(fiber2Ran)
			return tested(t, func(r *http.Request) (*http.Response, error) { return a.Test(r) })
		}, false},
		{"fiber v3 App.Use", func(t *testing.T) func(*http.Request) *http.Response {
			a := fiber3.New()
			a.Put("/api/x", fiber3Serve)
			a.Use(fiber3Ran)
			return tested(t, func(r *http.Request) (*http.Response, error) { return a.Test(r) })
		}, false},
		{"fiber v3 Group.Use", func(t *testing.T) func(*http.Request) *http.Response {
			a := fiber3.New()
			g := a.Group("/api")
			g.Put("/x", fiber3Serve)
			g.Use(fiber3Ran)
			return tested(t, func(r *http.Request) (*http.Response, error) { return a.Test(r) })
		}, false},
		{"echo v4 Echo.Use", func(*testing.T) func(*http.Request) *http.Response {
			e := echo4.New()
			e.PUT("/api/x", echo4Serve)
			e.Use(echo4Ran)
			return served(e)
		}, true},
		{"echo v5 Echo.Use", func(*testing.T) func(*http.Request) *http.Response {
			e := echo5.New()
			e.PUT("/api/x", echo5Serve)
			e.Use(echo5Ran)
			return served(e)
		}, true},
		{"gorilla/mux Router.Use", func(*testing.T) func(*http.Request) *http.Response {
			m := mux.NewRouter()
			m.HandleFunc("/api/x", done).Methods("PUT")
			m.Use(wrap)
			return served(m)
		}, true},
		{"macaron Macaron.Use", func(*testing.T) func(*http.Request) *http.Response {
			m := macaron.New()
			m.Put("/api/x", macaronServe)
			m.Use(macaronRan)
			return served(m)
		}, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			resp := tt.make(t)(httptest.NewRequest("PUT", "/api/x", nil))
			if got := resp.Header.Get(ran) != ""; got != tt.want {
				t.Errorf("it runs: %v, want %v", got, tt.want)
			}
		})
	}
}

// A router of chi with routes takes no middleware at all.
func TestOrderedChi(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("it takes a middleware after a route")
		}
	}()
	r := chi.NewRouter()
	r.Put("/api/x", done)
	r.Use(wrap)
}
