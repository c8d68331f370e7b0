// Package rows looks policies up, none of which allows every origin with credentials.
package rows

import "net/http"

type policy struct {
	origin string
	star   bool
	creds  bool
}

func (p policy) apply(h http.Header) {
	if p.star {
		h.Set("Access-Control-Allow-Origin", "*")
	}
	if p.creds {
		h.Set("Access-Control-Allow-Credentials", "true")
	}
}

var rules = map[string]policy{
	"/a": {"https://app.example.com", false, true},
	"/b": {"*", true, false},
}

func byPath(w http.ResponseWriter, r *http.Request) {
	rule, ok := rules[r.URL.Path]
	if !ok {
		return
	}
	if rule.origin == "*" {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	} else {
		w.Header().Set("Access-Control-Allow-Origin", rule.origin)
	}
	if rule.creds {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var list = []policy{{star: true}, {creds: true}}

func rest(w http.ResponseWriter, r *http.Request) {
	for _, p := range list[1:] {
		p.apply(w.Header())
	}
}

func one(w http.ResponseWriter, r *http.Request) {
	some := list[1:]
	some[0].apply(w.Header())
}

type tenant struct {
	name   string
	policy policy
}

var tenants = map[string]tenant{"a": {"a", policy{star: true}}, "b": {"b", policy{creds: true}}}

func ofTenant(w http.ResponseWriter, r *http.Request) {
	if t, ok := tenants[r.PathValue("tenant")]; ok {
		t.policy.apply(w.Header())
	}
}

func byName(w http.ResponseWriter, r *http.Request) {
	t := tenants[r.FormValue("tenant")]
	if t.policy.star {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
	if t.name == "b" {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
