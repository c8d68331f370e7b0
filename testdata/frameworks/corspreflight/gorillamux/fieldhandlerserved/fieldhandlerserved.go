// Package main hands on to a router that a field keeps, behind what may answer preflights.
package main

import (
	"net/http"

	"github.com/gorilla/mux"
)

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func put(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func routes() (http.Handler, error) {
	r := mux.NewRouter()
	r.Use(allow)
	r.HandleFunc("/x", put).Methods("PUT")
	return r, nil
}

type app struct{ handler http.Handler }

func (a *app) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Access-Control-Request-Method") != "" {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		return
	}
	a.handler.ServeHTTP(w, r)
}

func main() {
	h, err := routes()
	if err != nil {
		panic(err)
	}
	http.ListenAndServe(":8080", &app{handler: h})
}
