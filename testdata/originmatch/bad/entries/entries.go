// Package entries has lists with entries that let in who should not be, or nobody.
package entries

import (
	"net/http"
	"os"
	"slices"
	"strings"
)

// allow lets an origin in, with credentials.
func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

// share lets an origin in, without credentials.
func share(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Add("Vary", "Origin")
}

var listed = map[string]bool{
	"https://app.example.com":   true,
	"null":                      true, // want `^any site can read this response as the logged-in user: a sandboxed frame sends "null", which passes this check$`
	"http://b.example.com":      true, // want "^whoever is on the network can read this response as the logged-in user: http://b.example.com, which is not encrypted, passes this check$"
	"http://203.0.113.7:8080":   true, // want "whoever is on the network"
	"https://c.example.com/":    true, // want `^no browser sends "https://c\.example\.com/" as the Origin, so this lets nobody in: an origin ends after its host and port$`
	"https://d.example.com/e":   true, // want "so this lets nobody in: an origin ends after its host and port"
	"https://F.example.com":     true, // want "so this lets nobody in: browsers send the host in lower case"
	"https://g.example.com:443": true, // want "so this lets nobody in: browsers leave out 443, the default port"
	"h.example.com":             true, // want "so this lets nobody in: an origin begins with a scheme"
	"https://*.i.example.com":   true, // want `so this lets nobody in: browsers do not expand \* within an origin`
}

func index2(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); listed[origin] {
		allow(w, origin)
	}
}

// What is not encrypted matters with credentials only.
func anonymous(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	switch origin {
	case "null": // want `^any site can read this response: a sandboxed frame`
		share(w, origin)
	case "http://b.example.com":
		share(w, origin)
	case "https://c.example.com/": // want "so this lets nobody in"
		share(w, origin)
	}
}

func compared(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "null" || // want "a sandboxed frame sends"
		origin == "https://a.example.com" {
		allow(w, origin)
	}
}

func inSlice(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	list := []string{
		"https://a.example.com",
		"http://b.example.com",   // want "whoever is on the network"
		"https://c.example.com/", // want "so this lets nobody in"
	}
	if slices.Contains(list, origin) {
		allow(w, origin)
	}
}

func loop(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, o := range []string{
		"https://a.example.com",
		"http://b.example.com",   // want "whoever is on the network"
		"https://c.example.com/", // want "so this lets nobody in"
	} {
		if o == origin {
			allow(w, origin)
		}
	}
}

// There is a blank after the comma.
var commas = strings.Split("https://a.example.com, https://b.example.com", ",") // want `no browser sends " https://b\.example\.com" as the Origin, so this lets nobody in`

func afterComma(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); slices.Contains(commas, origin) {
		allow(w, origin)
	}
}

// A frame in a sandbox is let in where others are refused.
func refusal(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	if origin == "https://a.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "null") // want `^any site can read this response as the logged-in user: a sandboxed frame sends "null", which this allows$`
	}
}

func refusalAnonymous(w http.ResponseWriter, r *http.Request) {
	value := "null" // want `^any site can read this response: a sandboxed frame sends "null", which this allows$`
	if origin := r.Header.Get("Origin"); origin == os.Getenv("ORIGIN") {
		value = origin
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", value)
}

// All that is not refused is let in.
func notHTTP(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "http") { // want "a sandboxed frame sends"
		return
	}
	allow(w, origin)
}
