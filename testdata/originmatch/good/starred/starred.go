// Package starred lets everybody in where a label of a setting is a *: somebody has
// chosen that.
package starred

import (
	"net/http"
	"slices"
	"strings"
)

type Config struct{ Origins []string }

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
}

func (c Config) byLabels(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	for _, pattern := range c.Origins {
		if byLabels(r.Header.Get("Origin"), pattern) {
			allow(w, r.Header.Get("Origin"))
		}
	}
}

func (c Config) byIndex(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	for _, pattern := range c.Origins {
		if byIndex(r.Header.Get("Origin"), pattern) {
			allow(w, r.Header.Get("Origin"))
		}
	}
}

func (c Config) byCut(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	for _, pattern := range c.Origins {
		if byCut(r.Header.Get("Origin"), pattern) {
			allow(w, r.Header.Get("Origin"))
		}
	}
}

func (c Config) byCases(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	for _, pattern := range c.Origins {
		if byCases(r.Header.Get("Origin"), pattern) {
			allow(w, r.Header.Get("Origin"))
		}
	}
}

func (c Config) bySearch(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	for _, pattern := range c.Origins {
		if bySearch(r.Header.Get("Origin"), pattern) {
			allow(w, r.Header.Get("Origin"))
		}
	}
}

func (c Config) byLabel(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	for _, pattern := range c.Origins {
		labels := strings.Split(pattern, ".")
		if slices.Contains(labels, "*") && match(strings.Split(origin, "."), labels) || origin == pattern {
			allow(w, origin)
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

func byLabels(origin, pattern string) bool {
	if !strings.HasPrefix(origin, "https://") {
		return false
	}
	for _, label := range strings.Split(strings.TrimPrefix(pattern, "https://"), ".") {
		if label == "*" {
			return true
		}
	}
	return origin == pattern
}

func byIndex(origin, pattern string) bool {
	if origin[:strings.Index(origin, ":")] != pattern[:strings.Index(pattern, ":")] {
		return false
	}
	host := strings.Split(strings.TrimPrefix(origin, "https://"), ".")
	labels := strings.Split(strings.TrimPrefix(pattern, "https://"), ".")
	for i, label := range host {
		if len(labels) <= i {
			return false
		}
		if labels[i] == "*" {
			return true
		}
		if labels[i] != label {
			return false
		}
	}
	return false
}

func byCut(origin, pattern string) bool {
	scheme, host, ok := strings.Cut(pattern, "://")
	first, _, _ := strings.Cut(host, ".")
	return ok && strings.HasPrefix(origin, scheme+"://") && (first == "*" || origin == pattern)
}

func byCases(origin, pattern string) bool {
	scheme, host, _ := strings.Cut(pattern, "://")
	if !strings.HasPrefix(origin, scheme+"://") {
		return false
	}
	for _, label := range strings.Split(host, ".") {
		switch label {
		case "*":
			return true
		}
	}
	return origin == pattern
}

func bySearch(origin, pattern string) bool {
	if !strings.HasPrefix(origin, "https://") {
		return false
	}
	if slices.Contains(strings.Split(strings.TrimPrefix(pattern, "https://"), "."), "*") {
		return true
	}
	return origin == pattern
}
