package parts

import (
	"net/http"
	"regexp"
	"strings"
)

var domain = regexp.MustCompile(`example\.(com|org)`)

// What is found is not the Origin: that there is something is a check.
func found(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if domain.FindString(origin) != "" { // want "https://evilexample.com passes this check"
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// The one place or the other is one.
func places(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	for _, host := range []string{"a.example.com", "b.example.com"} {
		if strings.Index(origin, host) == len("https://") { // want "https://a.example.com.evil.example passes this check"
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			return
		}
	}
}
