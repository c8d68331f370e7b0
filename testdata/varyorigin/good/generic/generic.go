// Package generic adds Vary by helpers that do not name the type of headers.
package generic

import "net/http"

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func allow(h http.Header, r *http.Request) {
	if o := r.Header.Get("Origin"); allowed[o] {
		h.Set("Access-Control-Allow-Origin", o)
		h.Set("Access-Control-Allow-Credentials", "true")
	}
}

func toMap(m map[string][]string, k, v string) { m[k] = append(m[k], v) }

func byMap(w http.ResponseWriter, r *http.Request) {
	toMap(w.Header(), "Vary", "Origin")
	allow(w.Header(), r)
}

func toMapLike[M ~map[string][]string](m M, k, v string) { m[k] = append(m[k], v) }

func byMapLike(w http.ResponseWriter, r *http.Request) {
	toMapLike(w.Header(), "Vary", "Origin")
	allow(w.Header(), r)
}

type bag interface{ ~map[string][]string }

func toBag[M bag](m M, k string, v ...string) { m[k] = v }

func byBag(w http.ResponseWriter, r *http.Request) {
	toBag(w.Header(), "Vary", "Origin")
	allow(w.Header(), r)
}

func toAnyMap[M ~map[K][]V, K comparable, V any](m M, k K, v V) { m[k] = append(m[k], v) }

func byAnyMap(w http.ResponseWriter, r *http.Request) {
	toAnyMap(w.Header(), "Vary", "Origin")
	allow(w.Header(), r)
}

type headers map[string][]string

func (h headers) plus(k, v string) { h[k] = append(h[k], v) }

func byDefined(w http.ResponseWriter, r *http.Request) {
	headers(w.Header()).plus("Vary", "Origin")
	allow(w.Header(), r)
}

type adder interface{ Add(k, v string) }

func toAdder(a adder, k, v string) { a.Add(k, v) }

func byAdder(w http.ResponseWriter, r *http.Request) {
	toAdder(w.Header(), "Vary", "Origin")
	allow(w.Header(), r)
}

func toAdding[A adder](a A, k, v string) { a.Add(k, v) }

func byAdding(w http.ResponseWriter, r *http.Request) {
	toAdding(w.Header(), "Vary", "Origin")
	allow(w.Header(), r)
}
