// Package main has a middleware that allows an origin for preflights only, around routes
// all of which are in sight.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
)

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodOptions {
			w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "browsers hide the response: only the answer to the preflight has this header"
			w.Header().Set("Access-Control-Allow-Methods", "PUT")
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		log.Print(r.URL.Path)
		next.ServeHTTP(w, r)
	})
}

type server struct{ items map[string]int }

func (s *server) list(w http.ResponseWriter, r *http.Request) {
	if len(s.items) == 0 {
		http.Error(w, "there is none", http.StatusNotFound)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(s.items)
}

func (s *server) put(w http.ResponseWriter, r *http.Request) { answer(w, "done") }

func answer(w http.ResponseWriter, text string) {
	w.WriteHeader(http.StatusOK)
	fmt.Fprintln(w, text)
}

func main() {
	s := new(server)
	mux := http.NewServeMux()
	mux.HandleFunc("GET /items", s.list)
	mux.Handle("PUT /items", http.HandlerFunc(s.put))
	srv := &http.Server{Addr: ":8080", Handler: logged(allow(mux))}
	log.Fatal(srv.ListenAndServe())
}
