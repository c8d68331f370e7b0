// Package nethttp has handlers that ask for a login around that of a library, which
// answers preflights.
package nethttp

import (
	"log"
	"net/http"
	"time"

	"github.com/gorilla/handlers"
	"github.com/justinas/alice"
	"github.com/rs/cors"
)

func login(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			http.Error(w, "log in", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func session(name string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if c, err := r.Cookie(name); err != nil || c.Value == "" {
				http.Redirect(w, r, "/login", http.StatusSeeOther)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		begun := time.Now()
		next.ServeHTTP(w, r)
		log.Println(r.URL.Path, time.Since(begun))
	})
}

func items() *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /items", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) })
	return mux
}

func wrapped() {
	c := cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}})
	http.ListenAndServe(":8080", login(c.Handler(items()))) // want "they send that without cookies and Authorization, and this refuses it then"
}

func logs() {
	handler := cors.Default().Handler(items())
	server := &http.Server{Addr: ":8080", Handler: logged(login(handler))} // want "they send that without cookies and Authorization, and this refuses it then"
	server.ListenAndServe()
}

func withCookie() {
	allow := handlers.CORS(handlers.AllowedOrigins([]string{"https://app.example.com"}), handlers.AllowCredentials())
	handler := session("id")(allow(items())) // want "they send that without cookies and Authorization, and this refuses it then"
	http.ListenAndServe(":8080", http.TimeoutHandler(handler, time.Minute, "late"))
}

func list() {
	http.ListenAndServe(":8080", alice.New(logged, login, cors.Default().Handler).Then(items())) // want "they send that without cookies and Authorization, and this refuses it then"
}

func registered() {
	mux := http.NewServeMux()
	mux.Handle("/api/", http.StripPrefix("/api", login(cors.Default().Handler(items())))) // want "they send that without cookies and Authorization, and this refuses it then"
	http.ListenAndServe(":8080", mux)
}
