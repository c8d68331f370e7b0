// Package pathvalue lets in the origin that the path of the URL names.
package pathvalue

import "net/http"

func named(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.PathValue("origin")) // want "an origin taken from the query is allowed without a check"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func asked(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if r.PathValue("id") != "" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "the request's Origin is allowed without a check"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func counted(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.SetPathValue("n", "1")
		next.ServeHTTP(w, r)
	})
}
