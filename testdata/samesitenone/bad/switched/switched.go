// Package switched has cookies that somebody else says to be Secure, or not: Secure: true
// beside SameSite would leave them without a say.
package switched

import "net/http"

func newCookie(value string, secure bool) *http.Cookie {
	c := &http.Cookie{Name: "session", Value: value, SameSite: http.SameSiteNoneMode} // want "browsers reject a SameSite=None cookie"
	if secure {
		c.Secure = true
	}
	return c
}

func login(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, newCookie("x", false))
}

type maker struct{ name string }

func (m maker) fill(c *http.Cookie, mode string) {
	c.SameSite = http.SameSiteNoneMode // want "browsers reject a SameSite=None cookie"
	switch mode {
	case "tls":
		c.Secure = true
	}
}

func (m maker) handle(w http.ResponseWriter, r *http.Request) {
	var c http.Cookie
	c.Name = m.name
	m.fill(&c, "plain")
	http.SetCookie(w, &c)
}

// Another cookie has one.

func another(w http.ResponseWriter, r *http.Request) {
	a := &http.Cookie{Name: "a", SameSite: http.SameSiteNoneMode} // want "browsers reject a SameSite=None cookie"
	b := &http.Cookie{Name: "b"}
	if r.TLS != nil {
		b.Secure = true
	}
	http.SetCookie(w, a)
	http.SetCookie(w, b)
}
