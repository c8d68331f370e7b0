// Package given has a middleware that asks for a header which a proxy adds, before that of a
// library answers preflights.
package given

import (
	"net/http"
	"os"

	"github.com/rs/cors"
)

func verify(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-Origin-Verify") != os.Getenv("VERIFY") {
			http.Error(w, "not by the proxy", http.StatusForbidden)
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
	http.ListenAndServe(":8080", verify(c.Handler(http.HandlerFunc(serve))))
}
