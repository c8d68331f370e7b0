// Package merged adds Vary by helpers that look at what is there, on a branch.
package merged

import (
	"net/http"
	"slices"
	"strings"
)

var allowed = map[string]bool{"https://app.example.com": true, "https://admin.example.com": true}

// afterReturn adds it when the requests without an Origin have left.
func afterReturn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if origin == "" {
			next.ServeHTTP(w, r)
			return
		}
		addMissing(w.Header(), "Origin") // want "only on this branch"
		if allowed[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		next.ServeHTTP(w, r)
	})
}

func addMissing(h http.Header, name string) {
	for _, there := range h.Values("Vary") {
		if strings.Contains(there, name) {
			return
		}
	}
	h.Add("Vary", name)
}

// byIndex reads the map itself.
func byIndex(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	if origin := r.Header.Get("Origin"); allowed[origin] {
		h.Set("Access-Control-Allow-Origin", origin)
		if !slices.Contains(h["Vary"], "Origin") {
			h.Add("Vary", "Origin") // want "only on this branch"
		}
	}
}

// textOnly appends to the text.
func textOnly(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		if vary := w.Header().Get("Vary"); vary == "" {
			w.Header().Set("Vary", "Origin") // want "only on this branch"
		} else {
			w.Header().Set("Vary", vary+", Origin")
		}
	}
}

// another adds another name to what is there.
func another(w http.ResponseWriter, r *http.Request) {
	addMissing(w.Header(), "Accept-Encoding")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}

// all puts all of them together, in order.
func all(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		merge(w.Header(), "Origin", "Authorization")
	}
}

func merge(h http.Header, names ...string) {
	there := make(map[string]bool)
	for _, value := range h.Values("Vary") {
		for name := range strings.SplitSeq(value, ",") {
			there[strings.TrimSpace(name)] = true
		}
	}
	for _, name := range names {
		there[name] = true
	}
	merged := make([]string, 0, len(there))
	for name := range there {
		merged = append(merged, name)
	}
	slices.Sort(merged)
	h.Set("Vary", strings.Join(merged, ", ")) // want "only on this branch"
}
