package bad

import (
	"net/http"

	"varyorigin.test/policy"
)

// twoWrites lacks Vary at each of two writes, which answer other requests.
func twoWrites(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if r.URL.Path == "/a" {
		if allowed[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
		}
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
}

// oneOfTwo lacks it at the second.
func oneOfTwo(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if r.URL.Path == "/a" {
		w.Header().Add("Vary", "Origin")
		if allowed[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		return
	}
	if allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}

// upgraded hands some requests on to code out of sight, and answers the others.
func upgraded(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
	if r.Header.Get("Connection") == "Upgrade" {
		policy.Serve(w, r)
		return
	}
	w.Write(nil)
}
