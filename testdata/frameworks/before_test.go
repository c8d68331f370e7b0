package frameworks

import (
	"context"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/common/config"
	"github.com/cloudwego/hertz/pkg/route"
	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	chicors "github.com/go-chi/cors"
	fiber2 "github.com/gofiber/fiber/v2"
	fiber2cors "github.com/gofiber/fiber/v2/middleware/cors"
	fiber3 "github.com/gofiber/fiber/v3"
	fiber3cors "github.com/gofiber/fiber/v3/middleware/cors"
	"github.com/gorilla/handlers"
	hertzcors "github.com/hertz-contrib/cors"
	echo4 "github.com/labstack/echo/v4"
	echo4middleware "github.com/labstack/echo/v4/middleware"
	echo5 "github.com/labstack/echo/v5"
	echo5middleware "github.com/labstack/echo/v5/middleware"
	rscors "github.com/rs/cors"
)

const allowOrigin = "Access-Control-Allow-Origin"

// TestBefore tells that libraries set Access-Control-Allow-Origin before the handler runs,
// so that it may add another, or set it: the rows of package framework that say Before.
// Those that say ByMethod set none for a PUT that they are not told of.
func TestBefore(t *testing.T) {
	gin.SetMode(gin.ReleaseMode)
	const origin = "https://app.example.com"
	origins := []string{origin}
	add := func(h http.Header, adds bool) {
		if adds {
			h.Add(allowOrigin, "https://other.example.com")
		} else {
			h.Set(allowOrigin, "*")
		}
	}
	handler := func(adds bool) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { add(w.Header(), adds) })
	}
	type try = func(*http.Request) *http.Response
	for _, tt := range []struct {
		name     string
		make     func(adds bool) try
		byMethod bool
	}{
		{"rs/cors", func(adds bool) try {
			return served(rscors.New(rscors.Options{AllowedOrigins: origins, AllowCredentials: true}).Handler(handler(adds)))
		}, true},
		{"go-chi/cors", func(adds bool) try {
			return served(chicors.Handler(chicors.Options{AllowedOrigins: origins, AllowCredentials: true})(handler(adds)))
		}, true},
		{"gorilla/handlers", func(adds bool) try {
			return served(handlers.CORS(handlers.AllowedOrigins(origins), handlers.AllowCredentials())(handler(adds)))
		}, false},
		{"gin-contrib/cors", func(adds bool) try {
			e := gin.New()
			e.Use(gincors.New(gincors.Config{AllowOrigins: origins, AllowCredentials: true}))
			e.Any("/x", func(c *gin.Context) { add(c.Writer.Header(), adds) })
			return served(e)
		}, false},
		{"echo v4", func(adds bool) try {
			e := echo4.New()
			e.Use(echo4middleware.CORSWithConfig(echo4middleware.CORSConfig{AllowOrigins: origins, AllowCredentials: true}))
			e.Any("/x", func(c echo4.Context) error { add(c.Response().Header(), adds); return nil })
			return served(e)
		}, false},
		{"echo v5", func(adds bool) try {
			e := echo5.New()
			e.Use(echo5middleware.CORSWithConfig(echo5middleware.CORSConfig{AllowOrigins: origins, AllowCredentials: true}))
			e.Any("/x", func(c *echo5.Context) error { add(c.Response().Header(), adds); return nil })
			return served(e)
		}, false},
		{"fiber v2", func(adds bool) try {
			a := fiber2.New()
			a.Use(fiber2cors.New(fiber2cors.Config{AllowOrigins: origin, AllowCredentials: true}))
			a.All("/x", func(c *fiber2.Ctx) error {
				if adds {
					c.Response().Header.Add(allowOrigin, "https://other.example.com")
				} else {
					c.Set(allowOrigin, "*")
				}
				return nil
			})
			return tested(t, func(r *http.Request) (*http.Response, error) { return a.Test(r) })
		}, false},
		{"fiber v3", func(adds bool) try {
			a := fiber3.New()
			a.Use(fiber3cors.New(fiber3cors.Config{AllowOrigins: origins, AllowCredentials: true}))
			a.All("/x", func(c fiber3.Ctx) error {
				if adds {
					c.Response().Header.Add(allowOrigin, "https://other.example.com")
				} else {
					c.Set(allowOrigin, "*")
				}
				return nil
			})
			return tested(t, func(r *http.Request) (*http.Response, error) { return a.Test(r) })
		}, false},
		{"hertz-contrib/cors", func(adds bool) try {
			e := route.NewEngine(config.NewOptions(nil))
			e.Use(hertzcors.New(hertzcors.Config{AllowOrigins: origins, AllowCredentials: true}))
			e.Any("/x", func(_ context.Context, c *app.RequestContext) {
				if adds {
					c.Response.Header.Add(allowOrigin, "https://other.example.com")
				} else {
					c.Header(allowOrigin, "*")
				}
			})
			return onHertz(e)
		}, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			request := func(method string) *http.Request {
				r := httptest.NewRequest(method, "/x", nil)
				r.Header.Set("Origin", origin)
				return r
			}
			if got := tt.make(true)(request("GET")).Header.Values(allowOrigin); len(got) != 2 || got[0] != origin {
				t.Errorf("added: %q", got)
			}
			set := tt.make(false)(request("GET")).Header
			if got := set.Values(allowOrigin); len(got) != 1 || got[0] != "*" || set.Get("Access-Control-Allow-Credentials") != "true" {
				t.Errorf("set: %q", set)
			}
			if got := len(tt.make(true)(request("PUT")).Header.Values(allowOrigin)) == 1; got != tt.byMethod {
				t.Errorf("PUT: it allows no origin: %t, want %t", got, tt.byMethod)
			}
		})
	}
}
