// Package everybodyelse has comparisons that keep nobody out: whoever does not pass gets a
// *, and nobody credentials.
package everybodyelse

import (
	"net/http"
	"strings"
)

func branch(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if strings.HasSuffix(o, "example.com") {
		w.Header().Set("Access-Control-Allow-Origin", o)
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
	w.Write([]byte("x"))
}

func replaced(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", "*")
	if strings.HasSuffix(o, "example.com") {
		w.Header().Set("Access-Control-Allow-Origin", o)
	}
	w.Write([]byte("x"))
}

func variable(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	a := "*"
	if strings.HasSuffix(o, "example.com") {
		a = o
	}
	w.Header().Set("Access-Control-Allow-Origin", a)
	w.Write([]byte("x"))
}

func null(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if o == "null" || o == "https://a.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", o)
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
	w.Write([]byte("x"))
}

func preflights(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	branch(w, r)
}
