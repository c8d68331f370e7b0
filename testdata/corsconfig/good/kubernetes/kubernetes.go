// Package kubernetes has settings of the API server's filter that are right.
package kubernetes

import (
	"net/http"

	"k8s.io/apiserver/pkg/server/filters"
)

// nobody is let in.
func nobody(h http.Handler) http.Handler { return filters.WithCORS(h, nil, nil, nil, nil, "true") }

func anonymous(h http.Handler) http.Handler {
	return filters.WithCORS(h, []string{".*"}, nil, nil, nil, "false")
}

func anchored(h http.Handler) http.Handler {
	return filters.WithCORS(h, []string{`^https://app\.example\.com$`}, nil, nil, nil, "true")
}

func below(h http.Handler) http.Handler {
	return filters.WithCORS(h, []string{`^https://([a-z0-9-]+\.)+example\.com(:\d+)?$`}, nil, nil, nil, "true")
}

func given(h http.Handler, origins []string) http.Handler {
	return filters.WithCORS(h, origins, nil, nil, nil, "true")
}
