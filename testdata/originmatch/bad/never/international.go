package never

import (
	"net/http"
	"slices"
)

var international = []string{"https://bücher.example.com", "https://app.example.com"} // want "browsers send an internationalized host in Punycode"

func inUnicode(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); slices.Contains(international, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// What others have made of the origin, or of the entry, may be the same.
func converted(w http.ResponseWriter, r *http.Request, toUnicode, toASCII func(string) string) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if toUnicode(origin) == "https://bücher.example.com" || origin == toASCII("https://bücher.example.com") {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}
