// Package fields has the attributes of cookies in fields that are set somewhere.
package fields

import (
	"encoding/json"
	"flag"
	"net/http"
	"os"
)

type cookies struct{ secure bool }

func (c *cookies) set(w http.ResponseWriter, id string) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: id, Path: "/", Secure: c.secure, SameSite: http.SameSiteNoneMode})
}

func newCookies(production bool) *cookies {
	c := &cookies{secure: false}
	if production {
		c.secure = true
	}
	return c
}

// Whoever calls this says so.
type given struct{ secure bool }

func New(secure bool) *given { return &given{secure} }

func (g *given) set(w http.ResponseWriter, id string) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: id, Path: "/", Secure: g.secure, SameSite: http.SameSiteNoneMode})
}

var byDefault = New(false)

// It has another value as a flag, in a file, and by the environment.
type flagged struct{ secure bool }

func (f *flagged) set(w http.ResponseWriter, id string) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: id, Path: "/", Secure: f.secure, SameSite: http.SameSiteNoneMode})
}

func newFlagged() *flagged {
	f := &flagged{secure: false}
	flag.BoolVar(&f.secure, "secure", f.secure, "whether cookies are Secure")
	return f
}

type Read struct {
	Secure bool `json:"secure"`
}

func (r *Read) set(w http.ResponseWriter, id string) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: id, Path: "/", Secure: r.Secure, SameSite: http.SameSiteNoneMode})
}

func newRead(text []byte) *Read {
	r := &Read{Secure: false}
	json.Unmarshal(text, r)
	return r
}

type environment struct{ secure bool }

func (e *environment) set(w http.ResponseWriter, id string) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: id, Path: "/", Secure: e.secure, SameSite: http.SameSiteNoneMode})
}

func newEnvironment(secure bool) *environment { return &environment{secure} }

var deployed = newEnvironment(os.Getenv("ENV") == "production")

// Nobody has said anything of it.
type unsaid struct{ secure bool }

func (u *unsaid) set(w http.ResponseWriter, id string) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: id, Path: "/", Secure: u.secure, SameSite: http.SameSiteNoneMode})
}

var nothing = &unsaid{}
