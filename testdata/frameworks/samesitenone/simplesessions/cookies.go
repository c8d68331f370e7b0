// Package simplesessions sends cookies through simplesessions.
package simplesessions

import (
	"net/http"
	"time"

	"github.com/zerodha/simplesessions/v3"
)

func literal() *simplesessions.Manager {
	m := simplesessions.New(simplesessions.Options{
		EnableAutoCreate: true,
		Cookie: simplesessions.CookieOptions{
			Name:       "sid",
			IsHTTPOnly: true,
			MaxAge:     time.Hour,
			SameSite:   http.SameSiteNoneMode, // want "without Secure"
		},
	})
	m.SetCookieHooks(getCookie, setCookie)
	return m
}

func stores() *simplesessions.Manager {
	var options simplesessions.Options
	options.Cookie.IsSecure = false
	options.Cookie.SameSite = http.SameSiteNoneMode // want "Secure attribute is off"
	return simplesessions.New(options)
}

func getCookie(name string, r any) (*http.Cookie, error) { return r.(*http.Request).Cookie(name) }

func setCookie(cookie *http.Cookie, w any) error {
	http.SetCookie(w.(http.ResponseWriter), cookie)
	return nil
}

func secure() *simplesessions.Manager {
	return simplesessions.New(simplesessions.Options{
		Cookie: simplesessions.CookieOptions{IsSecure: true, SameSite: http.SameSiteNoneMode},
	})
}

func secureFromConfig(production bool) *simplesessions.Manager {
	cookie := simplesessions.CookieOptions{SameSite: http.SameSiteNoneMode}
	cookie.IsSecure = production
	return simplesessions.New(simplesessions.Options{Cookie: cookie})
}

func lax() *simplesessions.Manager {
	return simplesessions.New(simplesessions.Options{
		Cookie: simplesessions.CookieOptions{MaxAge: 0, SameSite: http.SameSiteLaxMode},
	})
}

func defaults() *simplesessions.Manager { return simplesessions.New(simplesessions.Options{}) }
