package defaults

import (
	"flag"
	"net/http"
)

var flagOrigin = flag.String("origin", "*", "the origin to allow")

// flagged sends what a flag is, which is * where nobody says otherwise.
func flagged(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", *flagOrigin) // want "reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// stored does so by a variable that the flag is stored to.
func stored(next http.Handler) http.Handler {
	var origin string
	flag.StringVar(&origin, "stored", "*", "the origin to allow")
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "reject every credentialed response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}

// captured has the flag from the function around it.
func captured(next http.Handler) http.Handler {
	origin := flag.String("captured", "*", "the origin to allow")
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", *origin) // want "reject every credentialed response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}
