// Package predicate echoes without a check although it has a function that
// judges origins, which the fixes should use.
package predicate

import (
	"fmt"
	"net/http"
)

func known(origin string) bool {
	switch origin {
	case "https://app.example.com", "https://admin.example.com":
		return true
	}
	return false
}

// checked is right: it makes known the package's judge of origins.
func checked(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); known(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	fmt.Fprintln(w, "hello")
}

// forgotten was written before the function.
func forgotten(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	fmt.Fprintln(w, "hello")
}
