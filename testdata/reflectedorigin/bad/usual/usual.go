// Package usual lets everybody in by lists of the package, as long as no setting says who
// is meant.
package usual

import (
	"net/http"
	"os"
	"slices"
	"strings"
)

func origins() string {
	if s := os.Getenv("ALLOWED_ORIGINS"); s != "" {
		return s
	}
	return "*"
}

func split(s string) []string {
	if s == "" {
		return []string{"*"}
	}
	var list []string
	for _, o := range strings.Split(s, ",") {
		if o = strings.TrimSpace(o); o != "" {
			list = append(list, o)
		}
	}
	return list
}

var (
	list     = strings.Split(origins(), ",")
	filtered = split(os.Getenv("ALLOWED_ORIGINS"))
	set      = keys(origins())
	all      = load()
	text     = origins()
)

func bySearch(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if slices.Contains(list, "*") || slices.Contains(list, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func byLoop(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	for _, o := range filtered {
		if o == "*" || strings.EqualFold(o, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			return
		}
	}
}

func keys(s string) map[string]bool {
	m := make(map[string]bool)
	for _, o := range strings.Split(s, ",") {
		m[strings.TrimSpace(o)] = true
	}
	return m
}

func byMap(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if set["*"] || set[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

type config struct {
	port    string
	origins []string
}

func load() *config {
	c := &config{port: "80", origins: strings.Split(origins(), ",")}
	if port := os.Getenv("PORT"); port != "" {
		c.port = port
	}
	return c
}

func byField(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if isIn(all.origins, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func isIn(list []string, origin string) bool {
	for _, o := range list {
		if o == "*" || o == origin {
			return true
		}
	}
	return false
}

func bySplit(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if isIn(strings.Split(text, ","), origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var set2 []string

func init() { set2 = split(os.Getenv("ALLOWED_ORIGINS")) }

func byInit(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if isIn(set2, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var empty = optional()

func optional() []string {
	if s := os.Getenv("ALLOWED_ORIGINS"); s != "" {
		return strings.Split(s, ",")
	}
	return nil
}

func unlessEmpty(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if len(empty) == 0 || slices.Contains(empty, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
