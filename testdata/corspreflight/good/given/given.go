// Package given asks for headers before it answers preflights, which have them, or need
// none.
package given

import (
	"net/http"
	"os"
)

func cors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Headers", "Content-Type, X-API-Key, X-Request-ID, X-Forwarded-Proto")
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func around(refuses func(*http.Request) bool, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if refuses(r) {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// No script may give it, so somebody else does.
func verified(r *http.Request) bool { return r.Header.Get("X-Origin-Verify") != os.Getenv("VERIFY") }

// A proxy adds it to each request.
func encrypted(r *http.Request) bool { return r.Header.Get("X-Forwarded-Proto") != "https" }

func keyed(r *http.Request) bool {
	return r.Method != http.MethodOptions && r.Header.Get("X-API-Key") == ""
}

func known(r *http.Request) bool {
	key := r.Header.Get("X-API-Key")
	return key != "" && key != os.Getenv("API_KEY")
}

// The URL of the preflight is that of the request.
func asked(r *http.Request) bool {
	key := r.Header.Get("X-API-Key")
	if key == "" {
		key = r.URL.Query().Get("key")
	}
	return key == ""
}

func identified(r *http.Request) bool {
	if r.Header.Get("X-Request-ID") == "" {
		r.Header.Set("X-Request-ID", "1")
	}
	return false
}

// What has no body has no type.
func typed(r *http.Request) bool {
	t := r.Header.Get("Content-Type")
	return t != "" && t != "application/json"
}

func serve(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func run() {
	http.Handle("/a", around(verified, cors(http.HandlerFunc(serve))))
	http.Handle("/b", around(encrypted, cors(http.HandlerFunc(serve))))
	http.Handle("/c", around(keyed, cors(http.HandlerFunc(serve))))
	http.Handle("/d", around(known, cors(http.HandlerFunc(serve))))
	http.Handle("/e", around(asked, cors(http.HandlerFunc(serve))))
	http.Handle("/f", around(identified, cors(http.HandlerFunc(serve))))
	http.Handle("/h", around(typed, cors(http.HandlerFunc(serve))))
	http.Handle("/g", cors(around(func(r *http.Request) bool { return r.Header.Get("X-API-Key") == "" }, http.HandlerFunc(serve))))
}
