// Package lookedtyped has upgrades in handlers that are values of its types, of which not
// all are behind a function that looks at the Origin.
package lookedtyped

import (
	"net/http"

	"github.com/coder/websocket"
)

func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Origin") != "https://app.example.com" {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

type bare struct{}

func (*bare) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `a page of any site can connect here`
}

func serveBare() { http.Handle("/bare", &bare{}) }

type twice struct{ name string }

func (t *twice) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `a page of any site can connect here`
	println(t.name)
}

func serveTwice() {
	http.Handle("/guarded", guard(&twice{"guarded"}))
	http.Handle("/open", &twice{"open"})
}
