// Package structs has checks that compare, or look up, more than a text.
package structs

import (
	"net/http"
	"net/url"
	"reflect"
	"slices"
)

type site struct{ scheme, host string }

func (s site) equal(t site) bool { return s == t }

var (
	want  = site{"https", "a.example.com"}
	sites = []site{{"https", "a.example.com"}, {"https", "b.example.com"}}
	known = map[site]bool{{"https", "a.example.com"}: true}
)

func parse(r *http.Request) (site, bool) {
	u, err := url.Parse(r.Header.Get("Origin"))
	if err != nil || u.Host == "" {
		return site{}, false
	}
	return site{u.Scheme, u.Host}, true
}

func allow(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func handleLiteral(w http.ResponseWriter, r *http.Request) {
	if s, ok := parse(r); ok && s == (site{"https", "a.example.com"}) {
		allow(w, r)
	}
}

func handleVariable(w http.ResponseWriter, r *http.Request) {
	s, _ := parse(r)
	if s != want {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	allow(w, r)
}

func handleMethod(w http.ResponseWriter, r *http.Request) {
	if s, ok := parse(r); ok && s.equal(want) {
		allow(w, r)
	}
}

func handleSwitch(w http.ResponseWriter, r *http.Request) {
	switch s, _ := parse(r); s {
	case site{"https", "a.example.com"}, site{"https", "b.example.com"}:
		allow(w, r)
	}
}

func handleArray(w http.ResponseWriter, r *http.Request) {
	s, _ := parse(r)
	if [2]string{s.scheme, s.host} == [2]string{"https", "a.example.com"} {
		allow(w, r)
	}
}

func handleLoop(w http.ResponseWriter, r *http.Request) {
	s, _ := parse(r)
	for _, other := range sites {
		if other == s {
			allow(w, r)
			return
		}
	}
}

func handleContains(w http.ResponseWriter, r *http.Request) {
	if s, ok := parse(r); ok && slices.Contains(sites, s) {
		allow(w, r)
	}
}

func handleLookup(w http.ResponseWriter, r *http.Request) {
	if s, ok := parse(r); ok && known[s] {
		allow(w, r)
	}
}

func handleEqual(w http.ResponseWriter, r *http.Request) {
	if slices.Equal([]string{r.Header.Get("Origin")}, []string{"https://a.example.com"}) {
		allow(w, r)
	}
}

func handleDeepEqual(w http.ResponseWriter, r *http.Request) {
	if s, ok := parse(r); ok && reflect.DeepEqual(s, want) {
		allow(w, r)
	}
}
