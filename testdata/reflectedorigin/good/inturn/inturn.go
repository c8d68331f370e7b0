// Package inturn has functions that are called one after the other.
package inturn

import "net/http"

// The first of them sees to it that the second is told of one origin only.
var steps = []func(http.ResponseWriter, *http.Request) bool{
	func(w http.ResponseWriter, r *http.Request) bool {
		w.Header().Add("Vary", "Origin")
		return r.Header.Get("Origin") == "https://app.example.com"
	},
	func(w http.ResponseWriter, r *http.Request) bool {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		return true
	},
}

func checked(w http.ResponseWriter, r *http.Request) {
	for _, step := range steps {
		if !step(w, r) {
			return
		}
	}
}

// That the other one sets credentials is not known: * would be wrong beside them.
func filled(w http.ResponseWriter, r *http.Request) {
	set := map[string]func(){}
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	set["origin"] = func() { w.Header().Set("Access-Control-Allow-Origin", origin) }
	set["credentials"] = func() { w.Header().Set("Access-Control-Allow-Credentials", "true") }
	for _, f := range set {
		f()
	}
}
