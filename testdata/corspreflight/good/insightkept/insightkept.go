// Package main keeps the response in what may do anything with it.
package main

import (
	"io"
	"net/http"
)

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodOptions {
			w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
			w.Header().Set("Access-Control-Allow-Methods", "PUT")
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

type answer struct{ to io.Writer }

func put(w http.ResponseWriter, r *http.Request) {
	a := answer{to: w}
	a.send()
}

func (a answer) send() { a.to.Write([]byte("{}")) }

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/items", put)
	http.ListenAndServe(":8080", allow(mux))
}
