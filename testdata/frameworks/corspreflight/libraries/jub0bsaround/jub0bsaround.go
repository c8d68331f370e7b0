// Package jub0bsaround has it around all patterns, or for all methods.
package jub0bsaround

import (
	"log"
	"net/http"

	"github.com/jub0bs/cors"
)

func put(w http.ResponseWriter, r *http.Request) {}

func around() {
	c, err := cors.NewMiddleware(cors.Config{Origins: []string{"https://app.example.com"}, Methods: []string{http.MethodPut}})
	if err != nil {
		log.Fatal(err)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /items", put)
	log.Fatal(http.ListenAndServe(":8080", c.Wrap(mux)))
}

func each() {
	c, err := cors.NewMiddleware(cors.Config{Origins: []string{"https://app.example.com"}, Methods: []string{http.MethodPut}})
	if err != nil {
		log.Fatal(err)
	}
	mux := http.NewServeMux()
	mux.Handle("/items", c.Wrap(http.HandlerFunc(put)))
	log.Fatal(http.ListenAndServe(":8081", mux))
}
