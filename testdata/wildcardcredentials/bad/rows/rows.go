// Package rows looks policies up, one of which allows every origin with credentials.
package rows

import "net/http"

type policy struct{ star, creds bool }

var policies = map[string]policy{"a": {star: true}, "b": {star: true, creds: true}}

func byPath(w http.ResponseWriter, r *http.Request) {
	p := policies[r.URL.Path]
	if p.star {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
	}
	if p.creds {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

type tenant struct {
	name   string
	policy policy
}

var tenants = map[string]tenant{"a": {"a", policy{star: true}}, "b": {"b", policy{creds: true}}}

func byName(w http.ResponseWriter, r *http.Request) {
	t := tenants[r.FormValue("tenant")]
	if t.policy.star {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
	}
	if t.name == "a" {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
