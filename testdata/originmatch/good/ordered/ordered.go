// Package ordered compares the labels of an Origin in another order than they came in.
package ordered

import (
	"net/http"
	"os"
	"slices"
	"strings"
)

func allow(w http.ResponseWriter, r *http.Request, check func(labels []string) bool) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if host, ok := strings.CutPrefix(origin, "https://"); ok && check(strings.Split(host, ".")) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// The registrable domain comes first.
func reversed(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(labels []string) bool {
		slices.Reverse(labels)
		return len(labels) > 1 && labels[0] == "com" && labels[1] == "example"
	})
}

var domain = labelsOf("example.com")

func labelsOf(host string) []string {
	labels := strings.Split(host, ".")
	slices.Reverse(labels)
	return labels
}

func below(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(labels []string) bool {
		labels = labelsOf(strings.Join(labels, "."))
		return len(labels) >= len(domain) && slices.Equal(labels[:len(domain)], domain)
	})
}

// How it sorts is not known.
func sortedBy(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(labels []string) bool {
		slices.SortFunc(labels, func(a, b string) int { return strings.Compare(b, a) })
		return len(labels) == 2 && labels[0] == "example" && labels[1] == "com"
	})
}

func swapped(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(labels []string) bool {
		for i := 0; i < len(labels)/2; i++ {
			labels[i], labels[len(labels)-1-i] = labels[len(labels)-1-i], labels[i]
		}
		return len(labels) > 1 && labels[0] == "com" && labels[1] == "example"
	})
}

func match(labels, pattern []string) bool {
	for i := len(labels)/2 - 1; i >= 0; i-- {
		other := len(labels) - 1 - i
		labels[i], labels[other] = labels[other], labels[i]
	}
	for i := len(pattern)/2 - 1; i >= 0; i-- {
		other := len(pattern) - 1 - i
		pattern[i], pattern[other] = pattern[other], pattern[i]
	}
	for i, label := range labels {
		if len(pattern) <= i {
			return false
		}
		if pattern[i] == "*" {
			return true
		}
		if pattern[i] != label {
			return false
		}
	}
	return false
}

func patterned(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(labels []string) bool { return match(labels, strings.Split("*.example.com", ".")) })
}

func configured(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(labels []string) bool { return match(labels, strings.Split(os.Getenv("PATTERN"), ".")) })
}
