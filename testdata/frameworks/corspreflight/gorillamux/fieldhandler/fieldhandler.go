// Package main keeps a router as a mere handler, in a field.
package main

import (
	"net/http"

	"github.com/gorilla/mux"
)

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		if r.Method == http.MethodOptions { // want "none comes here, since there are routes for other methods only"
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

func main() {
	h, err := routes()
	if err != nil {
		panic(err)
	}
	a := &app{handler: h}
	http.ListenAndServe(":8080", a.handler)
}
