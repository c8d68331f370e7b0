// Package copied puts the word that lets everybody in into the list itself.
package copied

import "net/http"

func allow(w http.ResponseWriter) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func before(list []string) http.HandlerFunc {
	allowed := append([]string{"*"}, list...)
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		for _, a := range allowed {
			if a == "*" || a == origin {
				allow(w)
				w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
				return
			}
		}
	}
}

func after(list []string) http.HandlerFunc {
	allowed := append(list, "https://app.example.com", "*")
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		for _, a := range allowed {
			if a == "*" || a == origin {
				allow(w)
				w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
				return
			}
		}
	}
}

// stored has it, whatever else is stored.
func stored(list []string) http.HandlerFunc {
	allowed := map[string]bool{"*": true}
	for _, o := range list {
		allowed[o] = true
	}
	return func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); allowed["*"] || allowed[origin] {
			allow(w)
			w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		}
	}
}

// seen has what requests have put there.
func seen() http.HandlerFunc {
	known := map[string]bool{}
	return func(w http.ResponseWriter, r *http.Request) {
		if known[r.RemoteAddr] {
			allow(w)
			w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user"
		}
		known[r.RemoteAddr] = true
	}
}
