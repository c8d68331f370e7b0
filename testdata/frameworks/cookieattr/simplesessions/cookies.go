// Package simplesessions sends cookies through simplesessions.
package simplesessions

import (
	"time"

	"github.com/zerodha/simplesessions/v3"
)

func prefix() *simplesessions.Manager {
	return simplesessions.New(simplesessions.Options{
		Cookie: simplesessions.CookieOptions{
			Name:       "__Host-sid", // want "needs Secure"
			IsHTTPOnly: true,
		},
	})
}

func domain() *simplesessions.Manager {
	return simplesessions.New(simplesessions.Options{
		Cookie: simplesessions.CookieOptions{
			Domain: "*.example.com", // want "a Domain with a wildcard"
		},
	})
}

func fine() *simplesessions.Manager {
	return simplesessions.New(simplesessions.Options{
		Cookie: simplesessions.CookieOptions{Name: "__Host-sid", IsSecure: true, MaxAge: time.Hour},
	})
}

func browserSession() *simplesessions.Manager {
	return simplesessions.New(simplesessions.Options{
		Cookie: simplesessions.CookieOptions{Name: "sid", Domain: "example.com", MaxAge: 0},
	})
}
