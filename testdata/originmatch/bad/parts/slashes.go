package parts

import (
	"net/http"
	"strings"
)

// slashes looks for a host behind what is of the scheme.
func slashes(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); strings.Contains(o, "//app.example.com") { // want "https://app.example.com.evil.example passes this check"
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
