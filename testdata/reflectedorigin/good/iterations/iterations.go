// Package iterations has loops that make an object in each iteration, one of which lets
// everybody in.
package iterations

import (
	"net/http"
	"strings"
)

type policy struct {
	all  bool
	kids map[string]*policy
}

func allow(w http.ResponseWriter, r *http.Request, everybody bool) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); everybody || o == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func load() map[string]*policy {
	m := map[string]*policy{}
	for _, name := range []string{"api", "cdn"} {
		m[name] = &policy{}
	}
	m["cdn"].all = true
	return m
}

var policies = load()

func byLiteral(w http.ResponseWriter, r *http.Request) { allow(w, r, policies["api"].all) }

func byNew(w http.ResponseWriter, r *http.Request) {
	m := map[string]*policy{}
	var last *policy
	for _, name := range []string{"api", "cdn"} {
		last = new(policy)
		m[name] = last
	}
	last.all = true
	allow(w, r, m["api"].all)
}

func byMap(w http.ResponseWriter, r *http.Request) {
	m := map[string]map[string]bool{}
	for _, name := range []string{"api", "cdn"} {
		m[name] = map[string]bool{}
	}
	m["cdn"]["*"] = true
	allow(w, r, m["api"]["*"])
}

func byMake(w http.ResponseWriter, r *http.Request) {
	m := map[string]map[string]bool{}
	for _, name := range []string{"api", "cdn"} {
		m[name] = make(map[string]bool)
	}
	m["cdn"]["*"] = true
	allow(w, r, m["api"]["*"])
}

func newPolicy() *policy { return &policy{} }

func byCall(w http.ResponseWriter, r *http.Request) {
	m := map[string]*policy{}
	for _, name := range []string{"api", "cdn"} {
		m[name] = newPolicy()
	}
	m["cdn"].all = true
	allow(w, r, m["api"].all)
}

// build puts the labels of a domain into a tree, the last one first.
func build(domain string) *policy {
	root := &policy{kids: map[string]*policy{}}
	p := root
	labels := strings.Split(domain, ".")
	for i := len(labels) - 1; i >= 0; i-- {
		kid := &policy{kids: map[string]*policy{}}
		p.kids[labels[i]] = kid
		p = kid
	}
	p.all = true
	return root
}

var tree = build("app.example.com")

func byTree(w http.ResponseWriter, r *http.Request) {
	allow(w, r, tree.all || tree.kids["com"].all || tree.kids["com"].kids["example"].all)
}
