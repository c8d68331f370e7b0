package frameworks

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/middlewares/server/recovery"
	"github.com/cloudwego/hertz/pkg/common/config"
	"github.com/cloudwego/hertz/pkg/common/ut"
	"github.com/cloudwego/hertz/pkg/route"
	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	chicors "github.com/go-chi/cors"
	fiber2 "github.com/gofiber/fiber/v2"
	fiber2compress "github.com/gofiber/fiber/v2/middleware/compress"
	fiber2cors "github.com/gofiber/fiber/v2/middleware/cors"
	fiber2helmet "github.com/gofiber/fiber/v2/middleware/helmet"
	fiber2logger "github.com/gofiber/fiber/v2/middleware/logger"
	fiber2recover "github.com/gofiber/fiber/v2/middleware/recover"
	fiber2requestid "github.com/gofiber/fiber/v2/middleware/requestid"
	fiber3 "github.com/gofiber/fiber/v3"
	fiber3compress "github.com/gofiber/fiber/v3/middleware/compress"
	fiber3cors "github.com/gofiber/fiber/v3/middleware/cors"
	fiber3helmet "github.com/gofiber/fiber/v3/middleware/helmet"
	fiber3logger "github.com/gofiber/fiber/v3/middleware/logger"
	fiber3recover "github.com/gofiber/fiber/v3/middleware/recover"
	fiber3requestid "github.com/gofiber/fiber/v3/middleware/requestid"
	"github.com/gorilla/handlers"
	"github.com/gorilla/mux"
	hertzcors "github.com/hertz-contrib/cors"
	"github.com/justinas/alice"
	"github.com/kataras/iris/v12"
	iriscors "github.com/kataras/iris/v12/middleware/cors"
	irislogger "github.com/kataras/iris/v12/middleware/logger"
	irisrecover "github.com/kataras/iris/v12/middleware/recover"
	irisrequestid "github.com/kataras/iris/v12/middleware/requestid"
	echo4 "github.com/labstack/echo/v4"
	echo4middleware "github.com/labstack/echo/v4/middleware"
	echo5 "github.com/labstack/echo/v5"
	echo5middleware "github.com/labstack/echo/v5/middleware"
	rscors "github.com/rs/cors"
)

func loginHTTP(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func loginGin(c *gin.Context) {
	if c.GetHeader("Authorization") == "" {
		c.AbortWithStatus(http.StatusUnauthorized)
	}
}

func loginEcho4(next echo4.HandlerFunc) echo4.HandlerFunc {
	return func(c echo4.Context) error {
		if c.Request().Header.Get("Authorization") == "" {
			return echo4.ErrUnauthorized
		}
		return next(c)
	}
}

func loginEcho5(next echo5.HandlerFunc) echo5.HandlerFunc {
	return func(c *echo5.Context) error {
		if c.Request().Header.Get("Authorization") == "" {
			return echo5.ErrUnauthorized
		}
		return next(c)
	}
}

func loginIris(ctx iris.Context) {
	if ctx.GetHeader("Authorization") == "" {
		ctx.StopWithStatus(http.StatusUnauthorized)
		return
	}
	ctx.Next()
}

func loginHertz(_ context.Context, c *app.RequestContext) {
	if len(c.GetHeader("Authorization")) == 0 {
		c.AbortWithStatus(http.StatusUnauthorized)
	}
}

// builtIris adapts an application of iris.
func builtIris(t *testing.T, a *iris.Application) func(*http.Request) *http.Response {
	if err := a.Build(); err != nil {
		t.Fatal(err)
	}
	return served(a)
}

// onHertz adapts an engine of hertz.
func onHertz(e *route.Engine) func(*http.Request) *http.Response {
	return func(r *http.Request) *http.Response {
		var headers []ut.Header
		for name := range r.Header {
			headers = append(headers, ut.Header{Key: name, Value: r.Header.Get(name)})
		}
		got := ut.PerformRequest(e, r.Method, r.URL.Path, nil, headers...).Result()
		resp := &http.Response{StatusCode: got.StatusCode(), Header: make(http.Header)}
		got.Header.VisitAll(func(key, value []byte) { resp.Header.Add(string(key), string(value)) })
		return resp
	}
}

func loginFiber2(c *fiber2.Ctx) error {
	if c.Get("Authorization") == "" {
		return fiber2.ErrUnauthorized
	}
	return c.Next()
}

func loginFiber3(c fiber3.Ctx) error {
	if c.Get("Authorization") == "" {
		return fiber3.ErrUnauthorized
	}
	return c.Next()
}

// An order says in which order something is given what asks for a login and what
// answers preflights.
type order bool

const (
	loginFirst order = true
	loginLast  order = false
)

// of returns two values in that order.
func of[T any](o order, login, cors T) (T, T) {
	if o == loginLast {
		return cors, login
	}
	return login, cors
}

// TestLoginFirst tells that whoever comes first sees the preflight for a path that has a
// route for PUT only, where one that the router is told otherwise does for none: the rows
// of package framework that say Every, and what is known of handlers, are the same.
func TestLoginFirst(t *testing.T) {
	gin.SetMode(gin.ReleaseMode)
	type try = func(*http.Request) *http.Response
	ofGin := gincors.Default()
	ofEcho4 := echo4middleware.CORS()
	ofEcho5 := echo5middleware.CORS("*")
	ofRS := rscors.AllowAll().Handler
	ofChi := chicors.AllowAll().Handler
	put := http.HandlerFunc(serve)
	for _, tt := range []struct {
		name string
		make func(t *testing.T, o order) try
	}{
		{"gin Engine.Use, one call", func(_ *testing.T, o order) try {
			e := gin.New()
			e.Use(of(o, loginGin, ofGin))
			e.PUT("/api/x", ginServe)
			return served(e)
		}},
		{"gin Engine.Use, two calls", func(_ *testing.T, o order) try {
			first, second := of(o, loginGin, ofGin)
			e := gin.New()
			e.Use(first)
			e.Use(second)
			e.PUT("/api/x", ginServe)
			return served(e)
		}},
		{"echo4 Echo.Use", func(_ *testing.T, o order) try {
			first, second := of(o, loginEcho4, ofEcho4)
			e := echo4.New()
			e.Use(first)
			e.Use(second)
			e.PUT("/api/x", echo4Serve)
			return served(e)
		}},
		{"echo4 Echo.Pre", func(_ *testing.T, o order) try {
			e := echo4.New()
			e.Pre(of(o, loginEcho4, ofEcho4))
			e.PUT("/api/x", echo4Serve)
			return served(e)
		}},
		{"echo4 Echo.Pre before Echo.Use", func(_ *testing.T, o order) try {
			first, second := of(o, loginEcho4, ofEcho4)
			e := echo4.New()
			e.Use(second)
			e.Pre(first)
			e.PUT("/api/x", echo4Serve)
			return served(e)
		}},
		{"echo4 Group", func(_ *testing.T, o order) try {
			first, second := of(o, loginEcho4, ofEcho4)
			e := echo4.New()
			e.Group("/api", first, second).PUT("/x", echo4Serve)
			return served(e)
		}},
		{"echo4 Group.Use", func(_ *testing.T, o order) try {
			e := echo4.New()
			g := e.Group("/api")
			g.Use(of(o, loginEcho4, ofEcho4))
			g.PUT("/x", echo4Serve)
			return served(e)
		}},
		{"echo4 Group.Use in one with another", func(_ *testing.T, o order) try {
			first, second := of(o, loginEcho4, ofEcho4)
			e := echo4.New()
			g := e.Group("/api")
			g.Use(second)
			g.PUT("/x", echo4Serve)
			e.Use(first)
			return served(e)
		}},
		{"echo5 Echo.Use", func(_ *testing.T, o order) try {
			e := echo5.New()
			e.Use(of(o, loginEcho5, ofEcho5))
			e.PUT("/api/x", echo5Serve)
			return served(e)
		}},
		{"echo5 Echo.Pre", func(_ *testing.T, o order) try {
			e := echo5.New()
			e.Pre(of(o, loginEcho5, ofEcho5))
			e.PUT("/api/x", echo5Serve)
			return served(e)
		}},
		{"echo5 Echo.Pre before Echo.Use", func(_ *testing.T, o order) try {
			first, second := of(o, loginEcho5, ofEcho5)
			e := echo5.New()
			e.Use(second)
			e.Pre(first)
			e.PUT("/api/x", echo5Serve)
			return served(e)
		}},
		{"echo5 Group", func(_ *testing.T, o order) try {
			first, second := of(o, loginEcho5, ofEcho5)
			e := echo5.New()
			e.Group("/api", first, second).PUT("/x", echo5Serve)
			return served(e)
		}},
		{"echo5 Group.Use", func(_ *testing.T, o order) try {
			e := echo5.New()
			g := e.Group("/api")
			g.Use(of(o, loginEcho5, ofEcho5))
			g.PUT("/x", echo5Serve)
			return served(e)
		}},
		{"fiber2 App.Use", func(t *testing.T, o order) try {
			first, second := of(o, loginFiber2, fiber2cors.New())
			app := fiber2.New()
			app.Use(first)
			app.Use("/api", second)
			app.Put("/api/x", fiber2Serve)
			return tested(t, func(r *http.Request) (*http.Response, error) { return app.Test(r) })
		}},
		{"fiber2 Group", func(t *testing.T, o order) try {
			first, second := of(o, loginFiber2, fiber2cors.New())
			app := fiber2.New()
			app.Group("/api", first, second).Put("/x", fiber2Serve)
			return tested(t, func(r *http.Request) (*http.Response, error) { return app.Test(r) })
		}},
		{"fiber2 Group.Use", func(t *testing.T, o order) try {
			first, second := of(o, loginFiber2, fiber2cors.New())
			app := fiber2.New()
			app.Use(first)
			g := app.Group("/api")
			g.Use(second)
			g.Put("/x", fiber2Serve)
			return tested(t, func(r *http.Request) (*http.Response, error) { return app.Test(r) })
		}},
		{"fiber3 App.Use", func(t *testing.T, o order) try {
			first, second := of(o, loginFiber3, fiber3cors.New())
			app := fiber3.New()
			app.Use(first)
			app.Use("/api", second)
			app.Put("/api/x", fiber3Serve)
			return tested(t, func(r *http.Request) (*http.Response, error) { return app.Test(r) })
		}},
		{"fiber3 Group", func(t *testing.T, o order) try {
			first, second := of(o, loginFiber3, fiber3cors.New())
			app := fiber3.New()
			app.Group("/api", first, second).Put("/x", fiber3Serve)
			return tested(t, func(r *http.Request) (*http.Response, error) { return app.Test(r) })
		}},
		{"fiber3 Group.Use", func(t *testing.T, o order) try {
			first, second := of(o, loginFiber3, fiber3cors.New())
			app := fiber3.New()
			app.Use(first)
			g := app.Group("/api")
			g.Use(second)
			g.Put("/x", fiber3Serve)
			return tested(t, func(r *http.Request) (*http.Response, error) { return app.Test(r) })
		}},
		{"iris UseRouter", func(t *testing.T, o order) try {
			a := iris.New()
			a.UseRouter(of(o, loginIris, iriscors.New().Handler()))
			a.Put("/api/x", serveIris)
			return builtIris(t, a)
		}},
		{"hertz Engine.Use", func(_ *testing.T, o order) try {
			first, second := of(o, loginHertz, hertzcors.Default())
			e := route.NewEngine(config.NewOptions(nil))
			e.Use(first)
			e.Use(second)
			e.PUT("/api/x", serveHertz)
			return onHertz(e)
		}},
		{"chi Mux.Use", func(_ *testing.T, o order) try {
			first, second := of(o, loginHTTP, ofChi)
			m := chi.NewRouter()
			m.Use(first)
			m.Use(second)
			m.Put("/api/x", serve)
			return served(m)
		}},
		{"chi Route", func(_ *testing.T, o order) try {
			first, second := of(o, loginHTTP, ofRS)
			m := chi.NewRouter()
			m.Use(first)
			m.Route("/api", func(r chi.Router) {
				r.Use(second)
				r.Put("/x", serve)
			})
			return served(m)
		}},
		{"chi Mount", func(_ *testing.T, o order) try {
			first, second := of(o, loginHTTP, ofRS)
			m, sub := chi.NewRouter(), chi.NewRouter()
			sub.Use(second)
			sub.Put("/x", serve)
			m.Use(first)
			m.Mount("/api", sub)
			return served(m)
		}},
		{"gorilla Router.Use, no methods", func(_ *testing.T, o order) try {
			first, second := of(o, loginHTTP, ofRS)
			m := mux.NewRouter()
			m.Use(first)
			m.Use(second)
			m.HandleFunc("/api/x", serve)
			return served(m)
		}},
		{"gorilla Router.Use, OPTIONS among the methods", func(_ *testing.T, o order) try {
			first, second := of(o, mux.MiddlewareFunc(loginHTTP), mux.MiddlewareFunc(ofRS))
			m := mux.NewRouter()
			m.Use(first, second)
			m.HandleFunc("/api/x", serve).Methods("PUT", "OPTIONS")
			return served(m)
		}},
		{"gorilla subrouter", func(_ *testing.T, o order) try {
			first, second := of(o, loginHTTP, ofRS)
			m := mux.NewRouter()
			s := m.PathPrefix("/api").Subrouter()
			s.Use(second)
			s.HandleFunc("/x", serve)
			m.Use(first)
			return served(m)
		}},
		{"rs/cors Handler", func(_ *testing.T, o order) try {
			first, second := of(o, loginHTTP, ofRS)
			return served(first(second(put)))
		}},
		{"gorilla/handlers", func(_ *testing.T, o order) try {
			first, second := of(o, loginHTTP, handlers.CORS(handlers.AllowedMethods([]string{"PUT"})))
			return served(first(second(put)))
		}},
		{"alice", func(_ *testing.T, o order) try {
			first, second := of(o, alice.Constructor(loginHTTP), alice.Constructor(ofRS))
			return served(alice.New(first, second).Then(put))
		}},
	} {
		for _, o := range []order{loginFirst, loginLast} {
			resp := tt.make(t, o)(preflightForPut())
			answered := resp.StatusCode/100 == 2 && resp.Header.Get("Access-Control-Allow-Origin") != ""
			if refused := resp.StatusCode == http.StatusUnauthorized; answered != (o == loginLast) || refused != (o == loginFirst) {
				t.Errorf("%s: login first is %t: status %d, %v", tt.name, o, resp.StatusCode, resp.Header)
			}
		}
	}
}

func preflightForPut() *http.Request {
	r := httptest.NewRequest("OPTIONS", "/api/x", nil)
	r.Header.Set("Origin", "https://app.example.com")
	r.Header.Set("Access-Control-Request-Method", "PUT")
	return r
}

// TestHandOn tells that the middlewares of a framework which say so hand preflights on.
func TestHandOn(t *testing.T) {
	for _, handler := range []iris.Handler{irislogger.New(), irisrecover.New(), irisrequestid.New()} {
		a := iris.New()
		a.Logger().SetOutput(io.Discard)
		a.UseRouter(handler, loginIris, iriscors.New().Handler())
		if resp := builtIris(t, a)(preflightForPut()); resp.StatusCode != http.StatusUnauthorized {
			t.Errorf("%T: %v", handler, resp)
		}
	}
	e := route.NewEngine(config.NewOptions(nil))
	e.Use(recovery.Recovery(), loginHertz, hertzcors.Default())
	if resp := onHertz(e)(preflightForPut()); resp.StatusCode != http.StatusUnauthorized {
		t.Errorf("recovery: %v", resp)
	}
	for _, handler := range []fiber2.Handler{
		fiber2compress.New(), fiber2helmet.New(), fiber2logger.New(fiber2logger.Config{Output: io.Discard}), fiber2recover.New(), fiber2requestid.New(),
	} {
		app := fiber2.New()
		app.Use(handler, loginFiber2, fiber2cors.New())
		resp, err := app.Test(preflightForPut())
		if err != nil || resp.StatusCode != http.StatusUnauthorized {
			t.Errorf("%T: %v, %v", handler, resp, err)
		}
	}
	for _, handler := range []fiber3.Handler{
		fiber3compress.New(), fiber3helmet.New(), fiber3logger.New(fiber3logger.Config{Stream: io.Discard}), fiber3recover.New(), fiber3requestid.New(),
	} {
		app := fiber3.New()
		app.Use(handler, loginFiber3, fiber3cors.New())
		resp, err := app.Test(preflightForPut())
		if err != nil || resp.StatusCode != http.StatusUnauthorized {
			t.Errorf("%T: %v, %v", handler, resp, err)
		}
	}
}

// TestPassesOn tells by which settings libraries leave preflights to what comes after:
// the rows of package framework that say PassesOn are the same.
func TestPassesOn(t *testing.T) {
	next := http.HandlerFunc(serve)
	for name, handlers := range map[string][2]http.Handler{
		"rs/cors":          {rscors.New(rscors.Options{OptionsPassthrough: true}).Handler(next), rscors.New(rscors.Options{}).Handler(next)},
		"go-chi/cors":      {chicors.Handler(chicors.Options{OptionsPassthrough: true})(next), chicors.Handler(chicors.Options{})(next)},
		"gorilla/handlers": {handlers.CORS(handlers.IgnoreOptions())(next), handlers.CORS()(next)},
	} {
		for i, h := range handlers {
			w := httptest.NewRecorder()
			h.ServeHTTP(w, preflightForPut())
			if passed := w.Header().Get(ran) != ""; passed != (i == 0) {
				t.Errorf("%s: passed on is %t", name, passed)
			}
		}
	}
}
