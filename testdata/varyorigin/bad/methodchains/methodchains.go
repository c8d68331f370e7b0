// Package methodchains gives handlers to middlewares by the method of what has them.
package methodchains

import "net/http"

func allow(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); origin == "https://app.example.com" || origin == "https://admin.example.com" {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		next(w, r)
	}
}

func ofMux() {
	mux := http.NewServeMux()
	mux.HandleFunc("/a", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Vary", "Cookie") // want "this call replaces the Vary: Origin"
		w.Write([]byte("{}"))
	})
	mux.HandleFunc("/b", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Cookie")
		w.Write([]byte("{}"))
	})
	http.ListenAndServe(":8080", allow(mux.ServeHTTP))
}

func ofHandler() {
	var h http.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Vary", "Accept") // want "this call replaces the Vary: Origin"
		w.Write([]byte("{}"))
	})
	http.HandleFunc("/c", allow(h.ServeHTTP))
}
