package good

import (
	"net/http"
	"os"
)

// inDevelopment sends the Origin back only where somebody has said so.
func inDevelopment(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if os.Getenv("APP_ENV") == "development" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var modeSites = map[string]bool{"https://app.example.com": true}

// inEither lets everybody in where somebody has named one of two modes.
func inEither(w http.ResponseWriter, r *http.Request) {
	env, origin := os.Getenv("APP_ENV"), r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if env == "development" || env == "test" || modeSites[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func isMode() bool {
	switch os.Getenv("APP_ENV") {
	case "development", "test":
		return true
	}
	return false
}

// inEitherOf does the same by a function.
func inEitherOf(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if isMode() || modeSites[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
