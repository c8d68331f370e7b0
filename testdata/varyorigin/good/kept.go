package good

import (
	"errors"
	"net/http"
)

// deferred adds it when the function returns, before the answer leaves.
func deferred(w http.ResponseWriter, r *http.Request) {
	defer w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// redirected is an answer that caches do not keep.
func redirected(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	http.Redirect(w, r, "/new", http.StatusFound)
}

// sameEitherWay sends one origin to all.
func sameEitherWay(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	}
}

var errClosed = errors.New("closed")

func open(origin string) error { return errClosed }

// neverAllowed allows no origin at all.
func neverAllowed(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); open(origin) == nil {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}
