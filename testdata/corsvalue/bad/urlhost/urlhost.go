// Package urlhost allows the host of a URL.
package urlhost

import (
	"net/http"
	"net/url"
	"os"
)

var front, _ = url.Parse(os.Getenv("FRONTEND_URL"))

func byField(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", front.Host) // want "no origin that equals the host of a URL alone"
}

func byMethod(w http.ResponseWriter, r *http.Request) {
	host := front.Hostname()
	w.Header().Set("Access-Control-Allow-Origin", host) // want "no origin that equals the host of a URL alone"
}

func ofConfiguration(w http.ResponseWriter, of url.URL) {
	w.Header().Set("Access-Control-Allow-Origin", of.Host) // want "no origin that equals the host of a URL alone"
}
