// Package secret asks for what whoever runs the program knows, before it answers
// preflights.
package secret

import (
	"net/http"
	"os"
	"slices"
	"strings"
)

func cors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Headers", "Authorization")
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// A server knows who may ask.
type server struct {
	token  string
	listed []string
	users  map[string]bool
}

func (s *server) one(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bearer "+s.token {
			http.Error(w, "unauthorized", http.StatusUnauthorized) // want "they send that without cookies and Authorization, and this refuses it then"
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *server) several(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !slices.Contains(s.listed, r.Header.Get("Authorization")) {
			http.Error(w, "unauthorized", http.StatusUnauthorized) // want "they send that without cookies and Authorization, and this refuses it then"
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *server) byName(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.users[strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")] {
			http.Error(w, "unauthorized", http.StatusUnauthorized) // want "they send that without cookies and Authorization, and this refuses it then"
			return
		}
		next.ServeHTTP(w, r)
	})
}

func variable(next http.Handler) http.Handler {
	token := os.Getenv("TOKEN")
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != token {
			http.Error(w, "unauthorized", http.StatusUnauthorized) // want "they send that without cookies and Authorization, and this refuses it then"
			return
		}
		next.ServeHTTP(w, r)
	})
}

func api(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func (s *server) serve() {
	http.Handle("/one", s.one(cors(http.HandlerFunc(api))))
	http.Handle("/several", s.several(cors(http.HandlerFunc(api))))
	http.Handle("/name", s.byName(cors(http.HandlerFunc(api))))
	http.Handle("/variable", variable(cors(http.HandlerFunc(api))))
	http.Handle("/right", cors(s.one(http.HandlerFunc(api))))
}
