// Package found has origins that are sent back where a regular expression finds something
// in them.
package found

import (
	"net/http"
	"regexp"
)

var pattern = regexp.MustCompile(`^https://([a-z]+)\.example\.com$`)

func echo(w http.ResponseWriter, origin string) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func submatch(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); pattern.FindStringSubmatch(origin) != nil {
		echo(w, origin)
	}
}

func count(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if len(pattern.FindStringSubmatch(origin)) == 2 {
		echo(w, origin)
	}
}

func atLeast(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if m := pattern.FindStringSubmatch(origin); len(m) > 1 {
		echo(w, origin)
	}
}

func all(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if len(pattern.FindAllString(origin, -1)) == 0 {
		return
	}
	echo(w, origin)
}

func bytes(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if pattern.FindSubmatch([]byte(origin)) != nil {
		echo(w, origin)
	}
}

func matches(origin string) bool { return pattern.FindStringSubmatch(origin) != nil }

func inHelper(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); matches(origin) {
		echo(w, origin)
	}
}

func built(w http.ResponseWriter, r *http.Request) {
	if m := pattern.FindStringSubmatch(r.Header.Get("Origin")); m != nil {
		echo(w, "https://"+m[1]+".example.com")
	}
}

func group(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	m := pattern.FindStringSubmatch(origin)
	if m == nil {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.Header().Set("Tenant", m[1])
	echo(w, origin)
}

func local(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if regexp.MustCompile(`^https://[a-z]+\.example\.com$`).FindStringSubmatch(origin) == nil {
		return
	}
	echo(w, origin)
}
