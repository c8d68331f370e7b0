// Package guardtype has upgrades in handlers that a value of a type is around, which
// looks at who asks.
package guardtype

import (
	"net/http"

	"github.com/coder/websocket"
)

func accept(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true})
}

type guard struct{ next http.Handler }

func (g guard) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") != "https://app.example.com" {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	g.next.ServeHTTP(w, r)
}

func inUnkeyed(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func unkeyed() { http.ListenAndServe(":8080", guard{http.HandlerFunc(inUnkeyed)}) }

type authed func(w http.ResponseWriter, r *http.Request, user string) error

func (h authed) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	user := r.Header.Get("Authorization")
	if user == "" {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if err := h(w, r, user); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func inConverted(w http.ResponseWriter, r *http.Request, user string) error {
	accept(w, r)
	return nil
}

func converted() { http.Handle("/ws", authed(inConverted)) }
