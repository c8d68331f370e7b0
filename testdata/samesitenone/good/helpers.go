package good

import (
	"net/http"
	"os"
)

func harden(c *http.Cookie) {
	c.Secure = true
	c.HttpOnly = true
}

func hardenedByHelper(w http.ResponseWriter, value string) {
	c := &http.Cookie{Name: "sid", Value: value, SameSite: http.SameSiteNoneMode}
	harden(c)
	http.SetCookie(w, c)
}

func sendSecurely(w http.ResponseWriter, c *http.Cookie) {
	c.Secure = true
	http.SetCookie(w, c)
}

func securedBySender(w http.ResponseWriter, value string) {
	sendSecurely(w, &http.Cookie{Name: "sid", Value: value, SameSite: http.SameSiteNoneMode})
}

func newCookie(name, value string) *http.Cookie {
	return &http.Cookie{Name: name, Value: value, Secure: true, SameSite: http.SameSiteNoneMode}
}

func sentFromConstructor(w http.ResponseWriter, value string) {
	http.SetCookie(w, newCookie("sid", value))
}

func crossSiteCookie(name, value string) *http.Cookie {
	return &http.Cookie{Name: name, Value: value, SameSite: http.SameSiteNoneMode}
}

// The one caller adds what the constructor leaves out.
func securedByCaller(w http.ResponseWriter, value string) {
	c := crossSiteCookie("sid", value)
	c.Secure = true
	http.SetCookie(w, c)
}

// NewCookie is for other packages, which may set Secure before they send it.
func NewCookie(name, value string) *http.Cookie {
	return &http.Cookie{Name: name, Value: value, SameSite: http.SameSiteNoneMode}
}

// SetSession is never called in this package, so secure is unknown.
func SetSession(w http.ResponseWriter, value string, secure bool) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: value, Secure: secure, SameSite: http.SameSiteNoneMode})
}

func cookieWithSecure(name, value string, secure bool) *http.Cookie {
	return &http.Cookie{Name: name, Value: value, Secure: secure, SameSite: http.SameSiteNoneMode}
}

func constructorCalledWithTrue(w http.ResponseWriter, value string) {
	http.SetCookie(w, cookieWithSecure("sid", value, true))
}

func constructorCalledWithUnknown(w http.ResponseWriter, r *http.Request, value string) {
	http.SetCookie(w, cookieWithSecure("sid", value, r.TLS != nil))
}

func setCookie(w http.ResponseWriter, name string, mode http.SameSite, secure bool) {
	http.SetCookie(w, &http.Cookie{Name: name, SameSite: mode, Secure: secure})
}

// None comes with true and false comes with Lax, never across.
func attributesGivenToSender(w http.ResponseWriter) {
	setCookie(w, "sid", http.SameSiteNoneMode, true)
	setCookie(w, "theme", http.SameSiteLaxMode, false)
}

func isProduction() bool {
	return os.Getenv("APP_ENV") == "production"
}

func modeForEnvironment() http.SameSite {
	if isProduction() {
		return http.SameSiteNoneMode
	}
	return http.SameSiteLaxMode
}

// Mode and Secure follow the same test.
func attributesFromOneTest(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", SameSite: modeForEnvironment(), Secure: isProduction()})
}

func attributes(r *http.Request) (http.SameSite, bool) {
	if r.TLS == nil {
		return http.SameSiteLaxMode, false
	}
	return http.SameSiteNoneMode, true
}

func attributesFromOneHelper(w http.ResponseWriter, r *http.Request) {
	mode, secure := attributes(r)
	http.SetCookie(w, &http.Cookie{Name: "sid", SameSite: mode, Secure: secure})
}

// A mode alone is no cookie.
func modeForUserAgent(userAgent string) http.SameSite {
	if userAgent == "" {
		return http.SameSiteDefaultMode
	}
	return http.SameSiteNoneMode
}

type option func(*http.Cookie)

func withSecure() option {
	return func(c *http.Cookie) { c.Secure = true }
}

func sendWithOptions(w http.ResponseWriter, value string, options ...option) {
	c := &http.Cookie{Name: "sid", Value: value, SameSite: http.SameSiteNoneMode}
	for _, o := range options {
		o(c)
	}
	http.SetCookie(w, c)
}

func sentWithOption(w http.ResponseWriter, value string) {
	sendWithOptions(w, value, withSecure())
}
