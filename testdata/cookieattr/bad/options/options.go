// Package options gives cookies their attributes by options, some of which are for several
// cookies.
package options

import "net/http"

type option func(*http.Cookie)

func maxAge(seconds int) option {
	return func(c *http.Cookie) {
		c.MaxAge = seconds
	}
}

func crossSite() option {
	return func(c *http.Cookie) {
		c.Secure, c.SameSite = true, http.SameSiteNoneMode
	}
}

func send(w http.ResponseWriter, name, value string, options ...option) {
	c := &http.Cookie{Name: name, Value: value, Path: "/", HttpOnly: true}
	for _, o := range options {
		o(c)
	}
	http.SetCookie(w, c)
}

func logIn(w http.ResponseWriter, r *http.Request) {
	send(w, "session", r.FormValue("token"), crossSite(), maxAge(3600))
}

func language(w http.ResponseWriter, r *http.Request) {
	send(w, "language", r.FormValue("language"), maxAge(3600))
}

func logOut(w http.ResponseWriter, r *http.Request) {
	send(w, "session", "", maxAge(-1)) // want "not SameSite=None"
}
