// Package shared says of several cookies at once whether they are Secure.
package shared

import "net/http"

// A variable that another cookie is right by.
var secure = false

func crossSite(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: value, Secure: secure, SameSite: http.SameSiteNoneMode}) // want "off"
}

func lax(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{Name: "b", Value: value, Secure: secure, SameSite: http.SameSiteLaxMode})
}

// A field that something else depends on.
var settings = struct{ overTLS bool }{overTLS: false}

func byField(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{Name: "c", Value: value, Secure: settings.overTLS, SameSite: http.SameSiteNoneMode}) // want "off"
}

func scheme() string {
	if settings.overTLS {
		return "https"
	}
	return "http"
}

// A variable that is for cookies which are rejected all of them.
func both(w http.ResponseWriter, value string) {
	secure := false
	http.SetCookie(w, &http.Cookie{Name: "d", Value: value, Secure: secure, SameSite: http.SameSiteNoneMode}) // want "off"
	c := &http.Cookie{Name: "e", Value: value}
	c.SameSite = http.SameSiteNoneMode // want "off"
	c.Secure = secure
	http.SetCookie(w, c)
}

func set(w http.ResponseWriter, name string, secure bool, mode http.SameSite) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: "1", Secure: secure, SameSite: mode})
}

// A variable that is passed on.
func passed(w http.ResponseWriter) {
	secure := false
	set(w, "f", secure, http.SameSiteNoneMode) // want "off"
	set(w, "g", secure, http.SameSiteLaxMode)
}

func setInsecure(w http.ResponseWriter, name string, mode http.SameSite) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: "1", Secure: false, SameSite: mode})
}

// A helper that says so for all of its callers.
func byHelper(w http.ResponseWriter) {
	setInsecure(w, "h", http.SameSiteNoneMode) // want "off"
	setInsecure(w, "i", http.SameSiteLaxMode)
}
