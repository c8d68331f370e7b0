// Package looked has upgrades before which code looks, but not at who asks, not in
// time, or not each time.
package looked

import (
	"log"
	"net/http"

	"github.com/gorilla/websocket"
)

func anybody(*http.Request) bool { return true }

var once = websocket.Upgrader{CheckOrigin: anybody} // want "this function accepts each Origin"

func serveOnce(w http.ResponseWriter, r *http.Request) {
	if conn, err := once.Upgrade(w, r, nil); err == nil {
		conn.Close()
	}
}

func first(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "Bearer secret" {
		serveOnce(w, r)
	}
}

func second(w http.ResponseWriter, r *http.Request) { serveOnce(w, r) }

var late = websocket.Upgrader{CheckOrigin: anybody} // want "this function accepts each Origin"

func afterwards(w http.ResponseWriter, r *http.Request) {
	conn, err := late.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer conn.Close()
	log.Printf("connected from %s", r.Header.Get("Origin"))
}

var byCookie = websocket.Upgrader{CheckOrigin: anybody} // want "this function accepts each Origin"

func session(w http.ResponseWriter, r *http.Request) {
	if c, err := r.Cookie("session"); err != nil || c.Value == "" {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	if conn, err := byCookie.Upgrade(w, r, nil); err == nil {
		conn.Close()
	}
}

var answered = websocket.Upgrader{CheckOrigin: anybody} // want "this function accepts each Origin"

func cors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); origin == "https://app.example.com" {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		next.ServeHTTP(w, r)
	})
}

func routes(mux *http.ServeMux) {
	mux.Handle("/ws", cors(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if conn, err := answered.Upgrade(w, r, nil); err == nil {
			conn.Close()
		}
	})))
}
