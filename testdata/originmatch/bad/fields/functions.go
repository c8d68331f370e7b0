package fields

import (
	"net/http"
	"slices"
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

func isOurs(origin string) bool {
	return strings.HasSuffix(origin, "example.com") // want "^https://evilexample.com passes this check"
}

// What the only call gives is known.
type handed struct {
	allows func(string) bool
	list   []string
}

func newHanded(allows func(string) bool, list []string) *handed { return &handed{allows, list} }

func (h *handed) serve(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); h.allows(origin) || slices.Contains(h.list, origin) {
		allow(w, origin)
	}
}

func handleHanded(mux *http.ServeMux) {
	list := []string{"https://admin.example.com", "null"} // want "a sandboxed frame sends .null., which passes this check"

	beginsLikeOurs := func(origin string) bool { return strings.HasPrefix(origin, "https://app.example.com") } // want "^https://app.example.com.evil.example passes this check"
	mux.HandleFunc("/", newHanded(beginsLikeOurs, list).serve)
}
