// Package elsewhere gives cookies what other code has, too.
package elsewhere

import "net/http"

var unnamed = struct{ tls bool }{false}

func byUnnamed(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "x", Secure: unnamed.tls, SameSite: http.SameSiteNoneMode}) // want "off"
}

func serveUnnamed() error {
	if unnamed.tls {
		return http.ListenAndServeTLS(":443", "cert.pem", "key.pem", nil)
	}
	return http.ListenAndServe(":80", nil)
}

type options struct{ tls bool }

var named = options{false}

func byNamed(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "b", Value: "x", Secure: named.tls, SameSite: http.SameSiteNoneMode}) // want "off"
}

func serveNamed() bool { return named.tls }

var flags = map[string]bool{"tls": false}

func byKey(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "c", Value: "x", Secure: flags["tls"], SameSite: http.SameSiteNoneMode}) // want "off"
}

func serveKey() bool { return flags["tls"] }

func overTLS() bool { return false }

func byFunction(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "d", Value: "x", Secure: overTLS(), SameSite: http.SameSiteNoneMode}) // want "off"
}

func serveFunction() bool { return overTLS() }

// -- There is nothing but the cookie. --

var own = struct{ tls bool }{false}

func byOwn(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "f", Value: "x", Secure: own.tls, SameSite: http.SameSiteNoneMode}) // want "off"
}

func ofCookies() bool { return false }

func byOwnFunction(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "g", Value: "x", Secure: ofCookies(), SameSite: http.SameSiteNoneMode}) // want "off"
}

// -- There is a cookie that is right as it is. --

var mode = http.SameSiteNoneMode

func insecure(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "h", Value: "x", SameSite: mode}) // want "without Secure"
}

func secure(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "i", Value: "x", SameSite: mode, Secure: true})
}
