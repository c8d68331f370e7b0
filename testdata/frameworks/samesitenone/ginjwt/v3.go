package ginjwt

import (
	"net/http"

	jwt "github.com/appleboy/gin-jwt/v3"
)

// The token that renews the other is in a cookie that is Secure as it is.
func v3(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{
		Key:                    key,
		SendCookie:             true,
		RefreshTokenCookieName: "refresh",
		CookieSameSite:         http.SameSiteNoneMode, // want "without Secure"
	})
}

func v3Secure(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{
		Key:            key,
		SendCookie:     true,
		SecureCookie:   true,
		CookieSameSite: http.SameSiteNoneMode,
	})
}
