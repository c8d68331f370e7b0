// Package flags has a flag that a loop sets, for what the package itself says.
package flags

import (
	"net/http"

	"github.com/gorilla/websocket"
)

type checker struct {
	all bool
	set map[string]bool
}

func newChecker(list ...string) *checker {
	c := &checker{set: map[string]bool{}}
	for _, o := range list {
		if o == "*" {
			c.all = true
			continue
		}
		c.set[o] = true
	}
	return c
}

func (c *checker) check(r *http.Request) bool { return c.all || c.set[r.Header.Get("Origin")] }

var everybody = websocket.Upgrader{CheckOrigin: newChecker("https://app.example.com", "*").check} // want "accepts each Origin"

func upgrade(w http.ResponseWriter, r *http.Request) { everybody.Upgrade(w, r, nil) }
