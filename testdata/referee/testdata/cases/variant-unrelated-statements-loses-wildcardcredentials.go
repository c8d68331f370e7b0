// A change that changes no answer changes what is reported.
//
// executed: wildcard, refused, dropped
// reported: cookieattr/prefix, wildcardcredentials/wildcard
// differs: miss refused (silence: not about preflights)

package api

import (
	"fmt"
	"log"
	"net/http"
	"os"
	"slices"
)

var hits int

var origins = []string{"https://app.example.com", "https://admin.example.com"}

var trace = os.Getenv("TRACE") != ""

const headerAccessControlAllowCredentials = "Access-Control-Allow-Credentials"

var strictMode = os.Getenv("STRICT")

// Handler serves the API.
func Handler(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	switch r.Method {
	case "GET", "HEAD":
		hits++
	default:
		log.Print("write")
	}
	h.Set("X-Frame-Options", "DENY")

	func() {
		origin := r.Header.Get("Origin")
		h := w.Header()
		w.Header().Add("Vary", "Origin")
		if slices.ContainsFunc(origins, func(s string) bool { return s == origin }) {
			h.Set("Access-Control-Allow-Origin", origin)

		} else {
			w.Header().Set("Access-Control-Allow-Origin", "*")
		}
		if !trace {
			h.Set(headerAccessControlAllowCredentials, "true")
		}
		if strictMode == "on" {
			w.Header().Del("Vary")
		}
	}()
	http.SetCookie(w, &http.Cookie{
		Name:     "__Host-session",
		Value:    "s3cr3t",
		Path:     "/",
		HttpOnly: true,
		SameSite: http.SameSiteLaxMode,
	})
	if r.Header.Get("Authorization") == "" {
		http.Error(w, "unauthorized", 401)
	}
	w.Header().Set("access-control-allow-origin", "https://app.example.com")
	fmt.Fprintln(w, "hello")
}
