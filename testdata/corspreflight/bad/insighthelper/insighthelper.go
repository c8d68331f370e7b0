// Package main has a middleware that answers preflights by a function, which allows
// credentials for these only.
package main

import "net/http"

func preflight(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Credentials", "true") // want "browsers hide the response to what has credentials"
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
	w.WriteHeader(http.StatusNoContent)
}

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		if r.Method == http.MethodOptions {
			preflight(w)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func put(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/items", put)
	http.ListenAndServe(":8080", allow(mux))
}
