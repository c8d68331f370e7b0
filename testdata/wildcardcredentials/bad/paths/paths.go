package paths

import (
	"fmt"
	"net/http"
)

type settings struct {
	open        bool
	credentials bool
	mode        string
	clientURL   string
	origins     []string
}

// underOneSwitch writes both where the same setting is on.
func (s *settings) underOneSwitch(w http.ResponseWriter, r *http.Request) {
	if s.credentials {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	fmt.Fprintln(w, "hello")
}

// wildcardBySetting lets a setting choose the wildcard, and sends the
// credentials header in any case.
func (s *settings) wildcardBySetting(w http.ResponseWriter, r *http.Request) {
	if s.open {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	} else {
		w.Header().Set("Access-Control-Allow-Origin", s.clientURL)
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// wildcardBySwitch chooses with a switch.
func (s *settings) wildcardBySwitch(w http.ResponseWriter, r *http.Request) {
	switch s.mode {
	case "production":
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	default:
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// wildcardByList finds the wildcard in a configured list.
func (s *settings) wildcardByList(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, allowed := range s.origins {
		if allowed == "*" {
			w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
			break
		}
		if allowed == origin {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			break
		}
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// unlisted answers origins that are not in the list with the wildcard.
func (s *settings) unlisted(w http.ResponseWriter, r *http.Request) {
	allow := "*"
	if r.Header.Get("Origin") == s.clientURL {
		allow = s.clientURL
	}
	w.Header().Set("Access-Control-Allow-Origin", allow) // want "reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// preflightOnly has both on the preflight answer, which fails the same check.
func preflightOnly(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	fmt.Fprintln(w, "hello")
}

// underPath sends the credentials header for some paths, whose answers have
// the wildcard too.
func underPath(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	if r.URL.Path == "/account" {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// originPresent sends the credentials header to all who send an Origin:
// those are the requests that browsers check.
func originPresent(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	if r.Header.Get("Origin") != "" {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// nullOrigin writes the wildcard for the origin "null" too, and browsers do
// check that one.
func nullOrigin(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "" || origin == "null" {
		origin = "*"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// deletedOnOnePath takes the credentials header back on one path only.
func deletedOnOnePath(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	if r.Method == http.MethodOptions {
		w.Header().Del("Access-Control-Allow-Credentials")
	}
	fmt.Fprintln(w, "hello")
}

// lateForSome writes the credentials header after an error that only some
// requests get.
func lateForSome(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	if r.ContentLength > 1<<20 {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	fmt.Fprintln(w, "hello")
}
