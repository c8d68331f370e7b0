// Package replaced has upgraders that accept any Origin, though their check is, or may
// be, replaced.
package replaced

import (
	"flag"
	"net/http"
	"os"
	"slices"

	"github.com/gorilla/websocket"
)

func anyone(*http.Request) bool { return true }

func own(r *http.Request) bool { return r.Header.Get("Origin") == "https://app.example.com" }

var opened = websocket.Upgrader{CheckOrigin: own}

func opens() {
	opened.CheckOrigin = anyone // want "accepts each Origin"
	http.HandleFunc("/opened", func(w http.ResponseWriter, r *http.Request) { opened.Upgrade(w, r, nil) })
}

// The default stays unless somebody chooses otherwise.

var strict = flag.Bool("strict", false, "")

var ifStrict = websocket.Upgrader{CheckOrigin: anyone} // want "accepts each Origin"

func setIfStrict() {
	if *strict {
		ifStrict.CheckOrigin = own
	}
}

func byIfStrict(w http.ResponseWriter, r *http.Request) { ifStrict.Upgrade(w, r, nil) }

func ifOrigin() *websocket.Upgrader {
	u := &websocket.Upgrader{CheckOrigin: anyone} // want "accepts each Origin"
	if o := os.Getenv("ORIGIN"); o != "" {
		u.CheckOrigin = func(r *http.Request) bool { return r.Header.Get("Origin") == o }
	}
	return u
}

type Options struct {
	Check   func(*http.Request) bool
	Origins []string
}

func ifCheck(o Options) *websocket.Upgrader {
	u := &websocket.Upgrader{CheckOrigin: anyone} // want "accepts each Origin"
	if o.Check != nil {
		u.CheckOrigin = o.Check
	}
	return u
}

func ifOrigins(o Options) *websocket.Upgrader {
	u := &websocket.Upgrader{CheckOrigin: anyone} // want "accepts each Origin"
	if len(o.Origins) > 0 {
		u.CheckOrigin = func(r *http.Request) bool { return slices.Contains(o.Origins, r.Header.Get("Origin")) }
	}
	return u
}

func ifAny(origins []string) *websocket.Upgrader {
	u := &websocket.Upgrader{CheckOrigin: anyone} // want "accepts each Origin"
	if len(origins) == 0 {
		return u
	}
	u.CheckOrigin = func(r *http.Request) bool { return slices.Contains(origins, r.Header.Get("Origin")) }
	return u
}

// Another one keeps what the literal says.

type hub struct{ up websocket.Upgrader }

func newHub() *hub {
	return &hub{up: websocket.Upgrader{CheckOrigin: anyone}} // want "accepts each Origin"
}

func (h *hub) serve(w http.ResponseWriter, r *http.Request) { h.up.Upgrade(w, r, nil) }

func hubs() {
	h, g := newHub(), newHub()
	h.up.CheckOrigin = own
	http.HandleFunc("/h", h.serve)
	http.HandleFunc("/g", g.serve)
}

func value() websocket.Upgrader {
	return websocket.Upgrader{CheckOrigin: anyone} // want "accepts each Origin"
}

func values() {
	u, v := value(), value()
	u.CheckOrigin = own
	http.HandleFunc("/values", func(w http.ResponseWriter, r *http.Request) {
		u.Upgrade(w, r, nil)
		v.Upgrade(w, r, nil)
	})
}

func afterwards(w http.ResponseWriter, r *http.Request) {
	u := websocket.Upgrader{CheckOrigin: anyone} // want "accepts each Origin"
	u.Upgrade(w, r, nil)
	u.CheckOrigin = own
}

func again(w http.ResponseWriter, r *http.Request) {
	var u websocket.Upgrader
	for range 2 {
		u.CheckOrigin = anyone // want "accepts each Origin"
		u.Upgrade(w, r, nil)
	}
}

func onlyIf(w http.ResponseWriter, r *http.Request) {
	u := websocket.Upgrader{CheckOrigin: anyone} // want "accepts each Origin"
	if r.URL.Path == "/admin" {
		u.CheckOrigin = own
	}
	u.Upgrade(w, r, nil)
}

func eachIteration(paths []string) {
	var u *websocket.Upgrader
	for _, p := range paths {
		u = newUpgrader()
		http.HandleFunc(p, serve(u))
	}
}

func newUpgrader() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: anyone} // want "accepts each Origin"
}

func serve(u *websocket.Upgrader) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { u.Upgrade(w, r, nil) }
}
