//go:build kubernetes

package kubernetes

import (
	"net/http"

	"k8s.io/apiserver/pkg/server/filters"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Nothing":    Nothing,
	"All":        All,
	"Anonymous":  Anonymous,
	"Anchored":   Anchored,
	"Unanchored": Unanchored,
	"Dot":        Dot,
	"NoDot":      NoDot,
	"Null":       Null,
}

var served = http.HandlerFunc(func(http.ResponseWriter, *http.Request) {})

func Nothing() http.Handler {
	return filters.WithCORS(served, nil, nil, nil, nil, "true")
}

func All() http.Handler {
	return filters.WithCORS(served, []string{".*"}, nil, nil, nil, "true")
}

func Anonymous() http.Handler {
	return filters.WithCORS(served, []string{".*"}, nil, nil, nil, "false")
}

func Anchored() http.Handler {
	return filters.WithCORS(served, []string{`^https://app\.example\.com$`}, nil, nil, nil, "true")
}

func Unanchored() http.Handler {
	return filters.WithCORS(served, []string{`https://app\.example\.com`}, nil, nil, nil, "true")
}

func Dot() http.Handler {
	return filters.WithCORS(served, []string{"^https://app.example.com$"}, nil, nil, nil, "true")
}

func NoDot() http.Handler {
	return filters.WithCORS(served, []string{`^https://.*example\.com$`}, nil, nil, nil, "true")
}

func Null() http.Handler {
	return filters.WithCORS(served, []string{"^null$"}, nil, nil, nil, "true")
}
