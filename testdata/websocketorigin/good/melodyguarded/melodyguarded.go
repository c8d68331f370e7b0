// Package melodyguarded turns strangers away before melody, whose upgrader accepts
// everybody.
package melodyguarded

import (
	"net/http"
	"slices"

	"github.com/olahol/melody"
)

const own = "https://app.example.com"

func within() http.Handler {
	m := melody.New()
	m.Upgrader.CheckOrigin = func(r *http.Request) bool { return true }
	mux := http.NewServeMux()
	mux.HandleFunc("/ws", func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Origin") != own {
			http.Error(w, "origin", http.StatusForbidden)
			return
		}
		m.HandleRequest(w, r)
	})
	return mux
}

func guard(origins []string, next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !slices.Contains(origins, r.Header.Get("Origin")) {
			http.Error(w, "origin", http.StatusForbidden)
			return
		}
		next(w, r)
	}
}

func around() http.Handler {
	m := melody.New()
	m.Upgrader.CheckOrigin = func(r *http.Request) bool { return true }
	mux := http.NewServeMux()
	mux.HandleFunc("/ws", guard([]string{own}, func(w http.ResponseWriter, r *http.Request) { m.HandleRequest(w, r) }))
	return mux
}
