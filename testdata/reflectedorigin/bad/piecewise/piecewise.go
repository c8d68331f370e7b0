// Package piecewise puts something else than the Origin into lists and the like.
package piecewise

import (
	"hash/fnv"
	"net/http"
	"sync/atomic"
)

func byCopy(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	path := make([]byte, len(r.URL.Path))
	copy(path, r.URL.Path)
	if string(path) == "/public" {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user: the request's Origin is allowed without a check, with credentials"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func sum(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	h := fnv.New32a()
	h.Write([]byte(r.URL.Path))
	if h.Sum32()%2 == 0 {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "the request's Origin is allowed without a check"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func counted(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	asked := map[string]int{}
	asked[origin]++
	var many atomic.Bool
	many.Store(r.ContentLength > 10)
	if many.Load() {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "the request's Origin is allowed without a check"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
