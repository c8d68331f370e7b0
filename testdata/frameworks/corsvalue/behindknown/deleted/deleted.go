// Package deleted takes away what a library has set.
package deleted

import (
	"net/http"

	"github.com/rs/cors"
)

func item(w http.ResponseWriter, r *http.Request) {
	w.Header().Del("Access-Control-Allow-Origin")
	w.Header().Add("Access-Control-Allow-Origin", "https://app.example.com")
	w.Write([]byte("{}"))
}

func wrapped() { http.ListenAndServe(":8080", cors.Default().Handler(http.HandlerFunc(item))) }
