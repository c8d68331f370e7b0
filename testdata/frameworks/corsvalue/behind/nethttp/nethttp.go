// Package nethttp adds an origin in what a library's middleware wraps.
package nethttp

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	chicors "github.com/go-chi/cors"
	"github.com/gorilla/handlers"
	"github.com/rs/cors"
)

func item(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Access-Control-Allow-Origin", "https://app.example.com") // want "has Access-Control-Allow-Origin twice"
	w.Write([]byte("{}"))
}

func wrapped() {
	c := cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}})
	http.ListenAndServe(":8080", c.Handler(http.HandlerFunc(item)))
}

func items(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Access-Control-Allow-Origin", "*") // want "has Access-Control-Allow-Origin twice"
	w.Write([]byte("{}"))
}

func mux() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /items", items)
	http.ListenAndServe(":8080", cors.AllowAll().Handler(logged(mux)))
}

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		println(r.URL.Path)
		next.ServeHTTP(w, r)
	})
}

type server struct{}

func (server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Access-Control-Allow-Origin", "https://app.example.com") // want "has Access-Control-Allow-Origin twice"
	w.Write([]byte("{}"))
}

func options() {
	http.ListenAndServe(":8080", handlers.CORS(handlers.AllowedOrigins([]string{"https://app.example.com"}))(server{}))
}

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Access-Control-Allow-Origin", "https://app.example.com") // want "has Access-Control-Allow-Origin twice"
		next.ServeHTTP(w, r)
	})
}

func routed() {
	r := chi.NewRouter()
	r.Use(chicors.Handler(chicors.Options{AllowedOrigins: []string{"https://*.example.com", "https://app.example.com"}}))
	r.Route("/api", func(r chi.Router) {
		r.Use(allow)
		r.Get("/items", func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte("{}")) })
	})
	http.ListenAndServe(":8080", r)
}
