// Package guarded has middlewares that let everybody in, and code that refuses whoever
// is no friend around them.
package guarded

import (
	"net/http"
	"net/url"
	"slices"

	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	chi "github.com/go-chi/cors"
	"github.com/gorilla/handlers"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
	"github.com/rs/cors"
)

var friends = []string{"https://app.example.com", "https://admin.example.com"}

func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); o != "" && !slices.Contains(friends, o) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func around(mux *http.ServeMux) {
	c := cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true})
	http.ListenAndServe(":8080", guard(c.Handler(mux)))
}

func aroundCall(mux *http.ServeMux) http.Handler {
	return guard(cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}).Handler(mux))
}

func aroundVariable(mux *http.ServeMux) {
	c := cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true})
	h := c.Handler(mux)
	h = guard(h)
	http.ListenAndServe(":8080", h)
}

func wrapping(mux http.Handler) http.Handler {
	return cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}).Handler(mux)
}

func aroundHelper(mux *http.ServeMux) { http.ListenAndServe(":8080", guard(wrapping(mux))) }

func within(mux *http.ServeMux) {
	c := cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true})
	http.ListenAndServe(":8080", c.Handler(guard(mux)))
}

func logged(next http.Handler) http.Handler { return next }

func withinOthers(mux *http.ServeMux) http.Handler {
	c := handlers.CORS(handlers.AllowedOriginValidator(func(string) bool { return true }), handlers.AllowCredentials())
	return c(logged(guard(mux)))
}

func withinHelper(mux *http.ServeMux) { http.ListenAndServe(":8080", wrappingGuarded(guard(mux))) }

func wrappingGuarded(mux http.Handler) http.Handler {
	return cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}).Handler(mux)
}

func ginGuard(c *gin.Context) {
	if o := c.GetHeader("Origin"); o != "" && !slices.Contains(friends, o) {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	c.Next()
}

func ginGuarding(list ...string) gin.HandlerFunc {
	return func(c *gin.Context) {
		if o := c.Request.Header.Get("Origin"); o != "" && !slices.Contains(list, o) {
			c.AbortWithStatus(http.StatusForbidden)
		}
	}
}

func used(r *gin.Engine) {
	r.Use(ginGuard)
	r.Use(gincors.New(gincors.Config{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}))
}

func usedBeside(r *gin.Engine) {
	r.Use(ginGuarding(friends...), gincors.New(gincors.Config{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}))
}

func usedVariables(r *gin.Engine) {
	first := ginGuarding(friends...)
	second := gincors.New(gincors.Config{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true})
	r.Use(first)
	r.Use(second)
}

func usedList(r *gin.Engine) {
	list := []gin.HandlerFunc{
		ginGuard,
		gincors.New(gincors.Config{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}),
	}
	r.Use(list...)
}

func usedElsewhere() {
	r := gin.New()
	r.Use(ginGuard)
	allow(r)
	r.Run()
}

func allow(r *gin.Engine) {
	r.Use(gincors.New(gincors.Config{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}))
}

func ginMiddleware() gin.HandlerFunc {
	return gincors.New(gincors.Config{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true})
}

func usedHelper(r *gin.Engine) { r.Use(ginGuard, ginMiddleware()) }

func grouped(r *gin.Engine) {
	r.Use(ginGuard)
	api := r.Group("/api")
	api.Use(gincors.New(gincors.Config{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}))
}

func groupGuarded(r *gin.Engine) {
	api := r.Group("/api", ginGuard)
	same := api
	same.Use(gincors.New(gincors.Config{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}))
}

// Whoever calls this may have made the one of the other.
func twoRouters(r *gin.Engine, api *gin.RouterGroup) {
	r.Use(ginGuard)
	api.Use(gincors.New(gincors.Config{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}))
}

func ginLoop(c *gin.Context) {
	known := false
	for _, friend := range friends {
		if c.GetHeader("Origin") == friend {
			known = true
		}
	}
	if !known {
		c.AbortWithStatus(http.StatusForbidden)
	}
}

func usedLoop(r *gin.Engine) {
	r.Use(ginLoop, gincors.New(gincors.Config{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}))
}

func guarding(hosts map[string]bool) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			u, _ := url.Parse(r.Header.Get("Origin"))
			switch {
			case u == nil, !hosts[u.Hostname()]:
				http.Error(w, "forbidden", http.StatusForbidden)
			default:
				next.ServeHTTP(w, r)
			}
		})
	}
}

func aroundMade(mux *http.ServeMux, hosts map[string]bool) http.Handler {
	c := cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true})
	return guarding(hosts)(c.Handler(mux))
}

func withinMade(mux *http.ServeMux, hosts map[string]bool) http.Handler {
	guarded := guarding(hosts)(mux)
	return cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}).Handler(guarded)
}

// A front looks before the middleware is asked.
type front struct{ handler http.Handler }

func newFront(mux *http.ServeMux) *front {
	c := cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true})
	return &front{handler: c.Handler(mux)}
}

func (f *front) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !slices.Contains(friends, r.Header.Get("Origin")) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	f.handler.ServeHTTP(w, r)
}

type server struct{ friends map[string]bool }

func (s *server) guard(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if o := c.Request().Header.Get("Origin"); o != "" && !s.friends[o] {
			return echo.ErrForbidden
		}
		return next(c)
	}
}

func (s *server) routes(e *echo.Echo) {
	e.Use(s.guard)
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOriginFunc:  func(string) (bool, error) { return true, nil },
		AllowCredentials: true,
	}))
}

func sameSite(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Sec-Fetch-Site") == "cross-site" {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func pattern(mux *http.ServeMux) http.Handler {
	c := chi.New(chi.Options{AllowedOrigins: []string{"https://*example.com"}, AllowCredentials: true})
	return sameSite(c.Handler(mux))
}

func null(mux *http.ServeMux) http.Handler {
	c := chi.New(chi.Options{AllowedOrigins: []string{"https://app.example.com", "null"}, AllowCredentials: true})
	return guard(c.Handler(mux))
}
