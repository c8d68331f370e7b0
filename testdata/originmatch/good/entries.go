package good

import (
	"net/http"
	"slices"
	"strings"
)

var listed = map[string]bool{
	"https://app.example.com": true,
	"http://localhost:3000":   true, // loopback
	"http://127.0.0.1:8080":   true,
	"http://192.168.1.10":     true, // a network of its own
	"http://frontend:3000":    true, // likewise
	"http://app.test":         true, // of nobody
}

func index(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); listed[origin] {
		allow(w, origin)
	}
}

// What anybody may read needs no encryption.
func anonymous(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin == "http://app.example.com" {
		share(w, origin)
	}
}

// "null" is refused.
func notNull(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "" || origin == "null" {
		return
	}
	if slices.Contains([]string{"https://app.example.com"}, origin) {
		allow(w, origin)
	}
}

func denied(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	switch origin {
	case "null", "http://old.example.com", "https://old.example.com/":
		http.Error(w, "forbidden", http.StatusForbidden)
	case "https://app.example.com":
		allow(w, origin)
	}
}

// What would not match is normalized, on the one side or the other.
var normalized = func() (list []string) {
	for _, o := range strings.Split("https://a.example.com/, https://B.example.com", ",") {
		list = append(list, strings.ToLower(strings.TrimRight(strings.TrimSpace(o), "/")))
	}
	return list
}()

func normalizedEntries(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); slices.Contains(normalized, origin) {
		allow(w, origin)
	}
}

func withSlash(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin+"/" == "https://app.example.com/" || strings.TrimPrefix(origin, "https://") == "b.example.com" {
		allow(w, origin)
	}
}

// A pattern is one to the code that reads the list.
func patterns(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, o := range []string{"https://app.example.com", "https://*.example.com"} {
		before, after, star := strings.Cut(o, "*")
		if o == origin || star && strings.HasPrefix(origin, before) && strings.HasSuffix(origin, after) {
			allow(w, origin)
			return
		}
	}
}

// The other spelling is there too.
func twice(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "https://app.example.com/" || origin == "https://app.example.com" {
		allow(w, origin)
	}
}

// "*" is a word to the code.
func word(origins ...string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		for _, o := range append(origins, "*") {
			if o == origin && o != "*" {
				allow(w, origin)
			}
		}
	}
}
