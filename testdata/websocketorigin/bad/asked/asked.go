// Package asked has upgrades behind what values of interfaces say of the request: none
// of the methods by which they are values of those looks at who asks.
package asked

import (
	"net/http"

	"github.com/coder/websocket"
)

type limiter interface {
	allow(r *http.Request) bool
}

type byPath map[string]bool

func (b byPath) allow(r *http.Request) bool { return b[r.URL.Path] }

// byOrigin has a method of that name, and of another type.
type byOrigin string

func (b byOrigin) allow(r *http.Request, name string) bool {
	return r.Header.Get(name) == string(b) && r.Header.Get("Origin") == string(b)
}

type handler struct{ limit limiter }

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if h.limit.allow(r) {
		websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `the Origin is not checked`
	}
}

func serve() { http.Handle("/ws", &handler{byPath{}}) }

// A Session is implemented by other packages only.
type Session interface {
	Of(r *http.Request) (user string, err error)
}

type cookied struct{ sessions Session }

func (h *cookied) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if _, err := h.sessions.Of(r); err != nil {
		http.Error(w, "log in", http.StatusUnauthorized)
		return
	}
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `the Origin is not checked`
}

func serveSessions(s Session) { http.Handle("/sessions", &cookied{s}) }

// origins is a value of an interface that another handler asks.
type origins string

func (o origins) from(r *http.Request) bool { return r.Header.Get("Origin") == string(o) }

type place interface {
	from(r *http.Request) bool
}

type elsewhere struct{ place }

func (h *elsewhere) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !h.from(r) {
		w.WriteHeader(http.StatusForbidden)
	}
}

func serveElsewhere() { http.Handle("/elsewhere", &elsewhere{origins("https://app.example.com")}) }
