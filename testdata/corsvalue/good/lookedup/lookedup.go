// Package lookedup has tables that say for each header where its value is looked up.
package lookedup

import (
	"net/http"
	"os"
)

var requested = map[string]string{
	"Access-Control-Allow-Headers": "Access-Control-Request-Headers",
	"Access-Control-Allow-Methods": "Access-Control-Request-Method",
	"Access-Control-Max-Age":       "X-Max-Age",
}

func preflight(w http.ResponseWriter, r *http.Request) {
	for name, by := range requested {
		if v := r.Header.Get(by); v != "" {
			w.Header().Set(name, v)
		}
	}
	w.WriteHeader(http.StatusNoContent)
}

func settings(next http.Handler) http.Handler {
	env := map[string]string{
		"Access-Control-Allow-Origin":      "CORS_ORIGIN",
		"Access-Control-Allow-Credentials": "CORS_CREDENTIALS",
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for name, variable := range env {
			if v, ok := os.LookupEnv(variable); ok {
				w.Header().Set(name, v)
			}
		}
		next.ServeHTTP(w, r)
	})
}

var metadata = map[string]string{"Access-Control-Allow-Origin": "x-allow-origin"}

func forward(w http.ResponseWriter, md map[string][]string) {
	for name, key := range metadata {
		for _, v := range md[key] {
			w.Header().Add(name, v)
		}
	}
}

func forwardOne(w http.ResponseWriter, md map[string]string) {
	for name, key := range metadata {
		w.Header().Set(name, md[key])
	}
}
