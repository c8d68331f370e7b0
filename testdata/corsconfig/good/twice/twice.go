// Package twice makes settings in a function that is called in two places, in one of
// them only where nobody has chosen to let everybody in.
package twice

import (
	"net/http"
	"os"
	"strings"

	"github.com/rs/cors"
)

func production() *cors.Cors {
	origins := []string{"https://app.example.com"}
	if extra := os.Getenv("EXTRA_ORIGINS"); extra != "" {
		for _, o := range strings.Split(extra, ",") {
			origins = append(origins, strings.TrimSpace(o))
		}
	}
	return cors.New(cors.Options{AllowedOrigins: origins, AllowCredentials: true})
}

func chosen() *cors.Cors {
	if os.Getenv("ENV") == "dev" {
		return cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true})
	}
	return production()
}

func serve() {
	go http.ListenAndServe(":8080", chosen().Handler(http.NotFoundHandler()))
	http.ListenAndServe(":8081", production().Handler(http.NotFoundHandler()))
}
