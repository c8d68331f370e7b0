// Package trimmed stores other elements to a list than it had.
package trimmed

import (
	"net/http"
	"os"
	"strings"

	"github.com/rs/cors"
)

func replaced(h http.Handler) http.Handler {
	list := strings.Split("*", ",")
	for i := range list {
		list[i] = "https://app.example.com"
	}
	return cors.New(cors.Options{AllowedOrigins: list, AllowCredentials: true}).Handler(h)
}

func chosen(h http.Handler) http.Handler {
	list := []string{"*"}
	list[0] = os.Getenv("ORIGIN")
	return cors.New(cors.Options{AllowedOrigins: list, AllowCredentials: true}).Handler(h)
}

func elsewhere(h http.Handler, n int) http.Handler {
	list := []string{"*"}
	list[n] = os.Getenv("ORIGIN")
	return cors.New(cors.Options{AllowedOrigins: list, AllowCredentials: true}).Handler(h)
}

func without(h http.Handler) http.Handler {
	list := make([]string, 0, 2)
	for _, o := range []string{"*", "https://app.example.com"} {
		if o != "*" {
			list = append(list, o)
		}
	}
	return cors.New(cors.Options{AllowedOrigins: list, AllowCredentials: true}).Handler(h)
}
