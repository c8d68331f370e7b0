// Package options has cookies whose attributes are told by options: what gives all of them the
// same would leave the options without effect.
package options

import (
	"net/http"
	"os"
)

type attributes struct {
	path     string
	secure   bool
	sameSite http.SameSite
}

type option func(*attributes)

func secure(on bool) option { return func(a *attributes) { a.secure = on } }

func lax() option { return func(a *attributes) { a.sameSite = http.SameSiteLaxMode } }

func send(w http.ResponseWriter, name string, options ...option) {
	a := attributes{path: "/", sameSite: http.SameSiteNoneMode}
	for _, o := range options {
		o(&a)
	}
	http.SetCookie(w, &http.Cookie{Name: name, Value: "1", Path: a.path, Secure: a.secure, SameSite: a.sameSite}) // want "Secure attribute is off"
}

func told(w http.ResponseWriter, r *http.Request) { send(w, "told", secure(os.Getenv("TLS") != "")) }

func none(w http.ResponseWriter, r *http.Request) { send(w, "none") }

func theme(w http.ResponseWriter, r *http.Request) { send(w, "theme", lax()) }
