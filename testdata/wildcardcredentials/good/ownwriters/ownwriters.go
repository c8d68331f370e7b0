// Package ownwriters has a writer that takes credentials back when it is written to.
package ownwriters

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
)

type writer struct{ http.ResponseWriter }

func (w *writer) Write(b []byte) (int, error) {
	w.Header().Del("Access-Control-Allow-Credentials")
	return w.ResponseWriter.Write(b)
}

func public(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { next(&writer{w}, r) }
}

func allow(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func routes() {
	http.HandleFunc("/text", public(func(w http.ResponseWriter, r *http.Request) {
		allow(w)
		io.WriteString(w, "x")
	}))
	http.HandleFunc("/json", public(func(w http.ResponseWriter, r *http.Request) {
		allow(w)
		json.NewEncoder(w).Encode(1)
	}))
	http.HandleFunc("/print", public(func(w http.ResponseWriter, r *http.Request) {
		allow(w)
		fmt.Fprint(w, "x")
	}))
	http.HandleFunc("/error", public(func(w http.ResponseWriter, r *http.Request) {
		allow(w)
		http.Error(w, "x", http.StatusBadRequest)
	}))
}
