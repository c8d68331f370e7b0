// Package folders deletes cookies without a Path where that is not the Path of the cookie.
package main

import "net/http"

func logIn(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "1", Path: "/", HttpOnly: true})
}

func logOut(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1, HttpOnly: true}) // want "set with Path=/: without a Path it is for the folder of the URL, such as /api"
}

func received(w http.ResponseWriter, r *http.Request) {
	if ck, err := r.Cookie("session"); err == nil {
		ck.MaxAge = -1
		http.SetCookie(w, ck) // want "for the folder of the URL, such as /api/session"
	}
}

func made() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1}) // want "such as /api"
	}
}

func registered(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1}) // want "such as /users/{id}"
}

func requireSession(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := r.Cookie("session"); err == nil {
			next.ServeHTTP(w, r)
			return
		}
		http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1}) // want "such as /api"
		w.WriteHeader(http.StatusUnauthorized)
	})
}

func items(w http.ResponseWriter, r *http.Request) { w.Write([]byte("[]")) }

func main() {
	http.HandleFunc("POST /login", logIn)
	http.HandleFunc("POST /api/logout", logOut)
	http.Handle("DELETE /api/session/current", http.HandlerFunc(received))
	http.Handle("/api/logout/made", made())
	http.Handle("/api/items", requireSession(http.HandlerFunc(items)))
	http.HandleFunc("/api/users/logout", registered)
	http.HandleFunc("example.com/users/{id}/logout", registered)
	http.HandleFunc("/api/literal", func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1}) // want "such as /api"
	})
	http.ListenAndServe(":8080", nil)
}
