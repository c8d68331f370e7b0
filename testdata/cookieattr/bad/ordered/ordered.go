// Package ordered has literals, and fields are added where they have their place.
package ordered

import "net/http"

func severalLines(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{
		Name:  "__Secure-id", // want "the prefix __Secure- needs Secure"
		Value: value,
		Path:  "/", // all of the site
	})
}

func oneLine(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{Name: "__Secure-id2", Value: value, HttpOnly: true}) // want "the prefix __Secure- needs Secure"
}

func login(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{
		Name:     "login",
		Value:    value,
		Path:     "/",
		Secure:   true,
		SameSite: http.SameSiteNoneMode,
	})
}

func logout(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{ // want "not SameSite=None"
		Name:     "login",
		MaxAge:   -1,
		Path:     "/",
		HttpOnly: true,
	})
}
