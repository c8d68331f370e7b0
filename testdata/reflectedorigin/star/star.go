// Package star has lists of origins that hold the wildcard, so that the
// checks against them let every origin in.
package star

import "net/http"

var origins = []string{"http://localhost:3000", "*"}

// loop finds the wildcard in its list before it finds the origin.
func loop(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	ok := false
	for _, allowed := range origins {
		if allowed == "*" || allowed == origin {
			ok = true
			break
		}
	}
	if ok {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// localList does so with a list of its own, and writes within the loop.
func localList(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, allowed := range []string{"*"} {
		if allowed == "*" || allowed == origin {
			w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			break
		}
	}
}

func allowed(origin string) bool {
	for _, o := range origins {
		if o == "*" || o == origin {
			return true
		}
	}
	return false
}

// predicate leaves the loop to a function.
func predicate(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// exact compares with the same list, where the wildcard is a string that no
// origin equals.
func exact(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, o := range origins {
		if o == origin {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}
