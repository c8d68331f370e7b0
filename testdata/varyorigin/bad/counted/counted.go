// Package counted counts by headers that have nothing to do with origins, in a
// middleware that is made where it is used.
package counted

import "net/http"

var origins = []string{"https://app.example.com", "https://admin.example.com", "http://localhost:3000"}

var hits int

func withCORS(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		found := false
		for _, o := range origins {
			if o == origin {
				found = true
				break
			}
		}
		if found {
			w.Header().Add("Vary", "Origin") // want "Vary: Origin is added only on this branch"
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		if r.Header.Get("X-Feature-0") != "" {
			hits++
		}
		if r.Header.Get("X-Feature-1") != "" {
			hits++
		}
		if r.Header.Get("X-Feature-2") != "" {
			hits++
		}
		if r.Header.Get("X-Feature-3") != "" {
			hits++
		}
		if r.Header.Get("X-Feature-4") != "" {
			hits++
		}
		next.ServeHTTP(w, r)
	})
}

func items(w http.ResponseWriter, r *http.Request) {}

func handler(w http.ResponseWriter, r *http.Request) {
	withCORS(http.HandlerFunc(items)).ServeHTTP(w, r)
}
