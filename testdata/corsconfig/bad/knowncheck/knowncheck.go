// Package knowncheck has settings that err, and a predicate that an Origin is
// checked by elsewhere.
package knowncheck

import (
	"net/http"
	"strings"

	"github.com/labstack/echo/v4/middleware"
	"github.com/rs/cors"
)

func isTrusted(origin string) bool {
	return origin == "https://example.com" || strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, ".example.com")
}

func byHand(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); isTrusted(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func star() *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"*"}, // want "browsers reject every credentialed response"
		AllowCredentials: true,
	})
}

func accepts() *cors.Cors {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(string) bool { return true }, // want "this function accepts each origin"
		AllowCredentials: true,
	})
}

var withError = middleware.CORSWithConfig(middleware.CORSConfig{
	AllowOriginFunc:  func(string) (bool, error) { return true, nil }, // want "this function accepts each origin"
	AllowCredentials: true,
})
