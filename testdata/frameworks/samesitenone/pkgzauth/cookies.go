// Package pkgzauth sends cookies through go-pkgz/auth.
package pkgzauth

import (
	"net/http"
	"time"

	"github.com/go-pkgz/auth/v2"
	"github.com/go-pkgz/auth/v2/token"
)

func literal(secret token.Secret) *auth.Service {
	return auth.NewService(auth.Opts{
		SecretReader:   secret,
		TokenDuration:  time.Hour,
		Issuer:         "api",
		SameSiteCookie: http.SameSiteNoneMode, // want "without Secure"
	})
}

func stores(secret token.Secret) *auth.Service {
	options := auth.Opts{SecretReader: secret, URL: "https://api.example"}
	options.SecureCookies = false
	options.SameSiteCookie = http.SameSiteNoneMode // want "Secure attribute is off"
	return auth.NewService(options)
}

func tokens(secret token.Secret) *token.Service {
	return token.NewService(token.Opts{
		SecretReader: secret,
		SameSite:     http.SameSiteNoneMode, // want "without Secure"
	})
}

func secure(secret token.Secret) *auth.Service {
	return auth.NewService(auth.Opts{
		SecretReader:   secret,
		SecureCookies:  true,
		SameSiteCookie: http.SameSiteNoneMode,
	})
}

func secureFromConfig(secret token.Secret, production bool) *auth.Service {
	return auth.NewService(auth.Opts{
		SecretReader:   secret,
		SecureCookies:  production,
		SameSiteCookie: http.SameSiteNoneMode,
	})
}

func lax(secret token.Secret) *auth.Service {
	return auth.NewService(auth.Opts{SecretReader: secret, SameSiteCookie: http.SameSiteLaxMode})
}

func defaults(secret token.Secret) *auth.Service {
	return auth.NewService(auth.Opts{SecretReader: secret, SecureCookies: false})
}
