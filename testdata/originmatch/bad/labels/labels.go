// Package labels has checks of the labels of the host.
package labels

import (
	"net/http"
	"net/url"
	"strings"
)

// allow lets an origin in, with credentials.
func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

// The label that is registered is one in each top-level domain.
func secondLevel(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err != nil {
		return
	}
	labels := strings.Split(u.Hostname(), ".")
	if len(labels) >= 2 && labels[len(labels)-2] == "our-shop" { // want "https://our-shop.example passes this check"
		allow(w, origin)
	}
}

func secondLevelOfOrigin(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	labels := strings.Split(origin, ".")
	if len(labels) < 2 || labels[len(labels)-2] != "our-shop" { // want "https://www.our-shop.example passes this check"
		return
	}
	allow(w, origin)
}

func secondOfThree(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	labels := strings.Split(origin, ".")
	if len(labels) == 3 && labels[1] == "our-shop" { // want "https://www.our-shop.example passes this check"
		allow(w, origin)
	}
}

func topLevel(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if i := strings.LastIndexByte(origin, '.'); i > 0 && strings.EqualFold(origin[i+1:], "de") { // want "https://evil.de passes this check"
		allow(w, origin)
	}
}

// A label that is compared is no entry: the whole Origin is another one.
func anyLabel(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, label := range strings.Split(origin, ".") {
		if label == "our-shop" { // want "^https://www.our-shop.example passes this check"
			allow(w, origin)
			return
		}
	}
}
