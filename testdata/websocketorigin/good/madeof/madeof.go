// Package madeof has a handler that makes what decides about its upgrade of the Origin.
package madeof

import (
	"net/http"

	"github.com/gorilla/websocket"
)

func of(r *http.Request) func(*http.Request) bool {
	if r.Header.Get("Origin") != "https://app.example.com" {
		return func(*http.Request) bool { return false }
	}
	return func(*http.Request) bool { return true }
}

func serve(w http.ResponseWriter, r *http.Request) {
	u := websocket.Upgrader{CheckOrigin: of(r)}
	u.Upgrade(w, r, nil)
}

type checker struct{ check func(*http.Request) bool }

func newChecker(origin string) *checker {
	return &checker{check: func(r *http.Request) bool { return r.Header.Get("Origin") == origin }}
}

func (c *checker) serve(w http.ResponseWriter, r *http.Request) {
	if !c.check(r) {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	u := websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}
	u.Upgrade(w, r, nil)
}

func (c *checker) serveChecked(w http.ResponseWriter, r *http.Request) {
	u := websocket.Upgrader{CheckOrigin: c.check}
	u.Upgrade(w, r, nil)
}

// Rules are asked out of sight.
type Rules struct{ Allow func(*http.Request) bool }

func rules() Rules {
	return Rules{Allow: func(r *http.Request) bool { return r.Header.Get("Origin") == "https://app.example.com" }}
}

func serveByRules(w http.ResponseWriter, r *http.Request, allowed func(*http.Request, Rules) bool) {
	if !allowed(r, rules()) {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	u := websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}
	u.Upgrade(w, r, nil)
}

var byName = map[string]func(*http.Request) bool{name: named("https://app.example.com")}

var name = "app"

func named(origin string) func(*http.Request) bool {
	return func(r *http.Request) bool { return r.Header.Get("Origin") == origin }
}

func serveNamed(w http.ResponseWriter, r *http.Request) {
	if named := byName["app"]; !named(r) {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	u := websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}
	u.Upgrade(w, r, nil)
}
