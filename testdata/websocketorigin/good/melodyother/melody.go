// Package melodyother has sockets that are given a function elsewhere.
package melodyother

import (
	"net/http"

	"github.com/olahol/melody"
)

func isOwn(r *http.Request) bool { return r.Header.Get("Origin") == "https://"+r.Host }

func restrict(m *melody.Melody) { m.Upgrader.CheckOrigin = isOwn }

func passed() *melody.Melody {
	m := melody.New()
	restrict(m)
	return m
}

func renamed() *melody.Melody {
	m := melody.New()
	other := m
	other.Upgrader.CheckOrigin = isOwn
	return m
}

type embedding struct{ *melody.Melody }

func embedded() *embedding {
	e := &embedding{melody.New()}
	e.Upgrader.CheckOrigin = isOwn
	return e
}

func embeddedByName() *embedding {
	e := &embedding{Melody: melody.New()}
	e.Upgrader.CheckOrigin = isOwn
	return e
}

type holder struct{ m *melody.Melody }

func newHolder() *holder {
	h := &holder{m: melody.New()}
	restrict(h.m)
	return h
}

func (h *holder) serve(w http.ResponseWriter, r *http.Request) { h.m.HandleRequest(w, r) }

func replaced(checked func() *melody.Melody) http.HandlerFunc {
	m := melody.New()
	m = checked()
	return func(w http.ResponseWriter, r *http.Request) { m.HandleRequest(w, r) }
}

var shared = melody.New()

func init() { restrict(shared) }

func serveShared(w http.ResponseWriter, r *http.Request) { shared.HandleRequest(w, r) }
