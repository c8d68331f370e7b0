// Package keptout has settings that err, and a list of origins that are kept out
// elsewhere.
package keptout

import (
	"net/http"
	"os"
	"slices"
	"strings"

	chicors "github.com/go-chi/cors"
)

var blocked = strings.Split(os.Getenv("BLOCKED_ORIGINS"), ",")

func byHand(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if slices.Contains(blocked, origin) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

var star = chicors.Handler(chicors.Options{
	AllowedOrigins:   []string{"*"}, // want "browsers reject every credentialed response"
	AllowCredentials: true,
})
