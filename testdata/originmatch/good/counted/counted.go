// Package counted has checks that count the rules which an Origin keeps.
package counted

import (
	"net/http"
	"net/url"
	"strings"
)

func allow(w http.ResponseWriter, r *http.Request, isAllowed func(origin string) bool) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if isAllowed(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func score(origin string) (n int) {
	u, err := url.Parse(origin)
	if err != nil {
		return 0
	}
	if u.Scheme == "https" {
		n++
	}
	if strings.HasSuffix(u.Hostname(), ".example.com") {
		n++
	}
	return
}

func all(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool { return score(origin) == 2 })
}

func most(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool { return score(origin) > 1 })
}

const (
	secure = 1 << iota
	ours
)

func bits(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		kept := 0
		if strings.HasPrefix(origin, "https://") {
			kept |= secure
		}
		if strings.HasSuffix(origin, ".example.com") {
			kept |= ours
		}
		return kept == secure|ours
	})
}

var rules = []func(string) bool{
	func(origin string) bool { return strings.HasPrefix(origin, "https://") },
	func(origin string) bool { return strings.HasSuffix(origin, ".example.com") },
}

func each(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		n := 0
		for _, rule := range rules {
			if rule(origin) {
				n++
			}
		}
		return n == len(rules)
	})
}

type tally struct{ n int }

func (t *tally) add(kept bool) {
	if kept {
		t.n++
	}
}

func inStruct(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		var t tally
		t.add(strings.HasPrefix(origin, "https://"))
		t.add(strings.HasSuffix(origin, ".example.com"))
		return t.n == 2
	})
}
