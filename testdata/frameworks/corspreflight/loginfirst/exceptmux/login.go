// Package exceptmux has a middleware that asks for a login, but for one path, around that
// of a library.
package exceptmux

import (
	"net/http"

	"github.com/rs/cors"
)

func put(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func except(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/login", "/health":
			next.ServeHTTP(w, r)
			return
		}
		if _, err := r.Cookie("session"); err != nil {
			http.Error(w, "log in", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func serve() {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /login", put)
	mux.HandleFunc("PUT /items", put)
	c := cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowedMethods: []string{"PUT"}, AllowCredentials: true})
	http.ListenAndServe(":8080", except(c.Handler(mux))) // want "they send that without cookies and Authorization, and this refuses it then"
}
