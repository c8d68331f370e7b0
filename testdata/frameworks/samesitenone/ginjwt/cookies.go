// Package ginjwt sends cookies through gin-jwt.
package ginjwt

import (
	"net/http"
	"time"

	jwt "github.com/appleboy/gin-jwt/v2"
	"github.com/gin-gonic/gin"
)

func literal(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{
		Realm:          "api",
		Key:            key,
		Timeout:        time.Hour,
		SendCookie:     true,
		CookieName:     "token",
		CookieSameSite: http.SameSiteNoneMode, // want "without Secure"
	})
}

func secureFalse(r *gin.Engine, key []byte) error {
	auth, err := jwt.New(&jwt.GinJWTMiddleware{
		Realm:          "api",
		Key:            key,
		SendCookie:     true,
		SecureCookie:   false, // for development
		CookieHTTPOnly: true,
		CookieDomain:   "example.com",
		CookieName:     "token",
		CookieSameSite: http.SameSiteNoneMode, // want "Secure attribute is off"
	})
	if err != nil {
		return err
	}
	r.POST("/login", auth.LoginHandler)
	r.POST("/logout", auth.LogoutHandler)
	r.Use(auth.MiddlewareFunc())
	return nil
}

func parameters(key []byte) *jwt.GinJWTMiddleware {
	return &jwt.GinJWTMiddleware{
		Key:            key,
		SendCookie:     true,
		CookieSameSite: http.SameSiteNoneMode, // want "without Secure"
	}
}

func byFunction(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(parameters(key))
}

func initialized(key []byte) (*jwt.GinJWTMiddleware, error) {
	auth := &jwt.GinJWTMiddleware{Key: key}
	auth.SendCookie = true
	auth.CookieSameSite = http.SameSiteNoneMode // want "without Secure"
	if err := auth.MiddlewareInit(); err != nil {
		return nil, err
	}
	return auth, nil
}

// No cookie is sent.
func tokenOnly(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{
		Key:            key,
		CookieName:     "token",
		CookieSameSite: http.SameSiteNoneMode,
	})
}

func perhaps(key []byte, cookie bool) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{
		Key:            key,
		SendCookie:     cookie,
		CookieSameSite: http.SameSiteNoneMode,
	})
}

func secure(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{
		Key:            key,
		SendCookie:     true,
		SecureCookie:   true,
		CookieSameSite: http.SameSiteNoneMode,
	})
}

func secureLater(key []byte) (*jwt.GinJWTMiddleware, error) {
	auth, err := jwt.New(&jwt.GinJWTMiddleware{
		Key:            key,
		SendCookie:     true,
		CookieSameSite: http.SameSiteNoneMode,
	})
	if err != nil {
		return nil, err
	}
	auth.SecureCookie = true
	return auth, nil
}

func secureByMode(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{
		Key:            key,
		SendCookie:     true,
		SecureCookie:   gin.Mode() == gin.ReleaseMode,
		CookieSameSite: http.SameSiteNoneMode,
	})
}

func lax(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{
		Key:            key,
		SendCookie:     true,
		SecureCookie:   false,
		CookieSameSite: http.SameSiteLaxMode,
	})
}

func defaults(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{Key: key, SendCookie: true})
}
