// Package ginjwt has cases for gin-jwt.
package ginjwt

import (
	"net/http"

	jwt "github.com/appleboy/gin-jwt/v2"
	"github.com/gin-gonic/gin"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Default":  Default,
	"None":     None,
	"Secure":   Secure,
	"Lax":      Lax,
	"NoCookie": NoCookie,
	"Prefix":   Prefix,
	"Later":    Later,
}

func login(mw *jwt.GinJWTMiddleware, err error) http.Handler {
	if err != nil {
		panic(err)
	}
	mw.Authenticator = func(*gin.Context) (any, error) { return "user", nil }
	gin.SetMode(gin.ReleaseMode)
	r := gin.New()
	r.GET("/", mw.LoginHandler)
	return r
}

func Default() http.Handler {
	return login(jwt.New(&jwt.GinJWTMiddleware{Key: []byte("key"), SendCookie: true}))
}

func None() http.Handler {
	return login(jwt.New(&jwt.GinJWTMiddleware{Key: []byte("key"), SendCookie: true, CookieSameSite: http.SameSiteNoneMode}))
}

func Secure() http.Handler {
	return login(jwt.New(&jwt.GinJWTMiddleware{Key: []byte("key"), SendCookie: true, SecureCookie: true, CookieSameSite: http.SameSiteNoneMode}))
}

func Lax() http.Handler {
	return login(jwt.New(&jwt.GinJWTMiddleware{Key: []byte("key"), SendCookie: true, CookieSameSite: http.SameSiteLaxMode}))
}

func NoCookie() http.Handler {
	return login(jwt.New(&jwt.GinJWTMiddleware{Key: []byte("key"), CookieSameSite: http.SameSiteNoneMode}))
}

func Prefix() http.Handler {
	return login(jwt.New(&jwt.GinJWTMiddleware{Key: []byte("key"), SendCookie: true, CookieName: "__Host-jwt"}))
}

func Later() http.Handler {
	mw, err := jwt.New(&jwt.GinJWTMiddleware{Key: []byte("key"), SendCookie: true, CookieSameSite: http.SameSiteNoneMode})
	mw.SecureCookie = true
	return login(mw, err)
}
