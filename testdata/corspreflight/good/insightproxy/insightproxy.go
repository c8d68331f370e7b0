// Package main hands requests on to another server, which may allow the origin.
package main

import (
	"net/http"
	"net/http/httputil"
	"net/url"
)

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodOptions {
			w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
			w.Header().Set("Access-Control-Allow-Methods", "PUT")
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func main() {
	to, _ := url.Parse("http://localhost:9090")
	mux := http.NewServeMux()
	mux.Handle("/items", httputil.NewSingleHostReverseProxy(to))
	http.ListenAndServe(":8080", allow(mux))
}
