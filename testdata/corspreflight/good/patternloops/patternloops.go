// Package main registers handlers by loops over methods, of which one may be OPTIONS.
package main

import (
	"net/http"
	"os"
	"strings"
)

func answer(w http.ResponseWriter, r *http.Request, methods string) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Methods", methods)
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write([]byte("{}"))
}

func set(w http.ResponseWriter, r *http.Request)     { answer(w, r, "PUT") }
func changed(w http.ResponseWriter, r *http.Request) { answer(w, r, "PUT") }
func added(w http.ResponseWriter, r *http.Request)   { answer(w, r, "PUT") }
func any(w http.ResponseWriter, r *http.Request)     { answer(w, r, "PUT") }

func main() {
	mux := http.NewServeMux()
	for _, method := range strings.Split(os.Getenv("METHODS"), ",") {
		mux.HandleFunc(method+" /set", set)
	}
	for _, method := range []string{"GET", "PUT"} {
		if method == os.Getenv("METHOD") {
			method = "OPTIONS"
		}
		mux.HandleFunc(method+" /changed", changed)
	}
	methods := []string{"GET", "PUT"}
	methods[0] = os.Getenv("METHOD")
	for _, method := range methods {
		mux.HandleFunc(method+" /added", added)
	}
	for _, pattern := range []string{"PUT /any", "/any"} {
		mux.HandleFunc(pattern, any)
	}
	http.ListenAndServe(":8080", mux)
}
