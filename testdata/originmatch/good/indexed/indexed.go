// Package indexed takes an Origin apart by indices, or looks for where it is in a list.
package indexed

import (
	"net/http"
	"slices"
)

const want = "https://app.example.com"

func whole(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	o := r.Header.Get("Origin")
	if len(o) == len(want) && o[:len(want)] == want {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func ending(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	const domain = ".example.com"
	o := r.Header.Get("Origin")
	if n := len(o) - len(domain); n >= 8 && o[:8] == "https://" && o[n:] == domain {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var origins = []string{"https://app.example.com", "https://api.example.com"}

func listed(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if i := slices.Index(origins, r.Header.Get("Origin")); i >= 0 {
		w.Header().Set("Access-Control-Allow-Origin", origins[i])
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// unlisted lets in whom the list does not have.
func unlisted(blocked []string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		o := r.Header.Get("Origin")
		w.Header().Add("Vary", "Origin")
		if slices.Index(origins, o) >= 0 && slices.Index(blocked, o) < 0 {
			w.Header().Set("Access-Control-Allow-Origin", o)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}
