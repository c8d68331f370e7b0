// Package main registers handlers by loops over methods, and over patterns.
package main

import "net/http"

func item(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
	if r.Method == http.MethodOptions { // want "none comes here, since there are routes for other methods only"
		return
	}
	w.Write([]byte("{}"))
}

func allow(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		if r.Method == http.MethodOptions { // want "none comes here, since there are routes for other methods only"
			w.Header().Set("Access-Control-Allow-Methods", "DELETE")
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next(w, r)
	}
}

func user(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func main() {
	mux := http.NewServeMux()
	for _, method := range []string{http.MethodGet, http.MethodPut} {
		mux.HandleFunc(method+" /items/{id}", item)
	}
	for pattern, h := range map[string]http.HandlerFunc{"GET /users/{id}": user, "DELETE /users/{id}": user} {
		mux.HandleFunc(pattern, allow(h))
	}
	http.ListenAndServe(":8080", mux)
}
