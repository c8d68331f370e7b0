// Package methods has checks that are methods as functions, and let everybody in.
package methods

import "net/http"

type policy struct{ all bool }

func (p policy) allows(o string) bool { return p.all || o == "https://app.example.com" }

var steps = []func(policy, string) bool{policy.allows}

func ok(o string) bool {
	for _, step := range steps {
		if step(policy{all: true}, o) {
			return true
		}
	}
	return false
}

func handle(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); ok(o) {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "allowed without a check"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
