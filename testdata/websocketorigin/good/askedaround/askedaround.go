// Package askedaround has upgrades behind middlewares that ask a value of an interface.
package askedaround

import (
	"errors"
	"net/http"

	"github.com/coder/websocket"
)

type guard interface {
	check(r *http.Request) error
}

type bearer string

func (b bearer) check(r *http.Request) error {
	if r.Header.Get("Authorization") != "Bearer "+string(b) {
		return errors.New("unauthorized")
	}
	return nil
}

type api struct{ guard guard }

func (a *api) with(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := a.guard.check(r); err != nil {
			http.Error(w, err.Error(), http.StatusUnauthorized)
			return
		}
		next(w, r)
	}
}

func (a *api) ws(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true})
}

func serve() {
	a := &api{bearer("secret")}
	http.HandleFunc("/ws", a.with(a.ws))
}
