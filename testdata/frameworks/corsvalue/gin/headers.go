// Package gin sends headers that browsers cannot read through gin.
package gin

import (
	"net/http"
	"net/http/httputil"
	"net/url"
	"strings"

	"github.com/gin-gonic/gin"
)

const origin = "https://app.example"

func credentials(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", origin)
	c.Header("Access-Control-Allow-Credentials", "True") // want "nothing but true, in lower case, counts"
	c.Status(http.StatusOK)
}

func denied(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "*")
	c.Writer.Header().Set("Access-Control-Allow-Credentials", "false") // want "no meaning: leave the header out"
}

func slash(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://app.example/") // want "without a slash"
	c.Next()
}

func joined(list []string) gin.HandlerFunc {
	return func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", strings.Join(list, ",")) // want "more than one lets nobody in"
		c.Next()
	}
}

func host(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://"+c.Request.Host) // want "the server's own host"
}

func referer(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", c.GetHeader("Referer")) // want "a Referer"
}

func added(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "*")
	c.Writer.Header().Add("Access-Control-Allow-Origin", "*") // want "Access-Control-Allow-Origin twice"
}

func wildcard(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", origin)
	c.Header("Access-Control-Allow-Credentials", "true")
	c.Header("Access-Control-Allow-Headers", "*") // want "literally where credentials are allowed"
	c.Next()
}

func lists(c *gin.Context) {
	c.Header("Access-Control-Allow-Methods", "get, put")  // want "put in Access-Control-Allow-Methods does not allow PUT"
	c.Header("Access-Control-Allow-Headers", "X-A; X-B")  // want "fail the preflight"
	c.Header("Access-Control-Max-Age", "12h")             // want "no plain number of seconds"
	c.Header("Access-Control-Expose-Header", "X-A")       // want "the name of the header is Access-Control-Expose-Headers"
	c.Header("Cross-Origin-Resource-Policy", "same_site") // want "none of same-origin"
}

func onRequest(c *gin.Context) {
	c.Request.Header.Set("Access-Control-Allow-Origin", origin) // want "set on the request"
	c.Header("Origin", origin)                                  // want "ignore Origin in a response"
}

func proxied(target *url.URL) gin.HandlerFunc {
	p := httputil.NewSingleHostReverseProxy(target)
	return func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", origin) // want "if the upstream sends the header too"
		p.ServeHTTP(c.Writer, c.Request)
	}
}

// Good.

func exact(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", origin)
	c.Header("Access-Control-Allow-Credentials", "true")
	c.Header("Access-Control-Allow-Methods", "GET, PUT")
	c.Header("Access-Control-Allow-Headers", "Authorization")
	c.Header("Access-Control-Max-Age", "600")
	c.Next()
}

// An empty value deletes the header.
func deleted(c *gin.Context) {
	c.Header("Access-Control-Allow-Credentials", "")
	c.Header("Access-Control-Max-Age", "")
	c.Header("Access-Control-Allow-Origin", "*")
}

func replaced(c *gin.Context) {
	c.Writer.Header().Add("Access-Control-Allow-Origin", "*")
	c.Header("Access-Control-Allow-Origin", origin)
}

func otherHost(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://app."+c.Request.Host)
}

func asksAnother(c *gin.Context) {
	req, err := http.NewRequest(http.MethodGet, "https://api.internal", nil)
	if err != nil {
		return
	}
	req.Header.Set("Access-Control-Allow-Origin", "*")
	req.Header.Set("Origin", c.GetHeader("Origin"))
	http.DefaultClient.Do(req)
}

// What is kept in a context is no header.
func kept(c *gin.Context) {
	c.Set("Access-Control-Allow-Credentials", "True")
	c.Set("Access-Control-Allow-Origin", "https://app.example/")
}
