// Package consulted has upgrades before which code out of sight is given the request, and
// says whether it may come in.
package consulted

import (
	"log"
	"net/http"

	"github.com/coder/websocket"

	"websocketorigin.test/good/consulted/origins"
)

var list = []string{"https://app.example.com"}

func upgrade(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true})
}

func byFunction(w http.ResponseWriter, r *http.Request) {
	if !origins.Allowed(r, list) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	upgrade(w, r)
}

func byHeaders(w http.ResponseWriter, r *http.Request) {
	if ok := origins.Match(r.Header); !ok {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	upgrade(w, r)
}

type handler struct{ policy *origins.Policy }

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if h.policy == nil || h.policy.Validate(r) != nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	upgrade(w, r)
}

func mayConnect(r *http.Request) bool { return origins.Allowed(r, list) }

func byHelper(w http.ResponseWriter, r *http.Request) {
	allowed := mayConnect(r)
	if !allowed {
		log.Print("refused")
		return
	}
	upgrade(w, r)
}

// A Checker is implemented by other packages.
type Checker interface {
	Check(r *http.Request) error
}

type asking struct{ checker Checker }

func (h *asking) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := h.checker.Check(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	upgrade(w, r)
}
