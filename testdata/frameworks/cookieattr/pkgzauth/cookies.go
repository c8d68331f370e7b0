// Package pkgzauth sends cookies through go-pkgz/auth.
package pkgzauth

import (
	"github.com/go-pkgz/auth/v2"
	"github.com/go-pkgz/auth/v2/token"
)

func prefix(secret token.Secret) *auth.Service {
	return auth.NewService(auth.Opts{
		SecretReader:  secret,
		JWTCookieName: "__Host-JWT", // want "needs Secure"
	})
}

func domain(secret token.Secret) *auth.Service {
	return auth.NewService(auth.Opts{
		SecretReader:    secret,
		SecureCookies:   true,
		JWTCookieDomain: "https://example.com", // want "a Domain with a scheme"
	})
}

func fine(secret token.Secret) *auth.Service {
	return auth.NewService(auth.Opts{SecretReader: secret, SecureCookies: true, JWTCookieName: "__Host-JWT"})
}

func fineDomain(secret token.Secret, name string) *auth.Service {
	return auth.NewService(auth.Opts{SecretReader: secret, JWTCookieName: name, JWTCookieDomain: "example.com"})
}
