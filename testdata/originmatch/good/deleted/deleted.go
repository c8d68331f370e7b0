// Package deleted has a list that loses an entry where it is made.
package deleted

import "net/http"

func some() map[string]bool {
	list := map[string]bool{"https://app.example.com": true, "null": true}
	delete(list, "null")
	return list
}

var left = some()

func serve(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); left[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
