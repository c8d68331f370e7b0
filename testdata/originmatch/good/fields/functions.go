package fields

import (
	"net/http"
	"strings"
)

type asking struct{ allows func(string) bool }

func (a *asking) serve(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); a.allows(origin) {
		allow(w, origin)
	}
}

func handleAsking(mux *http.ServeMux) {
	a := &asking{allows: isOurs}
	mux.HandleFunc("/", a.serve)
}

func isOurs(origin string) bool { return origin == "https://app.example.com" }

// One of them may ask the other.
type twofold struct{ allows func(string) bool }

func (t *twofold) serve(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); t.allows(origin) {
		allow(w, origin)
	}
}

func handleTwofold(mux *http.ServeMux) {
	one, other := &twofold{isOurs}, &twofold{isLoose}
	mux.HandleFunc("/", one.serve)
	_ = other
}

func isLoose(origin string) bool { return strings.HasSuffix(origin, "example.com") }

// It may have been given another by whoever calls this.
type handed struct{ allows func(string) bool }

func NewHanded(allows func(string) bool) *handed { return &handed{allows} }

func (h *handed) serve(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); h.allows(origin) {
		allow(w, origin)
	}
}

func handleHanded(mux *http.ServeMux) { mux.HandleFunc("/", NewHanded(isLoose).serve) }

// What the function has of another is not known.
type closing struct{ allows func(string) bool }

func newClosing(strict bool) *closing {
	return &closing{allows: func(origin string) bool { return !strict && isLoose(origin) || isOurs(origin) }}
}

func (c *closing) serve(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); c.allows(origin) {
		allow(w, origin)
	}
}

// Nor is what is stored some time.
type stored struct{ allows func(string) bool }

func (s *stored) set(allows func(string) bool) { s.allows = allows }

func (s *stored) serve(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); s.allows(origin) {
		allow(w, origin)
	}
}

func handleStored(mux *http.ServeMux) *stored {
	s := &stored{allows: isLoose}
	mux.HandleFunc("/", s.serve)
	return s
}
