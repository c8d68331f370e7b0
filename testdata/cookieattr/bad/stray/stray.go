// Package stray sends attributes as cookies of their own.
package stray

import "net/http"

func sameSite(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "x"})
	w.Header().Add("Set-Cookie", "SameSite=Lax") // want "browsers take SameSite=Lax for a cookie"
}

func several(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Set-Cookie", "HttpOnly;Secure;SameSite=Strict") // want "browsers take HttpOnly for a cookie"
		next.ServeHTTP(w, r)
	})
}

func lower(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Set-Cookie", " secure ; HttpOnly") // want "browsers take secure for a cookie"
}
