// Package flagasked asks lists that are made of flags for a *, and allows no credentials
// where they have one.
package flagasked

import (
	"flag"
	"net/http"
	"slices"
	"strings"

	"github.com/rs/cors"
)

func contained(h http.Handler) http.Handler {
	origins := flag.String("contained", "*", "the origins to allow")
	list := strings.Split(*origins, ",")
	credentials := true
	if slices.Contains(list, "*") {
		credentials = false
	}
	return cors.New(cors.Options{AllowedOrigins: list, AllowCredentials: credentials}).Handler(h)
}

func first(h http.Handler) http.Handler {
	origins := flag.String("first", "*", "the origins to allow")
	list := strings.Split(*origins, ",")
	credentials := true
	if len(list) == 1 && list[0] == "*" {
		credentials = false
	}
	return cors.New(cors.Options{AllowedOrigins: list, AllowCredentials: credentials}).Handler(h)
}

func each(h http.Handler) http.Handler {
	origins := flag.String("each", "*", "the origins to allow")
	list := strings.Split(*origins, ",")
	credentials := true
	for _, o := range list {
		if o == "*" {
			credentials = false
		}
	}
	return cors.New(cors.Options{AllowedOrigins: list, AllowCredentials: credentials}).Handler(h)
}

func flagged(h http.Handler) http.Handler {
	origins := flag.String("flagged", "*", "the origins to allow")
	credentials := *origins != "*"
	list := strings.Split(*origins, ",")
	return cors.New(cors.Options{AllowedOrigins: list, AllowCredentials: credentials}).Handler(h)
}

func computed(h http.Handler) http.Handler {
	origins := flag.String("computed", "*", "the origins to allow")
	list := strings.Split(*origins, ",")
	return cors.New(cors.Options{AllowedOrigins: list, AllowCredentials: !slices.Contains(list, "*")}).Handler(h)
}

func among(h http.Handler) http.Handler {
	origins := flag.String("among", "*", "the origins to allow")
	list := []string{"https://app.example.com", *origins}
	credentials := true
	if slices.Contains(list, "*") {
		credentials = false
	}
	return cors.New(cors.Options{AllowedOrigins: list, AllowCredentials: credentials}).Handler(h)
}

func alone(h http.Handler) http.Handler {
	origins := flag.String("alone", "*", "the origins to allow")
	list := []string{*origins}
	return cors.New(cors.Options{AllowedOrigins: list, AllowCredentials: !slices.Contains(list, "*")}).Handler(h)
}

func hasStar(list []string) bool {
	return slices.ContainsFunc(list, func(o string) bool { return strings.TrimSpace(o) == "*" })
}

func helped(h http.Handler) http.Handler {
	origins := flag.String("helped", "*", "the origins to allow")
	list := strings.Split(*origins, ",")
	return cors.New(cors.Options{AllowedOrigins: list, AllowCredentials: !hasStar(list)}).Handler(h)
}
