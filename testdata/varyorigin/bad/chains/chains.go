// Package chains puts together handlers of which one takes Vary: Origin away
// that another has added.
package chains

import "net/http"

var allowed = map[string]bool{"https://app.example.com": true}

func cors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); allowed[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

func compressed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Vary", "Accept-Encoding") // want "this call replaces the Vary: Origin"
		next.ServeHTTP(w, r)
	})
}

func noStore(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		next.ServeHTTP(w, r)
	})
}

// Where one chain has a handler that keeps caches away, another that has not is
// still reported.
func reflecting(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); allowed[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin) // want "without Vary: Origin"
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

func api(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func Routes(mux *http.ServeMux) {
	mux.Handle("/", cors(compressed(http.HandlerFunc(api))))
	mux.Handle("/private", noStore(reflecting(http.HandlerFunc(api))))
	mux.Handle("/cached", reflecting(http.HandlerFunc(api)))
}
