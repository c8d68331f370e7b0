// Package labelled compares the labels of a host with those of a setting of which one is a
// *: there are some then.
package labelled

import (
	"net/http"
	"slices"
	"strings"
)

type Config struct{ Origins []string }

func (c Config) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	for _, pattern := range c.Origins {
		labels := strings.Split(pattern, ".")
		if slices.Contains(labels, "*") && match(strings.Split(origin, "."), labels) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			return
		}
	}
}

func match(host, labels []string) bool {
	if len(host) != len(labels) {
		return false
	}
	for i := range labels {
		if labels[i] != "*" && labels[i] != host[i] {
			return false
		}
	}
	return true
}
