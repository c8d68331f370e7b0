// Package router has upgrades that a router hands requests to, and code that looks at
// the Origin around that.
package router

import (
	"net/http"

	"github.com/gorilla/websocket"
)

func anybody(*http.Request) bool { return true }

func sameOriginOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); o != "" && o != "https://app.example.com" {
			http.Error(w, "no", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

var aroundUpgrader = websocket.Upgrader{CheckOrigin: anybody}

func aroundSocket(w http.ResponseWriter, r *http.Request) {
	if conn, err := aroundUpgrader.Upgrade(w, r, nil); err == nil {
		conn.Close()
	}
}

func around() {
	mux := http.NewServeMux()
	mux.HandleFunc("/ws", aroundSocket)
	http.ListenAndServe(":8080", sameOriginOnly(mux))
}

var returnedUpgrader = websocket.Upgrader{CheckOrigin: anybody}

func returnedSocket(w http.ResponseWriter, r *http.Request) {
	if conn, err := returnedUpgrader.Upgrade(w, r, nil); err == nil {
		conn.Close()
	}
}

func returned() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/ws", returnedSocket)
	return mux
}

func serveReturned() { http.ListenAndServe(":8080", sameOriginOnly(returned())) }

var variableUpgrader = websocket.Upgrader{CheckOrigin: anybody}

func variableSocket(w http.ResponseWriter, r *http.Request) {
	if conn, err := variableUpgrader.Upgrade(w, r, nil); err == nil {
		conn.Close()
	}
}

func variable() *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("/ws", variableSocket)
	return mux
}

func serveVariable() {
	var h http.Handler = variable()
	h = sameOriginOnly(h)
	http.ListenAndServe(":8080", h)
}

var givenUpgrader = websocket.Upgrader{CheckOrigin: anybody}

func givenSocket(w http.ResponseWriter, r *http.Request) {
	if conn, err := givenUpgrader.Upgrade(w, r, nil); err == nil {
		conn.Close()
	}
}

func register(mux *http.ServeMux) { mux.HandleFunc("/ws", givenSocket) }

func given() {
	mux := http.NewServeMux()
	register(mux)
	server := &http.Server{Handler: sameOriginOnly(mux)}
	server.ListenAndServe()
}

var handedUpgrader = websocket.Upgrader{CheckOrigin: anybody}

func handedSocket(w http.ResponseWriter, r *http.Request) {
	if conn, err := handedUpgrader.Upgrade(w, r, nil); err == nil {
		conn.Close()
	}
}

func handed() {
	mux := http.NewServeMux()
	mux.HandleFunc("/ws", handedSocket)
	listen(mux)
}

func listen(h http.Handler) { http.ListenAndServe(":8080", sameOriginOnly(h)) }

var standardUpgrader = websocket.Upgrader{CheckOrigin: anybody}

func standardSocket(w http.ResponseWriter, r *http.Request) {
	if conn, err := standardUpgrader.Upgrade(w, r, nil); err == nil {
		conn.Close()
	}
}

func standard() {
	http.HandleFunc("/ws", standardSocket)
	http.ListenAndServe(":8080", sameOriginOnly(http.DefaultServeMux))
}

var ownUpgrader = websocket.Upgrader{CheckOrigin: anybody}

func ownSocket(w http.ResponseWriter, r *http.Request) {
	if conn, err := ownUpgrader.Upgrade(w, r, nil); err == nil {
		conn.Close()
	}
}

// A server looks before its router is asked.
type server struct{ mux *http.ServeMux }

func newServer() *server {
	s := &server{mux: http.NewServeMux()}
	s.mux.HandleFunc("/ws", ownSocket)
	return s
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !s.allows(r) {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	s.mux.ServeHTTP(w, r)
}

func (s *server) allows(r *http.Request) bool {
	o := r.Header.Get("Origin")
	return o == "" || o == "https://app.example.com"
}

var fieldUpgrader = websocket.Upgrader{CheckOrigin: anybody}

func fieldSocket(w http.ResponseWriter, r *http.Request) {
	if conn, err := fieldUpgrader.Upgrade(w, r, nil); err == nil {
		conn.Close()
	}
}

type app struct{ handler http.Handler }

func newApp() *app {
	mux := http.NewServeMux()
	mux.HandleFunc("/ws", fieldSocket)
	return &app{handler: mux}
}

func (a *app) run() { http.ListenAndServe(":8080", sameOriginOnly(a.handler)) }

var chainedUpgrader = websocket.Upgrader{CheckOrigin: anybody}

func chainedSocket(w http.ResponseWriter, r *http.Request) {
	if conn, err := chainedUpgrader.Upgrade(w, r, nil); err == nil {
		conn.Close()
	}
}

func chain(h http.Handler, ms ...func(http.Handler) http.Handler) http.Handler {
	for _, m := range ms {
		h = m(h)
	}
	return h
}

func chained() {
	mux := http.NewServeMux()
	mux.HandleFunc("/ws", chainedSocket)
	http.ListenAndServe(":8080", chain(mux, sameOriginOnly))
}

var nestedUpgrader = websocket.Upgrader{CheckOrigin: anybody}

func nestedSocket(w http.ResponseWriter, r *http.Request) {
	if conn, err := nestedUpgrader.Upgrade(w, r, nil); err == nil {
		conn.Close()
	}
}

func nested() {
	inner := http.NewServeMux()
	inner.HandleFunc("/ws", nestedSocket)
	outer := http.NewServeMux()
	outer.Handle("/api/", http.StripPrefix("/api", inner))
	http.ListenAndServe(":8080", sameOriginOnly(outer))
}
