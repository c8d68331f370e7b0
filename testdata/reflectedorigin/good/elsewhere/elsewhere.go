// Package elsewhere has a middleware that refuses other origins around a router of which
// it is not known what it has.
package elsewhere

import "net/http"

var allowed = map[string]bool{"https://a.example.com": true}

func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); o != "" && !allowed[o] {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func handle(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); o != "" {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var mux = http.NewServeMux()

func init() { mux.HandleFunc("/x", handle) }

func main() { http.ListenAndServe(":8080", guard(mux)) }
