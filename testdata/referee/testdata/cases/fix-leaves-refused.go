// The first fixes together do this.
//
// executed: refused, dropped
// reported: cookieattr/prefix, corspreflight/credentials
// differs: nothing

package api

import (
	"encoding/json"
	"net/http"
	"strings"
)

var trusted = map[string]bool{"https://app.example.com": true, "https://admin.example.com": true}

func chooseOrigin(r *http.Request) string {
	origin := r.Header.Get("Origin")
	if trusted[origin] {
		return origin
	}
	return "https://app.example.com"
}

var hits int

// Handler serves the API.
func Handler(w http.ResponseWriter, req *http.Request) {
	h := w.Header()
	if req.Method == "OPTIONS" {
		h.Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")

		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", chooseOrigin(req))
	w.Header().Set("Access-Control-Allow-Credentials", "true")

	w.Header().Set("Vary", "Origin")
	http.SetCookie(w, &http.Cookie{
		Name:     "__Host-session",
		Value:    "s3cr3t",
		Secure:   true,
		HttpOnly: true,
		SameSite: http.SameSiteLaxMode,
	})
	if strings.Contains(req.UserAgent(), "bot") {
		hits++
	}
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode([]string{"tea"})
}
