// Package good holds cookies that browsers take and delete, or of which that is
// not known.
package good

import (
	"net/http"
	"os"
)

type config struct {
	name, path, domain string
	secure             bool
}

func partitioned(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{
		Name:        "embed",
		Value:       token,
		Path:        "/",
		Secure:      true,
		SameSite:    http.SameSiteNoneMode,
		Partitioned: true,
	})
}

func partitionedBySetting(w http.ResponseWriter, cfg config) {
	http.SetCookie(w, &http.Cookie{Name: "embed", Secure: cfg.secure, Partitioned: true})
}

func partitionedIfServedSo(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "embed", Partitioned: true}
	if r.TLS != nil {
		c.Secure = true
	}
	http.SetCookie(w, c)
}

func partitionedIfSecure(w http.ResponseWriter, secure bool) {
	http.SetCookie(w, &http.Cookie{Name: "embed", Secure: secure, Partitioned: secure})
}

// samesitenone's: one Secure repairs both.
func partitionedNone(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "embed", Value: token, SameSite: http.SameSiteNoneMode, Partitioned: true})
}

func partitionedOff(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "embed", Value: token, Partitioned: false})
}

func hostPrefix(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-session", Value: token, Path: "/", Secure: true})
}

func hostHTTPPrefix(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-Http-session", Value: token, Path: "/", Secure: true, HttpOnly: true})
}

func securePrefix(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "__Secure-session", Value: token, Path: "/api", Domain: "example.com", Secure: true})
}

func httpPrefix(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "__Http-session", Value: token, Path: "/api", Secure: true, HttpOnly: true})
}

func prefixBySetting(w http.ResponseWriter, cfg config) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-session", Path: cfg.path, Domain: cfg.domain, Secure: cfg.secure})
	http.SetCookie(w, &http.Cookie{Name: "__Http-session", Secure: cfg.secure, HttpOnly: cfg.secure})
}

// The name goes with what it demands.
func prefixIfSecure(w http.ResponseWriter, token string, secure bool) {
	name := "session"
	if secure {
		name = "__Host-session"
	}
	http.SetCookie(w, &http.Cookie{Name: name, Value: token, Path: "/", Secure: secure})
}

func secureInProduction(w http.ResponseWriter, token string) {
	c := &http.Cookie{Name: "__Secure-session", Value: token}
	if os.Getenv("ENV") == "production" {
		c.Secure = true
	}
	http.SetCookie(w, c)
}

func domainLeftOut(w http.ResponseWriter, token string) {
	c := &http.Cookie{Name: "__Host-session", Value: token, Path: "/", Secure: true, Domain: "example.com"}
	c.Domain = ""
	http.SetCookie(w, c)
}

func noPrefix(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "__HostSession", Value: token})
	http.SetCookie(w, &http.Cookie{Name: "x__Host-", Value: token})
}

func nameOfConfig(w http.ResponseWriter, cfg config, token string) {
	http.SetCookie(w, &http.Cookie{Name: cfg.name, Value: token})
	http.SetCookie(w, &http.Cookie{Name: "__Host-" + cfg.name, Value: token})
}

func validNames(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "user.session-id_1!", Value: token})
}

// Others may have given it a name.
func namedElsewhere(w http.ResponseWriter, name func(*http.Cookie), of *http.Cookie, remember bool) {
	c := &http.Cookie{MaxAge: -1}
	name(c)
	http.SetCookie(w, c)
	d := new(http.Cookie)
	*d = *of
	http.SetCookie(w, d)
	var e http.Cookie
	if remember {
		e.Name = "remember"
	}
	http.SetCookie(w, &e) // no cookie, if there is none to send
}

func domains(w http.ResponseWriter, cfg config, token string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: token, Domain: "example.com"})
	http.SetCookie(w, &http.Cookie{Name: "b", Value: token, Domain: ".example.com"})
	http.SetCookie(w, &http.Cookie{Name: "c", Value: token, Domain: "localhost"})
	http.SetCookie(w, &http.Cookie{Name: "d", Value: token, Domain: "127.0.0.1"})
	http.SetCookie(w, &http.Cookie{Name: "e", Value: token, Domain: "example.co.uk"})
	http.SetCookie(w, &http.Cookie{Name: "g", Value: token, Domain: "myapp.github.io"})
	http.SetCookie(w, &http.Cookie{Name: "h", Value: token, Domain: "github.io"})
	http.SetCookie(w, &http.Cookie{Name: "i", Value: token, Domain: cfg.domain})
	http.SetCookie(w, &http.Cookie{Name: "j", Value: token, Domain: ""})
	http.SetCookie(w, &http.Cookie{Name: "k", Value: token, Domain: "https://" + cfg.domain})
}

func fill(c *http.Cookie, cfg config) {
	c.Path, c.Secure = cfg.path, cfg.secure
}

func filled(w http.ResponseWriter, cfg config) {
	c := &http.Cookie{Name: "__Host-session"}
	fill(c, cfg)
	http.SetCookie(w, c)
}

func neverSent() *http.Cookie {
	return &http.Cookie{Name: "__Host-session", Value: "1", Domain: "https://example.com"}
}
