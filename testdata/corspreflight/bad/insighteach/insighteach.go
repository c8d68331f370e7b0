// Package main has a middleware around each handler.
package main

import "net/http"

func headers(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "browsers hide the response: only the answer to the preflight has this header"
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
}

func allow(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodOptions {
			headers(w)
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next(w, r)
	}
}

func put(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func main() {
	http.HandleFunc("/items", allow(put))
	http.HandleFunc("/more", allow(func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("more")) }))
	http.ListenAndServe(":8080", nil)
}
