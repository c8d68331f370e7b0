// Package rs has settings of github.com/rs/cors that are right.
package rs

import (
	"encoding/json"
	"net/http"
	"strings"

	"github.com/rs/cors"
)

func public(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"*"}}).Handler(h)
}

func nothing(h http.Handler) http.Handler {
	return cors.New(cors.Options{}).Handler(h)
}

func listed(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com", "http://localhost:3000", "http://127.0.0.1:3000", "http://192.168.1.4"}, AllowCredentials: true}).Handler(h)
}

func listedInUpperCase(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"https://App.example.com"}, AllowCredentials: true}).Handler(h)
}

func patterns(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"https://*.example.com", "http://localhost:*", "https://app-*.example.com"}, AllowCredentials: true}).Handler(h)
}

func otherSchemes(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"capacitor://localhost", "chrome-extension://abcdefgh"}, AllowCredentials: true}).Handler(h)
}

func checks(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowOriginFunc: func(origin string) bool { return strings.HasSuffix(origin, "://app.example.com") }, AllowCredentials: true}).Handler(h)
}

func acceptsWithoutCredentials(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowOriginFunc: func(origin string) bool { return true }}).Handler(h)
}

func acceptsSome(h http.Handler, debug bool) http.Handler {
	return cors.New(cors.Options{AllowOriginFunc: func(origin string) bool { return debug || origin == "https://app.example.com" }, AllowCredentials: true}).Handler(h)
}

func chosen(h http.Handler, list []string) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: list, AllowCredentials: true}).Handler(h)
}

func switched(h http.Handler, credentials bool) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"*"}, AllowCredentials: credentials}).Handler(h)
}

func notBoth(h http.Handler, origin string) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{origin}, AllowCredentials: origin != "*"}).Handler(h)
}

func outOfSight(h http.Handler, accept func(string) bool) http.Handler {
	return cors.New(cors.Options{AllowOriginFunc: accept, AllowCredentials: true}).Handler(h)
}

// The function is asked, and the * does not count.
func checksBesideStar(next http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"*"},
		AllowOriginFunc:  func(origin string) bool { return origin == "https://app.example.com" },
		AllowCredentials: true,
	}).Handler(next)
}

// What comes before a hyphen may be for one customer only, whatever it begins with.
var previews = cors.New(cors.Options{
	AllowedOrigins:   []string{"https://*-team.vercel.app", "https://shop-*-team.vercel.app"},
	AllowCredentials: true,
})

var ports = cors.New(cors.Options{
	AllowedOrigins:   []string{"https://*.example.com:8443", "https://app-*.example.com:8443", "https://example.com:*", "http://localhost:*"},
	AllowCredentials: true,
})

var restricted = &cors.Options{AllowCredentials: true}

func init() {
	restricted.AllowedOrigins = []string{"*"}
	restrict(restricted)
}

func restrict(options *cors.Options) { options.AllowedOrigins = []string{"https://app.example.com"} }

func afterFunction(next http.Handler) http.Handler { return cors.New(*restricted).Handler(next) }

var replaced cors.Options

func init() {
	replaced.AllowedOrigins = []string{"*"}
	replaced.AllowCredentials = true
}

func replace(origins []string) { replaced.AllowedOrigins = origins }

func afterOthers(next http.Handler) http.Handler { return cors.New(replaced).Handler(next) }

var decoded cors.Options

func init() {
	decoded.AllowedOrigins = []string{"*"}
	decoded.AllowCredentials = true
}

func decode(text []byte) error { return json.Unmarshal(text, &decoded) }

func afterDecoding(next http.Handler) http.Handler { return cors.New(decoded).Handler(next) }
