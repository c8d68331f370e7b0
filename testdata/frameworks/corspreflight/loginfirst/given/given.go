// Package given has a middleware that asks for a header which only scripts give, before
// that of a library answers preflights.
package given

import (
	"net/http"
	"os"

	"github.com/rs/cors"
)

func key(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-API-Key") != os.Getenv("API_KEY") {
			http.Error(w, "no key", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func serve(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func main() {
	c := cors.New(cors.Options{
		AllowedOrigins: []string{"https://app.example.com"},
		AllowedHeaders: []string{"X-API-Key"},
	})
	http.ListenAndServe(":8080", key(c.Handler(http.HandlerFunc(serve)))) // want "they send that without X-Api-Key, and this refuses it then"
}
