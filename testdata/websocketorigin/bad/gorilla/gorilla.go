// Package gorilla has upgraders that let anybody in.
package gorilla

import (
	"net/http"
	"net/url"
	"os"
	"regexp"
	"strings"

	"github.com/gorilla/websocket"
)

var packageLevel = websocket.Upgrader{
	ReadBufferSize: 1024,
	CheckOrigin: func(r *http.Request) bool { // want "a page of any site can connect here, and whatever authenticates by cookie is open to it: this function accepts each Origin"
		return true
	},
}

func usesPackageLevel(w http.ResponseWriter, r *http.Request) {
	conn, err := packageLevel.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer conn.Close()
}

func local(w http.ResponseWriter, r *http.Request) {
	upgrader := websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }} // want "this function accepts each Origin"
	conn, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer conn.Close()
}

var assigned = websocket.Upgrader{}

func stored(w http.ResponseWriter, r *http.Request) {
	assigned.CheckOrigin = func(r *http.Request) bool { return true } // want "this function accepts each Origin"
	conn, err := assigned.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer conn.Close()
}

func anybody(*http.Request) bool { return true }

type hub struct {
	upgrader websocket.Upgrader
}

func newHub() *hub {
	return &hub{
		upgrader: websocket.Upgrader{CheckOrigin: anybody}, // want "this function accepts each Origin"
	}
}

func (h *hub) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if conn, err := h.upgrader.Upgrade(w, r, nil); err == nil {
		conn.Close()
	}
}

func deprecated(w http.ResponseWriter, r *http.Request) {
	conn, err := websocket.Upgrade(w, r, nil, 1024, 1024) // want "a page of any site can connect here, and whatever authenticates by cookie is open to it: the Origin is not checked"
	if err != nil {
		return
	}
	defer conn.Close()
}

// answered answers what is no handshake itself, which this function leaves to it.
func answered(w http.ResponseWriter, r *http.Request) {
	conn, err := websocket.Upgrade(w, r, nil, 1024, 1024) // want "the Origin is not checked"
	if _, ok := err.(websocket.HandshakeError); ok {
		http.Error(w, "Not a WebSocket handshake", http.StatusBadRequest)
	}
	if err == nil {
		conn.Close()
	}
}

func suffix() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return strings.HasSuffix(r.Header.Get("Origin"), "example.com") // want "https://evilexample.com passes this check, so a site that is not yours can connect here"
	}}
}

func host() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		u, err := url.Parse(r.Header.Get("Origin"))
		return err == nil && strings.Contains(u.Host, "example.com") // want "passes this check, so a site that is not yours can connect here"
	}}
}

var pattern = regexp.MustCompile(`^https://.*\.example.com`)

func matched() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return pattern.MatchString(r.Header.Get("Origin")) // want "passes this check, so a site that is not yours can connect here"
	}}
}

func null() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		switch r.Header.Get("Origin") {
		case "https://example.com", "null": // want "any site can connect here, and whatever authenticates by cookie is open to it: a sandboxed frame sends"
			return true
		}
		return false
	}}
}

type gateway struct{ origins []string }

func (g *gateway) upgrader() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		if len(g.origins) == 0 {
			return true // want "this function accepts each Origin as long as no list has an entry"
		}
		for _, o := range g.origins {
			if o == r.Header.Get("Origin") {
				return true
			}
		}
		return false
	}}
}

func fromEnvironment() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin"
		allowed := os.Getenv("ALLOWED_ORIGIN") // it may be empty
		return allowed == "" || r.Header.Get("Origin") == allowed
	}}
}

// A log is no check.
func logged(w http.ResponseWriter, r *http.Request) {
	user, password, ok := r.BasicAuth()
	if !ok || user != "admin" || password != os.Getenv("PASSWORD") {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	conn, err := afterPassword.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer conn.Close()
}

var afterPassword = websocket.Upgrader{CheckOrigin: anybody} // want "this function accepts each Origin"

// beside upgrades in a function of its own that goes on beside the handler.
func beside(w http.ResponseWriter, r *http.Request) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		upgrader := websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }} // want "this function accepts each Origin"
		conn, err := upgrader.Upgrade(w, r, nil)
		if err != nil {
			return
		}
		defer conn.Close()
	}()
	<-done
}

// registersBeside registers a handler where it serves, beside what else is done.
func registersBeside() {
	go func() {
		http.HandleFunc("/beside", func(w http.ResponseWriter, r *http.Request) {
			upgrader := websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }} // want "this function accepts each Origin"
			conn, err := upgrader.Upgrade(w, r, nil)
			if err != nil {
				return
			}
			defer conn.Close()
		})
		http.ListenAndServe(":8080", nil)
	}()
}
