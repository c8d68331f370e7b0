// Package timeoutaround has a middleware around http.TimeoutHandler, which keeps what its
// handler writes.
package timeoutaround

import (
	"io"
	"net/http"
	"time"
)

func slow(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	io.WriteString(w, "done")
	w.Header().Set("Access-Control-Expose-Headers", "X-Total")
	http.SetCookie(w, &http.Cookie{Name: "seen", Value: "1", Path: "/"})
}

func allow(next http.Handler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); origin == "https://app.example.com" {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		w.Header().Add("Vary", "Origin")
		next.ServeHTTP(w, r)
	}
}

func serve() error {
	mux := http.NewServeMux()
	mux.Handle("/slow", allow(http.TimeoutHandler(http.HandlerFunc(slow), time.Second, "too slow")))
	return http.ListenAndServe(":8080", mux)
}
