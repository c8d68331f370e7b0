// Package replaced has upgraders whose literals accept any Origin, and that get another
// check before they are used.
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

func atOnce() {
	u := websocket.Upgrader{CheckOrigin: anyone}
	u.CheckOrigin = own
	http.HandleFunc("/once", func(w http.ResponseWriter, r *http.Request) { u.Upgrade(w, r, nil) })
}

var inHandler = websocket.Upgrader{CheckOrigin: anyone}

func handles(w http.ResponseWriter, r *http.Request) {
	inHandler.CheckOrigin = own
	inHandler.Upgrade(w, r, nil)
}

var inInit = websocket.Upgrader{CheckOrigin: anyone}

func init() { inInit.CheckOrigin = own }

func afterInit(w http.ResponseWriter, r *http.Request) { inInit.Upgrade(w, r, nil) }

var pointer = &websocket.Upgrader{CheckOrigin: anyone}

func setPointer() { pointer.CheckOrigin = own }

func byPointer(w http.ResponseWriter, r *http.Request) { pointer.Upgrade(w, r, nil) }

var whole = websocket.Upgrader{CheckOrigin: anyone}

func setWhole() { whole = websocket.Upgrader{CheckOrigin: own} }

func byWhole(w http.ResponseWriter, r *http.Request) { whole.Upgrade(w, r, nil) }

var wholePointer = &websocket.Upgrader{CheckOrigin: anyone}

func setWholePointer(o string) { wholePointer = newListed(o) }

func newListed(o string) *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return r.Header.Get("Origin") == o }}
}

func byWholePointer(w http.ResponseWriter, r *http.Request) { wholePointer.Upgrade(w, r, nil) }

// The library compares the Origin with the host.
var unset = websocket.Upgrader{CheckOrigin: anyone}

func unsets() { unset.CheckOrigin = nil }

func byUnset(w http.ResponseWriter, r *http.Request) { unset.Upgrade(w, r, nil) }

var listed = websocket.Upgrader{CheckOrigin: anyone}

func SetOrigins(l ...string) {
	listed.CheckOrigin = func(r *http.Request) bool { return slices.Contains(l, r.Header.Get("Origin")) }
}

func byListed(w http.ResponseWriter, r *http.Request) { listed.Upgrade(w, r, nil) }

func unlessDevelopment() *websocket.Upgrader {
	u := &websocket.Upgrader{CheckOrigin: anyone}
	if os.Getenv("ENV") != "dev" {
		u.CheckOrigin = own
	}
	return u
}

var unlessFlag = websocket.Upgrader{CheckOrigin: anyone}

var dev = flag.Bool("dev", false, "")

func setUnlessFlag() {
	if !*dev {
		unlessFlag.CheckOrigin = own
	}
}

func byUnlessFlag(w http.ResponseWriter, r *http.Request) { unlessFlag.Upgrade(w, r, nil) }

type hub struct{ up websocket.Upgrader }

var h = &hub{up: websocket.Upgrader{CheckOrigin: anyone}}

func setField() { h.up.CheckOrigin = own }

func byField(w http.ResponseWriter, r *http.Request) {
	up := &h.up
	up.Upgrade(w, r, nil)
}

var g = hub{up: websocket.Upgrader{CheckOrigin: anyone}}

func setWholeField() { g.up = websocket.Upgrader{CheckOrigin: own} }

func byWholeField(w http.ResponseWriter, r *http.Request) { g.up.Upgrade(w, r, nil) }

var copied = websocket.Upgrader{CheckOrigin: anyone}

func copies(w http.ResponseWriter, r *http.Request) {
	up := copied
	up.CheckOrigin = own
	up.Upgrade(w, r, nil)
}

var taken = websocket.Upgrader{CheckOrigin: anyone}

func setTaken() {
	p := &taken
	p.CheckOrigin = own
}

func byTaken(w http.ResponseWriter, r *http.Request) { taken.Upgrade(w, r, nil) }

type server struct{ origins map[string]bool }

var constructed = websocket.Upgrader{CheckOrigin: anyone}

func newServer(l ...string) *server {
	s := &server{map[string]bool{}}
	for _, o := range l {
		s.origins[o] = true
	}
	constructed.CheckOrigin = s.check
	return s
}

func (s *server) check(r *http.Request) bool { return s.origins[r.Header.Get("Origin")] }

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) { constructed.Upgrade(w, r, nil) }

func newHub() *hub { return &hub{up: websocket.Upgrader{CheckOrigin: anyone}} }

func (h *hub) serve(w http.ResponseWriter, r *http.Request) { h.up.Upgrade(w, r, nil) }

func newUpgrader() *websocket.Upgrader {
	return &websocket.Upgrader{ReadBufferSize: 1024, CheckOrigin: anyone}
}

func value() websocket.Upgrader { return websocket.Upgrader{CheckOrigin: anyone} }

func made() {
	h := newHub()
	h.up.CheckOrigin = own
	http.HandleFunc("/hub", h.serve)
	u := newUpgrader()
	u.CheckOrigin = own
	v := value()
	v.CheckOrigin = own
	w := websocket.Upgrader{CheckOrigin: anyone}
	w = websocket.Upgrader{CheckOrigin: own}
	http.HandleFunc("/ws", func(rw http.ResponseWriter, r *http.Request) {
		u.Upgrade(rw, r, nil)
		v.Upgrade(rw, r, nil)
		w.Upgrade(rw, r, nil)
	})
}
