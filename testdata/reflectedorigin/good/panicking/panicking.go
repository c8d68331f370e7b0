// Package panicking has checks that do not return where an origin is none of ours,
// further down than where they are asked.
package panicking

import (
	"net/http"
	"slices"
)

var list = []string{"https://app.example.com"}

func must(origin string) {
	if !slices.Contains(list, origin) {
		panic(http.ErrAbortHandler)
	}
}

func ask(origin string) bool {
	must(origin)
	return true
}

func recovers(origin string) (ok bool) {
	defer func() {
		if recover() != nil {
			ok = false
		}
	}()
	must(origin)
	return true
}

func either(origin string, n int) bool {
	if n == 0 {
		must(origin)
		return true
	}
	return other(origin, n)
}

func other(origin string, n int) bool {
	if n < 0 {
		panic("n")
	}
	return either(origin, n-1)
}

func allow(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); ask(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func recovering(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); recovers(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func each(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); either(origin, 2) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
