// Package main copies the headers of another server.
package main

import (
	"io"
	"maps"
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

func put(w http.ResponseWriter, r *http.Request) {
	resp, err := http.Get("http://localhost:9090")
	if err != nil {
		return
	}
	defer resp.Body.Close()
	maps.Copy(w.Header(), resp.Header)
	io.Copy(w, resp.Body)
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/items", put)
	http.ListenAndServe(":8080", allow(mux))
}
