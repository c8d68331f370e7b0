package good

import (
	"net/http"
	"os"
	"slices"
	"strings"
)

var fallbackSites = strings.Fields(os.Getenv("ORIGINS"))

// fallback lets everybody in where somebody has left the list empty, and tells those
// who are not on it of another origin.
func fallback(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := strings.ToLower(r.Header.Get("Origin"))
	if len(fallbackSites) == 0 || slices.Contains(fallbackSites, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
