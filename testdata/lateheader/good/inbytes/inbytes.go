// Package inbytes compares methods in bytes.
package inbytes

import (
	"bytes"
	"fmt"
	"net/http"
)

func compared(w http.ResponseWriter, r *http.Request) {
	if bytes.Compare([]byte(r.Method), []byte("OPTIONS")) != 0 {
		fmt.Fprint(w, "Hello")
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
}

func equal(w http.ResponseWriter, r *http.Request) {
	if bytes.Equal([]byte(r.Method), []byte("GET")) {
		fmt.Fprint(w, "Hello")
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
}

func empty(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	o := []byte(r.Header.Get("Origin"))
	if !bytes.Equal(o, nil) && bytes.Equal(o, []byte("https://app.example.com")) {
		w.Header().Set("Access-Control-Allow-Origin", string(o))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
