// Package loginlogout makes the cookie of a login and its deletion by one function.
package loginlogout

import (
	"net/http"
	"time"
)

func cookie(value string, age time.Duration) *http.Cookie {
	c := &http.Cookie{
		Name:     "session",
		Value:    value,
		Path:     "/",
		MaxAge:   int(age / time.Second),
		Secure:   false,
		SameSite: http.SameSiteNoneMode, // want "Secure attribute is off"
	}
	if age < 0 {
		c.MaxAge = -1
	}
	return c
}

func logout(w http.ResponseWriter, r *http.Request) { http.SetCookie(w, cookie("", -1)) }

func login(w http.ResponseWriter, r *http.Request) { http.SetCookie(w, cookie("x", time.Hour)) }

func only(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "other", MaxAge: -1, SameSite: http.SameSiteNoneMode}) // want "old cookie stays"
}
