// Package consultedaround has an upgrade behind a middleware that asks code out of sight.
package consultedaround

import (
	"net/http"

	"github.com/gorilla/websocket"

	"websocketorigin.test/good/consulted/origins"
)

var upgrader = websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}

func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !origins.Allowed(r, nil) {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func ws(w http.ResponseWriter, r *http.Request) { upgrader.Upgrade(w, r, nil) }

func serve() { http.Handle("/ws", guard(http.HandlerFunc(ws))) }

// Exported may be registered behind the middleware.
func Exported(w http.ResponseWriter, r *http.Request) { upgrader.Upgrade(w, r, nil) }
