// Package paths has functions that let each origin in for any path, or unless something is
// set.
package paths

import (
	"log"
	"net/http"
	"os"
	"strings"

	"github.com/rs/cors"
)

func each(front string) *cors.Cors {
	return cors.New(cors.Options{
		AllowCredentials: true,
		AllowOriginRequestFunc: func(r *http.Request, origin string) bool { // want "this function accepts each origin"
			if strings.HasPrefix(r.URL.Path, "/callback") {
				return true
			}
			if origin != front {
				log.Print(origin)
			}
			return true
		},
	})
}

func unset() *cors.Cors {
	return cors.New(cors.Options{
		AllowCredentials: true,
		AllowOriginFunc: func(origin string) bool { // want "this function accepts each origin"
			front := os.Getenv("FRONT")
			if front == "" {
				return true
			}
			return origin == front
		},
	})
}
