// Package asked asks a function that switches on the origin, and has what everybody may read.
package asked

import (
	"errors"
	"net/http"
)

func check(origin string) (string, error) {
	switch origin {
	case "https://app.example.com", "https://www.example.com":
		return origin, nil
	}
	return "", errors.New("not allowed")
}

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if origin, err := check(origin); err == nil {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		if r.Method == http.MethodOptions {
			w.Header().Set("Access-Control-Allow-Methods", "PUT")
			return
		}
		next.ServeHTTP(w, r)
	})
}

func public(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

func serve() error {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /public", public)
	return http.ListenAndServe(":8080", allow(mux))
}
