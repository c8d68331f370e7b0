// Package arrays lets everybody in by the element of an array that it asks for.
package arrays

import "net/http"

type site struct {
	origin string
	open   bool
}

func flags(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	var open [3]bool
	for i := 0; i < len(open); i++ {
		open[i] = i == 1
	}
	if open[1] {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func sites(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	var sites [2]*site
	for i := range 2 {
		s := new(site)
		s.origin = "https://app.example.com"
		s.open = i == 1
		sites[i] = s
	}
	for i := range sites {
		if sites[i].open || sites[i].origin == origin {
			w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}
