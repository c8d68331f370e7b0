// Package elsewhere has a middleware that refuses other origins around one handler, and
// one that logs them around all.
package elsewhere

import (
	"log"
	"net/http"
)

var allowed = map[string]bool{"https://a.example.com": true}

func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); o != "" && !allowed[o] {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); !allowed[o] {
			log.Print(o)
		}
		next.ServeHTTP(w, r)
	})
}

func handle(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); o != "" {
		w.Header().Set("Access-Control-Allow-Origin", o) // want `any site can read this response as the logged-in user`
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func other(w http.ResponseWriter, r *http.Request) {}

func main() {
	http.HandleFunc("/x", handle)
	http.Handle("/y", guard(http.HandlerFunc(other)))
	http.ListenAndServe(":8080", logged(http.DefaultServeMux))
}
