// Package matched adds an origin for those that the library does not let in.
package matched

import (
	"net/http"

	"github.com/rs/cors"
)

func item(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin == "https://partner.example" {
		w.Header().Add("Access-Control-Allow-Origin", origin)
		w.Header().Add("Vary", "Origin")
	}
	w.Write([]byte("{}"))
}

func wrapped() {
	c := cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}})
	http.ListenAndServe(":8080", c.Handler(http.HandlerFunc(item)))
}
