// Package controlled sets deadlines by a controller of the response.
package controlled

import (
	"net/http"
	"time"
)

var allowed = map[string]bool{"https://app.example.com": true, "https://admin.example.com": true}

func deadlines(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		rc := http.NewResponseController(w)
		rc.SetReadDeadline(time.Now().Add(time.Minute))
		rc.SetWriteDeadline(time.Now().Add(time.Minute))
		if origin := r.Header.Get("Origin"); allowed[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Vary", "Origin") // want "added only on this branch"
		}
		next.ServeHTTP(w, r)
	})
}
