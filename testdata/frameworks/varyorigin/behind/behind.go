// Package behind has handlers that allow an origin behind a library that adds Vary.
package behind

import (
	"net/http"

	"github.com/rs/cors"
)

func item(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin == "https://partner.example" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	w.Write([]byte("{}"))
}

func wrapped() {
	c := cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}})
	http.ListenAndServe(":8080", c.Handler(http.HandlerFunc(item)))
}
