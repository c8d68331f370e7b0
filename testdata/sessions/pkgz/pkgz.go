// Package pkgz has cases for go-pkgz/auth.
package pkgz

import (
	"net/http"
	"time"

	"github.com/go-pkgz/auth/v2"
	"github.com/go-pkgz/auth/v2/token"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Default":    Default,
	"None":       None,
	"Secure":     Secure,
	"Lax":        Lax,
	"Prefix":     Prefix,
	"PrefixOK":   PrefixOK,
	"Token":      Token,
	"TokenOK":    TokenOK,
	"HttpPrefix": HttpPrefix,
}

var secret = token.SecretFunc(func(string) (string, error) { return "secret", nil })

func set(s *token.Service) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims := token.Claims{User: &token.User{Name: "name", ID: "id"}, SessionOnly: true}
		claims.Audience = []string{"api"}
		if _, err := s.Set(w, claims); err != nil {
			panic(err)
		}
	})
}

func Default() http.Handler {
	return set(auth.NewService(auth.Opts{SecretReader: secret, TokenDuration: time.Hour}).TokenService())
}

func None() http.Handler {
	return set(auth.NewService(auth.Opts{SecretReader: secret, SameSiteCookie: http.SameSiteNoneMode}).TokenService())
}

func Secure() http.Handler {
	return set(auth.NewService(auth.Opts{SecretReader: secret, SecureCookies: true, SameSiteCookie: http.SameSiteNoneMode}).TokenService())
}

func Lax() http.Handler {
	return set(auth.NewService(auth.Opts{SecretReader: secret, SameSiteCookie: http.SameSiteLaxMode}).TokenService())
}

func Prefix() http.Handler {
	return set(auth.NewService(auth.Opts{SecretReader: secret, JWTCookieName: "__Host-JWT"}).TokenService())
}

func PrefixOK() http.Handler {
	return set(auth.NewService(auth.Opts{SecretReader: secret, JWTCookieName: "__Host-JWT", SecureCookies: true}).TokenService())
}

func Token() http.Handler {
	return set(token.NewService(token.Opts{SecretReader: secret, SameSite: http.SameSiteNoneMode}))
}

func TokenOK() http.Handler {
	return set(token.NewService(token.Opts{SecretReader: secret, SecureCookies: true, SameSite: http.SameSiteNoneMode}))
}

func HttpPrefix() http.Handler {
	return set(token.NewService(token.Opts{SecretReader: secret, SecureCookies: true, JWTCookieName: "__Http-JWT"}))
}
