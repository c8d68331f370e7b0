// Package alice puts chains of handlers together by lists.
package alice

import (
	"net/http"

	"github.com/justinas/alice"
)

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

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		println(r.URL.Path)
		next.ServeHTTP(w, r)
	})
}

func api(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func Replaced() http.Handler {
	return alice.New(logged, cors, compressed).ThenFunc(api)
}

func language(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Vary", "Accept-Language") // want "this call replaces the Vary: Origin"
		next.ServeHTTP(w, r)
	})
}

func Appended(mux *http.ServeMux) {
	common := alice.New(cors)
	mux.Handle("/", common.Append(logged, language).Then(http.HandlerFunc(api)))
	mux.Handle("/right", common.Then(http.HandlerFunc(api)))
}

func noStore(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		next.ServeHTTP(w, r)
	})
}

// It is only used where caches are kept away.
func reflecting(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); allowed[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

func Private() http.Handler {
	list := []alice.Constructor{noStore, reflecting}
	return alice.New(list...).Then(http.HandlerFunc(api))
}

// A list of which a part is not known is out of sight, so that what is known is
// judged by itself.
func Unknown(other alice.Constructor) http.Handler {
	return alice.New(noStore, other, alone).ThenFunc(api)
}

func alone(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); allowed[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin) // want "without Vary: Origin"
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}
