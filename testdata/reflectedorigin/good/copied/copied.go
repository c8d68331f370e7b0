// Package copied asks lists that it has made of a setting for a word that lets everybody
// in: somebody has chosen that, as where the setting itself is asked.
package copied

import (
	"bufio"
	"encoding/json"
	"maps"
	"net/http"
	"os"
	"slices"
	"strings"
)

func allow(w http.ResponseWriter) { w.Header().Set("Access-Control-Allow-Credentials", "true") }

// appended has each element, one after the other.
func appended(list []string) http.HandlerFunc {
	var allowed []string
	for _, o := range list {
		if o = strings.TrimSpace(o); o != "" {
			allowed = append(allowed, o)
		}
	}
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		for _, a := range allowed {
			if a == "*" || a == origin {
				w.Header().Set("Access-Control-Allow-Origin", origin)
				allow(w)
				return
			}
		}
	}
}

// only lets everybody in by one element.
func only(list []string) http.HandlerFunc {
	allowed := append([]string(nil), list...)
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); len(allowed) == 1 && allowed[0] == "*" || slices.Contains(allowed, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			allow(w)
		}
	}
}

// beside has an origin of its own, too.
func beside(list []string) http.HandlerFunc {
	allowed := append([]string{"https://app.example.com"}, list...)
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if slices.ContainsFunc(allowed, func(a string) bool { return a == "*" || a == origin }) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			allow(w)
		}
	}
}

// searched has no element yet where nothing is set.
func searched(list []string) http.HandlerFunc {
	var allowed []string
	for _, o := range list {
		allowed = append(allowed, o)
	}
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if slices.IndexFunc(allowed, func(a string) bool { return a == "all" || a == origin }) >= 0 {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			allow(w)
		}
	}
}

func has(sorted []string, origin string) bool {
	if _, all := slices.BinarySearch(sorted, "*"); all {
		return true
	}
	_, found := slices.BinarySearch(sorted, origin)
	return found
}

func sorted(list []string) http.HandlerFunc {
	allowed := append([]string(nil), list...)
	slices.Sort(allowed)
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); has(allowed, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			allow(w)
		}
	}
}

type checker struct{ allowed map[string]bool }

func (c checker) allows(origin string) bool { return c.allowed["*"] || c.allowed[origin] }

// stored is a set.
func stored(list []string) http.HandlerFunc {
	c := checker{map[string]bool{"https://app.example.com": true}}
	for _, o := range list {
		c.allowed[strings.ToLower(o)] = true
	}
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); c.allows(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			allow(w)
		}
	}
}

func load() map[string]struct{} {
	set := make(map[string]struct{})
	for _, o := range strings.Split(os.Getenv("ORIGINS"), ",") {
		set[o] = struct{}{}
	}
	return set
}

var origins = load()

func loaded(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	_, all := origins["*"]
	if _, ok := origins[origin]; ok || all {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		allow(w)
	}
}

// inserted is filled by code out of sight.
func inserted(list []string) http.HandlerFunc {
	allowed := map[string]bool{}
	maps.Insert(allowed, func(yield func(string, bool) bool) {
		for _, o := range list {
			if !yield(o, true) {
				return
			}
		}
	})
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); allowed["*"] || allowed[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			allow(w)
		}
	}
}

// words has settings of all kinds, by name.
func words() http.HandlerFunc {
	settings := map[string]string{}
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		name, value, _ := strings.Cut(lines.Text(), "=")
		settings[name] = value
	}
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); settings["cors"] == "any" || origin != "" && settings["origin"] == origin {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			allow(w)
		}
	}
}

type tenant struct {
	Host, Origin string
	Any          bool
}

func (t *tenant) allows(origin string) bool { return t != nil && (t.Any || t.Origin == origin) }

func tenants() map[string]*tenant {
	var list []tenant
	text, _ := os.ReadFile("tenants.json")
	json.Unmarshal(text, &list)
	byHost := map[string]*tenant{}
	for i := range list {
		byHost[list[i].Host] = &list[i]
	}
	return byHost
}

// tenanted lets everybody in for some of those that it serves.
func tenanted(byHost map[string]*tenant) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); byHost[r.Host].allows(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			allow(w)
		}
	}
}

func main() { http.ListenAndServe("", tenanted(tenants())) }
