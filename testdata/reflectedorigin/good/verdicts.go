package good

import (
	"net/http"
	"slices"
)

var (
	blocked func(origin string) bool
	trusted func(origin string) error
)

// notBlocked asks for the opposite: what is not blocked is unknown.
func notBlocked(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if blocked(origin) {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func noError(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if err := trusted(origin); err != nil {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// emptyListAllows is for whoever fills the list to know.
func (o *options) emptyListAllows(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if len(o.origins) == 0 || o.allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// askedFirst asks code out of sight, before settings that all have a say in the
// answer: more paths than are kept apart.
func (o *options) askedFirst(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if blocked(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		if r.Header.Get("X-A") != "" {
			w.Header().Add("Vary", "A")
		}
		if len(o.origins) > 1 {
			w.Header().Add("Vary", "B")
		}
		if o.allowedValue != "" {
			w.Header().Add("Vary", "C")
		}
		if o.development {
			w.Header().Add("Vary", "D")
		}
		if o.allowAll {
			w.Header().Add("Vary", "E")
		}
		if r.Header.Get("Accept") != "" {
			w.Header().Add("Vary", "F")
		}
	}
}

func mustBeKnown(origin string) {
	if origin != "https://app.example.com" {
		panic(http.ErrAbortHandler)
	}
}

// checkedByPanic goes on for one origin only.
func checkedByPanic(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	mustBeKnown(origin)
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

var frontends = []string{"https://app.example.com", "https://admin.example.com"}

// indexOfQuery looks for an origin that the query names.
func indexOfQuery(w http.ResponseWriter, r *http.Request) {
	if origin := r.URL.Query().Get("origin"); slices.Index(frontends, origin) >= 0 {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
