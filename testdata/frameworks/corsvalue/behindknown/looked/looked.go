// Package looked adds an origin where there is none.
package looked

import (
	"net/http"

	"github.com/rs/cors"
)

func item(w http.ResponseWriter, r *http.Request) {
	if w.Header().Get("Access-Control-Allow-Origin") == "" {
		w.Header().Add("Access-Control-Allow-Origin", "https://app.example.com")
	}
	w.Write([]byte("{}"))
}

func wrapped() { http.ListenAndServe(":8080", cors.Default().Handler(http.HandlerFunc(item))) }
