// Package urlhost allows the origin of a URL.
package urlhost

import (
	"net/http"
	"net/url"
	"os"
)

var front, _ = url.Parse(os.Getenv("FRONTEND_URL"))

func joined(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", front.Scheme+"://"+front.Host)
}

func withScheme(w http.ResponseWriter, r *http.Request) {
	origin := "https://" + front.Hostname()
	w.Header().Set("Access-Control-Allow-Origin", origin)
}

func whole(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", front.String())
}

// A target is no URL, though it has a host.
type target struct{ Host string }

func ofTarget(w http.ResponseWriter, t target) {
	w.Header().Set("Access-Control-Allow-Origin", t.Host)
}

// changed is made an origin later on.
func changed(w http.ResponseWriter, r *http.Request) {
	origin := front.Host
	origin = "https://" + origin
	w.Header().Set("Access-Control-Allow-Origin", origin)
}
