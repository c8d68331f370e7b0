// Package generic adds something else than Vary: Origin by helpers that do not name the
// type of headers.
package generic

import "net/http"

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func toMap(m map[string][]string, k, v string) { m[k] = append(m[k], v) }

func byMap(w http.ResponseWriter, r *http.Request) {
	toMap(w.Header(), "Vary", "Accept")
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o) // want `can leave without Vary: Origin`
	}
}

func toMapLike[M ~map[string][]string](m M, k, v string) { m[k] = append(m[k], v) }

func byMapLike(w http.ResponseWriter, r *http.Request) {
	toMapLike(w.Header(), "Vary", "Accept")
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o) // want `can leave without Vary: Origin`
	}
}

type bag interface{ ~map[string][]string }

func toBag[M bag](m M, k string, v ...string) { m[k] = v }

// byBag writes what depends on the Origin itself so.
func byBag(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); allowed[o] {
		toBag(w.Header(), "Access-Control-Allow-Origin", o) // want `can leave without Vary: Origin`
	}
}
