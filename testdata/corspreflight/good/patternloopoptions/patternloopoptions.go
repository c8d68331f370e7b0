// Package main registers a handler by a loop over methods, OPTIONS among them.
package main

import "net/http"

func item(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
	if r.Method == http.MethodOptions {
		return
	}
	w.Write([]byte("{}"))
}

func main() {
	mux := http.NewServeMux()
	for _, method := range []string{"GET", "PUT", "OPTIONS"} {
		mux.HandleFunc(method+" /items/{id}", item)
	}
	http.ListenAndServe(":8080", mux)
}
