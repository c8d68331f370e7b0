// Package sharedhelper has functions that write what they are given: an origin of the request,
// and constants, which are not to be anything else.
package sharedhelper

import "net/http"

func allow(w http.ResponseWriter, origin string) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "the request's Origin is allowed without a check, which is the same as"
}

func one(w http.ResponseWriter, r *http.Request) { allow(w, "https://app.example.com") }

func all(w http.ResponseWriter, r *http.Request) { allow(w, r.Header.Get("Origin")) }

func login(w http.ResponseWriter, origin string) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func oneUser(w http.ResponseWriter, r *http.Request) { login(w, "https://app.example.com") }

func allUsers(w http.ResponseWriter, r *http.Request) { login(w, r.Header.Get("Origin")) }

func set(w http.ResponseWriter, name, value string) { w.Header().Set(name, value) }

func allowBySet(w http.ResponseWriter, origin string) {
	w.Header().Add("Vary", "Origin")
	set(w, "Access-Control-Allow-Origin", origin) // want "the request's Origin is allowed without a check, which is the same as"
}

func oneBySet(w http.ResponseWriter, r *http.Request) { allowBySet(w, "https://app.example.com") }

func allBySet(w http.ResponseWriter, r *http.Request) { allowBySet(w, r.Header.Get("Origin")) }

// Other packages may name one.
func Allow(w http.ResponseWriter, origin string) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "the request's Origin is allowed without a check, which is the same as"
}

func byExported(w http.ResponseWriter, r *http.Request) { Allow(w, r.Header.Get("Origin")) }

// This is a write by itself.
func own(w http.ResponseWriter, r *http.Request) {
	set(w, "Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "the request's Origin is allowed without a check, which is the same as"
}
