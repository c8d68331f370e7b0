// Package kubernetes has settings of the API server's filter that err.
package kubernetes

import (
	"net/http"

	"k8s.io/apiserver/pkg/server/filters"
)

func all(h http.Handler) http.Handler {
	return filters.WithCORS(h, []string{".*"}, nil, nil, nil, "true") // want "\"\\.\\*\" lets each origin in, which is sent back"
}

func unanchored(h http.Handler) http.Handler {
	return filters.WithCORS(h, []string{`https://app\.example\.com`}, nil, nil, nil, "true") // want "the pages of https://app.example.com.evil.example, which anyone can have"
}

func dot(h http.Handler) http.Handler {
	return filters.WithCORS(h, []string{`^https://app.example\.com$`}, nil, nil, nil, "true") // want "https://appxexample.com"
}

func noDot(h http.Handler) http.Handler {
	return filters.WithCORS(h, []string{`^https://.*example\.com$`}, nil, nil, nil, "true") // want "every site can read|https://evilexample.com"
}

func headers(h http.Handler) http.Handler {
	return filters.WithCORS(h, []string{`^https://app\.example\.com$`}, nil, []string{"*"}, nil, "true") // want "browsers take the \\* in Access-Control-Allow-Headers"
}

func invalid(h http.Handler) http.Handler {
	return filters.WithCORS(h, []string{"*"}, nil, nil, nil, "false") // want "the program does not start: the middleware takes no \"\\*\" for an origin"
}
