// Package inbytes compares methods in bytes.
package inbytes

import (
	"bytes"
	"fmt"
	"net/http"
)

func compared(w http.ResponseWriter, r *http.Request) {
	if bytes.Compare([]byte(r.Method), []byte("OPTIONS")) == 0 {
		w.WriteHeader(204) // want "browsers block what needs a preflight"
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	fmt.Fprint(w, "Hello")
}

func equal(w http.ResponseWriter, r *http.Request) {
	if bytes.Equal([]byte(r.Method), []byte("OPTIONS")) {
		w.WriteHeader(204) // want "browsers block what needs a preflight"
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	fmt.Fprint(w, "Hello")
}

func folded(w http.ResponseWriter, r *http.Request) {
	if bytes.EqualFold([]byte(r.Method), []byte("options")) {
		w.WriteHeader(204) // want "browsers block what needs a preflight"
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	fmt.Fprint(w, "Hello")
}
