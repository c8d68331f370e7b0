// Package muxchains has a router behind a handler that writes true, of whose routes
// some write *.
package muxchains

import "net/http"

func credentials(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}

func public(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
	w.Write([]byte("{}"))
}

func own(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Vary", "Origin")
}

func api(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/public", public)
	mux.HandleFunc("/own", own)
	mux.HandleFunc("/api", api)
	http.ListenAndServe(":8080", credentials(mux))
}

func uncredentialed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Del("Access-Control-Allow-Credentials")
	w.Write([]byte("{}"))
}

// Handler has nothing wrong.
func Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/", uncredentialed)
	return credentials(mux)
}

var _ = main
