// Package gin sends cookies through gin.
package gin

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func prefix(c *gin.Context, token string) {
	c.SetCookie("__Host-session", token, 3600, "/", "", false, true)              // want "the prefix __Host- needs Secure"
	c.SetCookie("__Host-session", token, 3600, "/api", "", true, true)            // want "the prefix __Host- needs Path=/"
	c.SetCookie("__Host-session", token, 3600, "/", "example.com", true, true)    // want "the prefix __Host- needs no Domain"
	c.SetCookie("__Host-Http-session", token, 3600, "/", "", true, false)         // want "the prefix __Host-Http- needs HttpOnly"
	c.SetCookie("__Secure-session", token, 3600, "/", "example.com", false, true) // want "the prefix __Secure- needs Secure"
}

func data(c *gin.Context, token string) {
	c.SetCookieData(&http.Cookie{Name: "__Host-session", Value: token}) // want "the prefix __Host- needs Secure$"
	c.SetCookieData(&http.Cookie{
		Name:        "embed",
		Value:       token,
		Partitioned: true, // want "Partitioned cookie without Secure"
	})
}

func name(c *gin.Context, token string) {
	c.SetCookie("user session", token, 3600, "/", "", true, true) // want "net/http sends no cookie named"
}

func domain(c *gin.Context, token string) {
	c.SetCookie("sid", token, 3600, "/", "https://example.com", true, true) // want "a Domain with a scheme"
	c.SetCookie("sid", token, 3600, "/", "localhost:8080", true, true)      // want "a Domain with a port"
	c.SetCookie("sid", token, 3600, "/", "com", true, true)                 // want "reject a cookie for com"
}

func replaced(c *gin.Context) {
	c.Header("Set-Cookie", "a=1; Path=/")
	c.Header("Set-Cookie", "b=2; Path=/") // want "replaces the line that sets the cookie a"
}

func zeroMaxAge(c *gin.Context) {
	c.SetCookie("cart", "", 0, "/", "", true, true) // want "a MaxAge of 0 is not sent"
}

func logIn(c *gin.Context, token string) {
	c.SetCookie("login", token, 3600, "/api", "", true, true)
	c.SetCookie("own", token, 3600, "", "", true, true)
}

// gin makes an empty path "/".
func logOut(c *gin.Context) {
	c.SetCookie("login", "", -1, "", "", true, true) // want "set with Path=/api: the Path here is /"
	c.SetCookie("own", "", -1, "/", "", true, true)
}

func rootPath(c *gin.Context, token string) {
	c.SetCookie("__Host-session", token, 3600, "", "", true, true)
	c.SetCookieData(&http.Cookie{Name: "__Host-session", Value: token, Secure: true})
}

func settings(c *gin.Context, token, path, domain string, secure bool) {
	c.SetCookie("__Host-session", token, 3600, path, domain, secure, secure)
	c.SetCookie("sid", token, 3600, path, domain, secure, secure)
}

func fine(c *gin.Context, token string) {
	c.SetCookie("sid", token, 0, "/", ".example.com", true, true)
	c.Writer.Header().Add("Set-Cookie", "a=1; Path=/")
	c.Writer.Header().Add("Set-Cookie", "b=2; Path=/")
}
