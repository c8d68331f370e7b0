// Package given asks for headers that a script of a page gives, before it answers
// preflights.
package given

import (
	"crypto/subtle"
	"net/http"
	"os"
)

func cors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Headers", "Content-Type, X-API-Key, X-Tenant")
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func key(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if subtle.ConstantTimeCompare([]byte(r.Header.Get("X-API-Key")), []byte(os.Getenv("API_KEY"))) != 1 {
			http.Error(w, "no key", http.StatusUnauthorized) // want "they send that without X-Api-Key, and this refuses it then"
			return
		}
		next.ServeHTTP(w, r)
	})
}

func tenant(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-Tenant") == "" {
			w.WriteHeader(http.StatusBadRequest) // want "they send that without X-Tenant, and this refuses it then"
			return
		}
		next.ServeHTTP(w, r)
	})
}

func either(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-API-Key") == "" && r.Header.Get("Authorization") == "" {
			w.WriteHeader(http.StatusUnauthorized) // want "they send that without cookies and Authorization, and this refuses it then"
			return
		}
		next.ServeHTTP(w, r)
	})
}

func json(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Content-Type") != "application/json" {
			http.Error(w, "send JSON", http.StatusUnsupportedMediaType) // want "they send that without Content-Type, and this refuses it then"
			return
		}
		next.ServeHTTP(w, r)
	})
}

func serve(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func run() {
	http.Handle("/a", key(cors(http.HandlerFunc(serve))))
	http.Handle("/b", tenant(cors(http.HandlerFunc(serve))))
	http.Handle("/d", json(cors(http.HandlerFunc(serve))))
	http.Handle("/c", either(cors(http.HandlerFunc(serve))))
}
