// Package anyof has searches of a list that are made of a condition for each entry.
package anyof

import "net/http"

type list struct{ origins []string }

func (l *list) handler(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); origin != "" {
			w.Header().Add("Vary", "Origin") // want "Vary: Origin is added only on this branch"
			ok := false
			for _, o := range l.origins {
				ok = ok || o == origin
			}
			if ok {
				w.Header().Set("Access-Control-Allow-Origin", origin)
			}
		}
		next.ServeHTTP(w, r)
	})
}

func (l *list) unlisted(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); origin != "" {
			w.Header().Add("Vary", "Origin") // want "Vary: Origin is added only on this branch"
			unlisted := true
			for _, o := range l.origins {
				unlisted = o != origin && unlisted
			}
			if !unlisted {
				w.Header().Set("Access-Control-Allow-Origin", origin)
			}
		}
		next.ServeHTTP(w, r)
	})
}

// It varies always.
func (l *list) always(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin, ok := r.Header.Get("Origin"), false
		for _, o := range l.origins {
			ok = ok || o == origin
		}
		if ok {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		next.ServeHTTP(w, r)
	})
}
