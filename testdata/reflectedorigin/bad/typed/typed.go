// Package typed has a handler that is a value of its type, of which one is behind a
// middleware that refuses other origins.
package typed

import "net/http"

type api struct{ name string }

func (a *api) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); o != "" {
		w.Header().Set("Access-Control-Allow-Origin", o) // want `any site can read this response as the logged-in user`
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	w.Write([]byte(a.name))
}

func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); o != "" && o != "https://app.example.com" {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func main() {
	mux := http.NewServeMux()
	mux.Handle("/api", guard(&api{"api"}))
	mux.Handle("/open", &api{"open"})
	http.ListenAndServe(":8080", mux)
}
