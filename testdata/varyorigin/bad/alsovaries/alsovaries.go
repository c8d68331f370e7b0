// Package alsovaries adds more to Vary than Origin.
package alsovaries

import "net/http"

var allowed = map[string]bool{"https://app.example.com": true, "https://admin.example.com": true}

const vary = "Vary"

func handler(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	if origin := r.Header.Get("Origin"); origin != "" {
		// Answers differ.
		h.Add(vary, "Origin") // want "added only on this branch"
		h.Add(vary, "Access-Control-Request-Method")
		if allowed[origin] {
			h.Set("Access-Control-Allow-Origin", origin)
		}
	}
	w.Write([]byte("hello"))
}
