// Package unguarded has middlewares that let everybody in, and code that looks at the
// Origin, but not around them, or refuses nobody.
package unguarded

import (
	"log"
	"net/http"

	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"github.com/rs/cors"
)

const app = "https://app.example.com"

func logging(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		log.Println(r.URL.Path, r.Header.Get("Origin"))
		next.ServeHTTP(w, r)
	})
}

func logged(mux *http.ServeMux) http.Handler {
	c := cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}) // want "accepts each origin"
	return logging(c.Handler(mux))
}

func authorize(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" && r.Header.Get("Cookie") == "" {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func authorized(mux *http.ServeMux) http.Handler {
	c := cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}) // want "accepts each origin"
	return authorize(c.Handler(mux))
}

func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); o != "" && o != app {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func elsewhere(mux, admin *http.ServeMux) {
	c := cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}) // want "accepts each origin"
	go http.ListenAndServe(":8081", guard(admin))
	http.ListenAndServe(":8080", c.Handler(mux))
}

func socket(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") != app {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusSwitchingProtocols)
}

func newMux() *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("/socket", socket)
	return mux
}

func register(mux *http.ServeMux) error {
	mux.HandleFunc("/socket", socket)
	return nil
}

func oneRoute() error {
	mux := newMux()
	if err := register(mux); err != nil {
		return err
	}
	c := cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}) // want "accepts each origin"
	return http.ListenAndServe(":8080", c.Handler(mux))
}

func oneRouteCalled() {
	http.ListenAndServe(":8080", cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}).Handler(newMux())) // want "accepts each origin"
}

func ginSocket(c *gin.Context) {
	if c.GetHeader("Origin") != app {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	c.Status(http.StatusSwitchingProtocols)
}

func ginRoutes(r *gin.Engine) { r.GET("/socket", ginSocket) }

func ginRoute() {
	r := gin.New()
	r.Use(gincors.New(gincors.Config{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true})) // want "accepts each origin"
	r.GET("/socket", ginSocket)
	ginRoutes(r)
	r.Run()
}

func ginGuard(c *gin.Context) {
	if o := c.GetHeader("Origin"); o != "" && o != app {
		c.AbortWithStatus(http.StatusForbidden)
	}
}

func groupOfAnother(r *gin.Engine) {
	r.Use(gincors.New(gincors.Config{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true})) // want "accepts each origin"
	admin := r.Group("/admin", ginGuard)
	admin.GET("/socket", ginSocket)
}

func usedByGroup() {
	r := gin.New()
	r.Use(gincors.New(gincors.Config{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true})) // want "accepts each origin"
	admin := r.Group("/admin")
	admin.Use(ginGuard)
	admin.GET("/socket", ginSocket)
}

func present(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Origin") == "" {
			http.Error(w, "no browser", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func browsersOnly(mux *http.ServeMux) http.Handler {
	return present(cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}).Handler(mux)) // want "accepts each origin"
}

// Browsers take no * with credentials, whoever else is refused.
func refused(mux *http.ServeMux) http.Handler {
	c := cors.New(cors.Options{AllowedOrigins: []string{"*"}, AllowCredentials: true}) // want "browsers reject every credentialed response"
	return guard(c.Handler(mux))
}
