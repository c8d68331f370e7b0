// Package elsewhere has a middleware that adds Vary around a router of which it is not
// known what it has.
package elsewhere

import "net/http"

var allowed = map[string]bool{"https://a.example.com": true}

func vary(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		next.ServeHTTP(w, r)
	})
}

func handle(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var routes = []struct {
	pattern string
	handler http.HandlerFunc
}{
	{"/x", handle},
}

func main() {
	for _, r := range routes {
		http.HandleFunc(r.pattern, r.handler)
	}
	http.ListenAndServe(":8080", vary(http.DefaultServeMux))
}
