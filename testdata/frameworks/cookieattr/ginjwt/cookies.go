// Package ginjwt sends cookies through gin-jwt.
package ginjwt

import (
	"net/http"

	jwt "github.com/appleboy/gin-jwt/v2"
)

func prefix(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{
		Key:            key,
		SendCookie:     true,
		CookieName:     "__Host-token", // want "needs Secure and no Domain"
		CookieDomain:   "example.com",
		CookieSameSite: http.SameSiteLaxMode,
	})
}

func domain(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{
		Key:          key,
		SendCookie:   true,
		CookieDomain: "localhost:8080", // want "a Domain with a port"
	})
}

func tokenOnly(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{Key: key, CookieName: "__Host-token", CookieDomain: "localhost:8080"})
}

func fine(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{
		Key:          key,
		SendCookie:   true,
		SecureCookie: true,
		CookieName:   "__Host-token",
	})
}

func noName(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{Key: key, SendCookie: true, CookieName: ""})
}
