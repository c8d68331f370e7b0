// Package guardlogs has a guard that calls what no package has, the method of an error.
package guardlogs

import (
	"errors"
	"log"
	"net/http"

	"github.com/gorilla/websocket"
)

var errOther = errors.New("other")

func check(r *http.Request) error {
	if r.Header.Get("Origin") != "https://app.example.com" {
		return errOther
	}
	return nil
}

// Guard refuses others.
func Guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := check(r); err != nil {
			log.Print(err.Error())
			http.Error(w, "no", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

var upgrader = websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}

// Serve upgrades.
func Serve(w http.ResponseWriter, r *http.Request) { upgrader.Upgrade(w, r, nil) }
