// Package muxchains puts routers behind handlers.
package muxchains

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

func replaces(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Vary", "Accept") // want "this call replaces the Vary: Origin"
	w.Write([]byte("{}"))
}

func plain(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/plain", plain)
	mux.HandleFunc("/", replaces)
	return cors(mux)
}

// Of the routes that are behind this, only one adds Vary, and of those that only
// are behind the other, only some are kept by caches.
func reflecting(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); allowed[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin) // want "without Vary: Origin"
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

func varies(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	w.Write([]byte("{}"))
}

func Listen() error {
	mux := http.NewServeMux()
	mux.HandleFunc("/varies", varies)
	mux.HandleFunc("/plain", plain)
	return http.ListenAndServe(":8080", reflecting(mux))
}

// It is behind a chain that keeps caches away, and in front of all too.
func echo(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "without Vary: Origin"
	}
}

func noStore(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		next.ServeHTTP(w, r)
	})
}

func Both() http.Handler {
	private := http.NewServeMux()
	private.HandleFunc("/echo", echo)
	public := http.NewServeMux()
	public.HandleFunc("/echo", echo)
	public.Handle("/private/", noStore(private))
	return public
}
