// Package good shows how settings come to a library, and what is not known of
// them.
package good

import (
	"encoding/json"
	"flag"
	"net/http"
	"os"
	"strings"

	"github.com/rs/cors"
)

var listed = flag.String("origin", "https://app.example.com", "the origin to allow")

func flagged(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{*listed}, AllowCredentials: true}).Handler(h)
}

var star = flag.String("any", "*", "the origin to allow")

func guarded(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{*star}, AllowCredentials: *star != "*"}).Handler(h)
}

// Origins is what other packages may set.
var Origins = []string{"*"}

func exported(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: Origins, AllowCredentials: true}).Handler(h)
}

type config struct {
	Origins []string `json:"origins"`
}

func fromFile(name string, h http.Handler) (http.Handler, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	c := config{Origins: []string{"*"}}
	if err := json.Unmarshal(data, &c); err != nil {
		return nil, err
	}
	return cors.New(cors.Options{AllowedOrigins: c.Origins, AllowCredentials: true}).Handler(h), nil
}

func told(origin string, h http.Handler) http.Handler {
	if origin == "*" {
		return cors.New(cors.Options{AllowedOrigins: []string{origin}, AllowCredentials: true}).Handler(h)
	}
	return h
}

func trimmed(h http.Handler) http.Handler {
	var list []string
	for _, o := range strings.Split(os.Getenv("ORIGINS"), ",") {
		if o = strings.TrimSpace(o); o != "" {
			list = append(list, o)
		}
	}
	return cors.New(cors.Options{AllowedOrigins: list, AllowCredentials: true}).Handler(h)
}

func some(h http.Handler, more []string) http.Handler {
	list := append([]string{"https://app.example.com"}, more...)
	return cors.New(cors.Options{AllowedOrigins: list, AllowCredentials: true}).Handler(h)
}

func changed(h http.Handler, change func([]string)) http.Handler {
	list := []string{"*"}
	change(list)
	return cors.New(cors.Options{AllowedOrigins: list, AllowCredentials: true}).Handler(h)
}

func perRequest(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginRequestFunc: func(r *http.Request, origin string) bool {
			if r.URL.Path == "/public" {
				return true
			}
			return origin == "https://app.example.com"
		},
		AllowCredentials: true,
	}).Handler(h)
}
