// Package main has a middleware that answers preflights, with headers that a function sets,
// behind another that asks for a login.
package main

import "net/http"

func allow(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type, Authorization")
}

func cors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		allow(w)
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func bearer(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			http.Error(w, "unauthorized", http.StatusUnauthorized) // want "they send that without cookies and Authorization, and this refuses it then"
			return
		}
		next.ServeHTTP(w, r)
	})
}

func api(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/items", api)
	http.Handle("/bearer/", bearer(cors(mux)))
	http.Handle("/right/", cors(bearer(http.HandlerFunc(api))))
	http.ListenAndServe(":8080", nil)
}
