// Package jub0bs has a library's middleware, which is made with an error, around the
// handler of one method.
package jub0bs

import (
	"log"
	"net/http"

	"github.com/jub0bs/cors"
)

func put(w http.ResponseWriter, r *http.Request) {}

func run() {
	mux := http.NewServeMux()
	c, err := cors.NewMiddleware(cors.Config{Origins: []string{"https://app.example.com"}, Methods: []string{http.MethodPut}}) // want "none comes to this middleware"
	if err != nil {
		log.Fatal(err)
	}
	mux.Handle("PUT /items", c.Wrap(http.HandlerFunc(put)))
	log.Fatal(http.ListenAndServe(":8080", mux))
}
