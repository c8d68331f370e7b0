// Package ways shows how settings come to a library.
package ways

import (
	"net/http"
	"os"
	"strings"

	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"github.com/rs/cors"
)

var options = cors.Options{
	AllowedOrigins:   origins,
	AllowCredentials: true,
}

var origins = []string{"*"} // want "browsers reject every credentialed response"

func packageVariable(h http.Handler) http.Handler { return cors.New(options).Handler(h) }

func environment() gin.HandlerFunc {
	list := os.Getenv("ALLOWED_ORIGINS")
	if list == "" {
		list = "*" // want "browsers reject every credentialed response"
	}
	return gincors.New(gincors.Config{
		AllowOrigins:     strings.Split(list, ","),
		AllowCredentials: true,
	})
}

func getenv(name, absent string) string {
	if v := os.Getenv(name); v != "" {
		return v
	}
	return absent
}

func helper(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{getenv("ORIGIN", "*")}, // want "browsers reject every credentialed response"
		AllowCredentials: true,
	}).Handler(h)
}

func branch(production bool, h http.Handler) http.Handler {
	list := []string{"https://app.example.com"}
	if !production {
		list = []string{"*"} // want "browsers reject every credentialed response"
	}
	return cors.New(cors.Options{AllowedOrigins: list, AllowCredentials: true}).Handler(h)
}

func stored(production bool) gin.HandlerFunc {
	config := gincors.DefaultConfig()
	config.AllowCredentials = true
	if !production {
		config.AllowAllOrigins = true // want "browsers reject every credentialed response"
	} else {
		config.AllowOrigins = []string{"https://app.example.com"}
	}
	return gincors.New(config)
}

type server struct {
	origins []string
}

func newServer() *server {
	return &server{origins: []string{"*"}} // want "browsers reject every credentialed response"
}

func (s *server) wrap(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: s.origins, AllowCredentials: true}).Handler(h)
}

func run(h http.Handler) http.Handler { return newServer().wrap(h) }

func everyone(string) bool { return true }

func named(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc:  everyone, // want "this function accepts each origin"
		AllowCredentials: true,
	}).Handler(h)
}

type option func(*cors.Options)

func withCredentials() option { return func(o *cors.Options) { o.AllowCredentials = true } }

func withOrigins(list ...string) option { return func(o *cors.Options) { o.AllowedOrigins = list } }

func build(opts ...option) *cors.Cors {
	var o cors.Options
	for _, apply := range opts {
		apply(&o)
	}
	return cors.New(o)
}

func optioned(h http.Handler) http.Handler {
	return build(withOrigins("*"), withCredentials()).Handler(h) // want "browsers reject every credentialed response"
}

func condition(production bool, h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"*"}, AllowCredentials: !production}).Handler(h) // want "browsers reject every credentialed response"
}
