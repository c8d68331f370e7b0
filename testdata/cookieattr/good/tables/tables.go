package tables

import "net/http"

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
	roots   = []route{{"/bye", bye}}
	pages   = []page{{"/account/prefixed", prefixed, true}}
	entries = []entry{{"/account/out", "/out", twice}}
)

func servePages(mux *http.ServeMux, prefix string) {
	for _, p := range pages {
		mux.HandleFunc(prefix+p.at, p.by)
	}
	for _, e := range entries {
		mux.HandleFunc(e.under, e.by)
		mux.HandleFunc(e.or, e.by)
	}
}
