// Package ordered compares the wrong labels of an Origin, in another order than they came in.
package ordered

import (
	"net/http"
	"slices"
	"sort"
	"strings"
)

func reversed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	labels := strings.Split(origin, ".")
	slices.Reverse(labels)
	if labels[len(labels)-1] == "https://app" { // want `https://app.evil.example passes this check`
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func sorted(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	labels := strings.Split(origin, ".")
	slices.Sort(labels)
	if slices.Contains(labels, "https://app") { // want `https://app.evil.example passes this check`
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func sortedAll(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	host, ok := strings.CutPrefix(origin, "https://")
	labels := strings.Split(host, ".")
	sort.Strings(labels)
	if ok && slices.Equal(labels, []string{"com", "example"}) { // want `https://com.example passes this check`
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
