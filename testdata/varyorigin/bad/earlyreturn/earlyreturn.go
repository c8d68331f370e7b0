// Package earlyreturn sets the header in a helper that returns before for origins that it
// does not permit: Vary there would come to those that it does only.
package earlyreturn

import (
	"log/slog"
	"net/http"
	"os"
	"slices"
	"strings"
)

var list = strings.Split(os.Getenv("ORIGINS"), ",")

func permitted(o string) bool {
	return slices.ContainsFunc(list, func(s string) bool { return strings.HasSuffix(o, s) })
}

func headers(h http.Header, origin string) bool {
	if !permitted(origin) {
		return false
	}
	h.Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	return true
}

func cors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		headers(w.Header(), r.Header.Get("Origin"))
		next.ServeHTTP(w, r)
	})
}

func secure(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		next.ServeHTTP(w, r)
	})
}

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-Debug") == "" {
			slog.Debug("x")
		}
		next.ServeHTTP(w, r)
	})
}

func events(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-cache")
	w.Write([]byte("x"))
}

func serve() {
	mux := http.NewServeMux()
	mux.Handle("GET /events", logged(cors(secure(http.HandlerFunc(events)))))
	http.ListenAndServe(":8080", mux)
}
