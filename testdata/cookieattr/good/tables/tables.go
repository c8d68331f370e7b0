// Package tables has the paths of handlers in tables of routes.
package tables

import "net/http"

type route struct {
	path    string
	handler http.HandlerFunc
}

func login(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "x", Path: "/", Secure: true})
}

// At the root, nothing is different.
func bye(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1, Secure: true})
}

type page struct {
	at  string
	by  http.HandlerFunc
	get bool
}

// What the path is made of is not known.
func prefixed(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1, Secure: true})
}

// It is registered twice, and by another path.
func twice(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1, Secure: true})
}

type entry struct {
	under, or string
	by        http.HandlerFunc
}

var (
	roots   = []route{{"/api/login", login}, {"/bye", bye}}
	pages   = []page{{"/account/prefixed", prefixed, true}}
	entries = []entry{{"/account/out", "/out", twice}}
)

func servePages(mux *http.ServeMux, prefix string) {
	for _, r := range roots {
		mux.HandleFunc(r.path, r.handler)
	}
	for _, p := range pages {
		mux.HandleFunc(prefix+p.at, p.by)
	}
	for _, e := range entries {
		mux.HandleFunc(e.under, e.by)
		mux.HandleFunc(e.or, e.by)
	}
}
