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

func main() {
	r := mux.NewRouter()
	r.Use(allow)
	r.Path("/x").Methods("PUT").HandlerFunc(put)
	r.Methods("PATCH").Path("/y").Handler(http.HandlerFunc(put))
	r.NewRoute().Path("/z").Name("z").HandlerFunc(put).Methods("DELETE")
	r.HandleFunc("/q", put).Queries("id", "{id}").Methods("PUT")
	http.ListenAndServe(":8080", r)
}
