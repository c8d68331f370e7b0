// Package untold names the headers of a preflight's answer where no preflight comes.
package untold

import "net/http"

func me(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type") // want "none comes here, since there are routes for other methods only"
	w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
	w.Write([]byte("{}"))
}

func allow(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Methods", "GET, DELETE") // want "none comes here, since there are routes for other methods only"
		next(w, r)
	}
}

func enable(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type, X-Token") // want "none comes here, since there are routes for other methods only"
}

func post(w http.ResponseWriter, r *http.Request) {
	enable(w)
	w.Write([]byte("{}"))
}

func user(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Headers", "Authorization") // want "none comes here, since there are routes for other methods only"
	w.Write([]byte("{}"))
}

func serve() error {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /me", me)
	mux.HandleFunc("DELETE /items", allow(func(w http.ResponseWriter, r *http.Request) {}))
	mux.HandleFunc("POST /posts", post)
	mux.HandleFunc("GET /user", user)
	return http.ListenAndServe(":8080", mux)
}
