// Package constants says whether cookies are Secure by constants.
package constants

import "net/http"

const (
	sessionName = "sid"

	// sessionSecure is for all cookies of the session.
	sessionSecure = false
)

func login(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{
		Name:     sessionName,
		Value:    value,
		Path:     "/",
		Secure:   sessionSecure,
		SameSite: http.SameSiteNoneMode, // want "off"
	})
}

func logout(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:     sessionName,
		Path:     "/",
		MaxAge:   -1,
		Secure:   sessionSecure,
		SameSite: http.SameSiteNoneMode, // want "old cookie stays"
	})
}

// One of the cookies by this constant is right as it is.
const insecure = false

func crossSite(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: value, Secure: insecure, SameSite: http.SameSiteNoneMode}) // want "off"
}

func lax(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{Name: "b", Value: value, Secure: insecure, SameSite: http.SameSiteLaxMode})
}

// Something else depends on this one.
const overTLS = false

func scheme() string {
	if overTLS {
		return "https"
	}
	return "http"
}

func byScheme(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{Name: "c", Value: value, Secure: overTLS, SameSite: http.SameSiteNoneMode}) // want "off"
}

// SecureByDefault may be what other packages ask.
const SecureByDefault = false

func exported(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{Name: "d", Value: value, Secure: SecureByDefault, SameSite: http.SameSiteNoneMode}) // want "off"
}

func local(w http.ResponseWriter, value string) {
	const secure = false
	http.SetCookie(w, &http.Cookie{Name: "e", Value: value, Secure: secure, SameSite: http.SameSiteNoneMode}) // want "off"
}

// The second of these is what the first one is.
const (
	first = false
	second
)

func repeated(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{Name: "f", Value: value, Secure: first, SameSite: http.SameSiteNoneMode}) // want "off"
}
