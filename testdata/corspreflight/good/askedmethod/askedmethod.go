// Package askedmethod refuses preflights for methods that it does not take.
package askedmethod

import (
	"net/http"
	"slices"
	"strings"
)

const own = "https://app.example.com"

func isPost(r *http.Request) bool {
	return strings.EqualFold(r.Header.Get("Access-Control-Request-Method"), "POST")
}

func folded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", own)
		w.Header().Set("Access-Control-Allow-Methods", "POST")
		if r.Method == http.MethodOptions {
			if !isPost(r) {
				http.Error(w, "invalid preflight", http.StatusMethodNotAllowed)
				return
			}
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

var methods = []string{"GET", "POST"}

func listed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodOptions {
			if !slices.Contains(methods, r.Header.Get("Access-Control-Request-Method")) {
				http.Error(w, "invalid preflight", http.StatusBadRequest)
				return
			}
			w.Header().Set("Access-Control-Allow-Methods", strings.Join(methods, ", "))
			w.Header().Set("Access-Control-Allow-Origin", own)
			w.WriteHeader(http.StatusNoContent)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", own)
		next.ServeHTTP(w, r)
	})
}

var known = map[string]bool{"POST": true, "DELETE": true}

func mapped(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodOptions {
			if !known[r.Header.Get("Access-Control-Request-Method")] {
				w.WriteHeader(http.StatusBadRequest)
				return
			}
			w.Header().Set("Access-Control-Allow-Methods", "POST, DELETE")
			w.Header().Set("Access-Control-Allow-Origin", own)
			w.WriteHeader(http.StatusNoContent)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", own)
		next.ServeHTTP(w, r)
	})
}
