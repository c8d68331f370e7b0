// Package tables sets headers from tables in time.
package tables

import (
	"maps"
	"net/http"
)

var table = map[string]string{
	"Access-Control-Allow-Origin":      "https://app.example.com",
	"Access-Control-Allow-Credentials": "true",
}

var lines = http.Header{"Access-Control-Allow-Origin": {"https://app.example.com"}}

func inLoop(w http.ResponseWriter, r *http.Request) {
	for k, v := range table {
		w.Header().Set(k, v)
	}
	w.Write([]byte("hello"))
}

func copied(w http.ResponseWriter, r *http.Request) {
	maps.Copy(w.Header(), lines)
	w.Write([]byte("hello"))
}

// onceMore sets what has left already.
func onceMore(w http.ResponseWriter, r *http.Request) {
	maps.Copy(w.Header(), lines)
	w.Write([]byte("hello"))
	maps.Copy(w.Header(), lines)
}

// others are no headers of CORS.
func others(w http.ResponseWriter, r *http.Request) {
	maps.Copy(w.Header(), lines)
	w.Write([]byte("hello"))
	for k, v := range map[string]string{"X-Time": "12"} {
		w.Header().Set(k, v)
	}
}
