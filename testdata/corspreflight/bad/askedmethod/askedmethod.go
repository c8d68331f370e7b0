// Package askedmethod refuses all preflights, whatever the method.
package askedmethod

import "net/http"

const own = "https://app.example.com"

func refused(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodOptions {
			if r.Header.Get("Access-Control-Request-Method") != "POST" {
				http.Error(w, "invalid preflight", http.StatusBadRequest) // want "this answers it with status 400"
				return
			}
			http.Error(w, "no", http.StatusTeapot)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", own)
		w.Header().Set("Access-Control-Allow-Methods", "POST")
		next.ServeHTTP(w, r)
	})
}
