package main

import (
	"net/http"
	"strings"
)

func cors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Access-Control-Allow-Headers", "Authorization")
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func bearer(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
		if token == "" {
			http.Error(w, "unauthorized", http.StatusUnauthorized) // want "they send that without cookies and Authorization, and this refuses it then"
			return
		}
		next.ServeHTTP(w, r)
	})
}

func session(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c, err := r.Cookie("session")
		if err != nil || c.Value == "" {
			http.Redirect(w, r, "/login", http.StatusSeeOther) // want "they send that without cookies and Authorization"
			return
		}
		next.ServeHTTP(w, r)
	})
}

func basic(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		user, password, ok := r.BasicAuth()
		if !ok || user != "admin" || password != "secret" {
			w.Header().Set("WWW-Authenticate", "Basic")
			w.WriteHeader(http.StatusUnauthorized) // want "they send that without cookies and Authorization"
			return
		}
		next.ServeHTTP(w, r)
	})
}

func api(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func main() {
	http.Handle("/bearer", bearer(cors(http.HandlerFunc(api))))
	http.Handle("/session", session(cors(http.HandlerFunc(api))))
	http.Handle("/basic", basic(cors(http.HandlerFunc(api))))
	http.Handle("/right", cors(bearer(http.HandlerFunc(api))))
	http.ListenAndServe(":8080", nil)
}
