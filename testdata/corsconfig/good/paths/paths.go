// Package paths has functions that let each origin in for a path, and else one that is
// set.
package paths

import (
	"net/http"
	"os"
	"strings"

	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"github.com/rs/cors"
)

type settings interface{ clientOrigin() string }

type environment struct{}

func (environment) clientOrigin() string { return os.Getenv("CLIENT_ORIGIN") }

func byMethod(s settings) *cors.Cors {
	return cors.New(cors.Options{
		AllowCredentials: true,
		AllowOriginRequestFunc: func(r *http.Request, origin string) bool {
			if strings.HasPrefix(r.URL.Path, "/callback") {
				return true
			}
			return origin == s.clientOrigin()
		},
	})
}

func byURI(s settings) *cors.Cors {
	return cors.New(cors.Options{
		AllowCredentials: true,
		AllowOriginVaryRequestFunc: func(r *http.Request, origin string) (bool, []string) {
			if strings.HasPrefix(r.RequestURI, "/callback") {
				return true, nil
			}
			return origin == s.clientOrigin(), nil
		},
	})
}

func byVariable() *cors.Cors {
	origins := strings.Join(os.Args, " ")
	return cors.New(cors.Options{
		AllowCredentials: true,
		AllowOriginRequestFunc: func(r *http.Request, origin string) bool {
			return r.Method == http.MethodHead || strings.EqualFold(origins, origin)
		},
	})
}

func byContext() gin.HandlerFunc {
	front := os.Getenv("FRONT")
	return gincors.New(gincors.Config{
		AllowCredentials: true,
		AllowOriginWithContextFunc: func(c *gin.Context, origin string) bool {
			if strings.HasPrefix(c.Request.URL.Path, "/callback") {
				return true
			}
			return origin == front
		},
	})
}
