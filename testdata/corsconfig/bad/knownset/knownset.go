// Package knownset has settings that err, and a set that an Origin is checked
// against elsewhere.
package knownset

import (
	"net/http"

	chicors "github.com/go-chi/cors"
	"github.com/rs/cors"
)

var trusted = map[string]bool{
	"https://app.example.com":   true,
	"https://admin.example.com": true,
}

func byHand(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); trusted[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func star() *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"*"}, // want "browsers reject every credentialed response"
		AllowCredentials: true,
	})
}

func accepts() *cors.Cors {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(string) bool { return true }, // want "this function accepts each origin"
		AllowCredentials: true,
	})
}

func named() *chicors.Cors {
	return chicors.New(chicors.Options{
		AllowOriginFunc:  everyone, // want "this function accepts each origin"
		AllowCredentials: true,
	})
}

func everyone(r *http.Request, origin string) bool { return true }
