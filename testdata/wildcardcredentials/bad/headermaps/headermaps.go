// Package headermaps copies both to the response from a map of headers.
package headermaps

import (
	"maps"
	"net/http"
)

func ranged(w http.ResponseWriter, r *http.Request) {
	h := http.Header{}
	h.Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
	h.Set("Access-Control-Allow-Credentials", "true")
	for name := range h {
		w.Header().Set(name, h.Get(name))
	}
}

func copied(w http.ResponseWriter, r *http.Request) {
	h := http.Header{"Access-Control-Allow-Origin": {"*"}, "Access-Control-Allow-Credentials": {"true"}} // want "browsers reject every credentialed response"
	maps.Copy(w.Header(), h)
}

var baseCloned = http.Header{"Access-Control-Allow-Origin": {"*"}, "Access-Control-Allow-Credentials": {"true"}} // want "browsers reject every credentialed response"

func cloned(w http.ResponseWriter, r *http.Request) {
	h := maps.Clone(baseCloned)
	for k, v := range h {
		w.Header()[k] = v
	}
}

var baseAdded = http.Header{"Access-Control-Allow-Origin": {"*"}} // want "browsers reject every credentialed response"

func added(w http.ResponseWriter, r *http.Request) {
	h := baseAdded.Clone()
	h.Set("Access-Control-Allow-Credentials", "true")
	for k, vs := range h {
		for _, v := range vs {
			w.Header().Add(k, v)
		}
	}
}

func valuesBuild() http.Header {
	h := make(http.Header)
	h.Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
	h.Set("Access-Control-Allow-Credentials", "true")
	return h
}
func values(w http.ResponseWriter, r *http.Request) {
	h := valuesBuild()
	for name := range h {
		for _, v := range h.Values(name) {
			w.Header().Add(name, v)
		}
	}
}

func another(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	for name := range w.Header() {
		if name == "X-Foo" {
			w.Header().Del(name)
		}
	}
}
