// Package loaded allows one origin with credentials, unless somebody has chosen that all
// be allowed, by settings that functions load.
package loaded

import (
	"net/http"
	"os"
)

var origin = load()

func load() string {
	if os.Getenv("DEVELOPMENT") != "" {
		return "*"
	}
	return "https://app.example.com"
}

func byText(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

type config struct{ allowed string }

var settings = loadSettings()

func loadSettings() config {
	c := config{"https://app.example.com"}
	if os.Getenv("DEVELOPMENT") != "" {
		c.allowed = "*"
	}
	return c
}

func byField(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", settings.allowed)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
