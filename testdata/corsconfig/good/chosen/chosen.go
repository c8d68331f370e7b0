// Package chosen has settings that let everybody in only where whoever runs the
// program has chosen so.
package chosen

import (
	"net/http"
	"os"

	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"github.com/go-chi/cors"
	rs "github.com/rs/cors"
)

func debugging(debug bool, h http.Handler) http.Handler {
	list := []string{"https://app.example.com"}
	if debug {
		list = []string{"*"}
	}
	return rs.New(rs.Options{AllowedOrigins: list, AllowCredentials: true}).Handler(h)
}

func stored(debug bool) gin.HandlerFunc {
	config := gincors.DefaultConfig()
	config.AllowCredentials = true
	if debug {
		config.AllowAllOrigins = true
	} else {
		config.AllowOrigins = []string{"https://app.example.com"}
	}
	return gincors.New(config)
}

func environment(h http.Handler) http.Handler {
	opts := rs.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true}
	if os.Getenv("APP_ENV") == "development" {
		opts.AllowOriginFunc = func(origin string) bool { return true }
	}
	return rs.New(opts).Handler(h)
}

type server struct {
	origins []string
	debug   bool
}

func (s *server) listed() *cors.Cors {
	opts := cors.Options{AllowCredentials: true}
	if len(s.origins) > 0 && s.origins[0] == "*" {
		opts.AllowOriginFunc = func(r *http.Request, origin string) bool { return true }
	} else {
		opts.AllowedOrigins = s.origins
	}
	return cors.New(opts)
}

func (s *server) twoCalls(r *gin.Engine) {
	if s.debug {
		r.Use(gincors.New(gincors.Config{AllowAllOrigins: true, AllowCredentials: true}))
		return
	}
	r.Use(gincors.New(gincors.Config{AllowOrigins: s.origins, AllowCredentials: true}))
}

func credentials(debug bool, h http.Handler) http.Handler {
	return rs.New(rs.Options{AllowedOrigins: []string{"*"}, AllowCredentials: debug}).Handler(h)
}
