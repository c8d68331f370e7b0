package good

import (
	"flag"
	"net/http"
	"strings"
)

var (
	anyone  = flag.String("anyone", "*", "the origin to allow")
	one     = flag.String("one", "https://app.example.com", "the origin to allow")
	nobody  = flag.String("nobody", "", "the origin to allow")
	open    = flag.Bool("open", false, "allow all")
	looped  = flag.String("looped", "*", "the origins to allow")
	session = flag.Bool("session", false, "allow credentials")
)

// A flag that is * for others leaves without credentials.
func flagGuarded(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", *anyone)
	if *anyone != "*" {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// Whoever wants credentials has to say so.
func flagSession(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", *anyone)
	if *session {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func flagOne(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", *one)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func flagNobody(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", *nobody)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func flagOpen(w http.ResponseWriter, r *http.Request) {
	origin := *one
	if *open {
		origin = *anyone
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	if origin != "*" {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// A * that a loop has looked for is not there behind it.
func flagLooped(w http.ResponseWriter, r *http.Request) {
	everybody := false
	for _, o := range strings.Split(*looped, ",") {
		everybody = everybody || o == "*"
	}
	w.Header().Set("Access-Control-Allow-Origin", *looped)
	if !everybody {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
