// Package twoloops looks at each entry of a list twice: that the first loop has found some
// says nothing of how the second ends.
package twoloops

import (
	"net/http"
	"strings"
)

type policy struct{ origins []string }

func newPolicy(origins []string) policy { return policy{append([]string(nil), origins...)} }

func (p policy) setHeaders(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "" || len(p.origins) == 0 {
		return
	}
	if !p.allows(origin) {
		return
	}
	if p.allowsAny() {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	} else {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Add("Vary", "Origin") // want "only on this branch"
	}
}

func (p policy) allowsAny() bool {
	for _, allowed := range p.origins {
		if strings.TrimSpace(allowed) == "*" {
			return true
		}
	}
	return false
}

func (p policy) allows(origin string) bool {
	if p.allowsAny() {
		return true
	}
	for _, allowed := range p.origins {
		if strings.TrimSpace(allowed) == origin {
			return true
		}
	}
	return false
}
