// Package collected has handlers that go by the errors which others have collected.
package collected

import (
	"errors"
	"net/http"

	"github.com/gin-gonic/gin"
)

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func check(c *gin.Context) {
	if !allowed[c.GetHeader("Origin")] {
		c.Error(errors.New("origin"))
	}
}

func counted(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Origin")
	check(c)
	if len(c.Errors) > 0 {
		c.Status(http.StatusForbidden)
		return
	}
	c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin"))
	c.Header("Access-Control-Allow-Credentials", "true")
	c.String(http.StatusOK, "x")
}

func last(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Origin")
	check(c)
	if c.Errors.Last() != nil {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin"))
	c.Header("Access-Control-Allow-Credentials", "true")
	c.String(http.StatusOK, "x")
}

// alone goes by what somebody else has collected.
func alone(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Origin")
	if len(c.Errors) == 0 {
		c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin"))
		c.Header("Access-Control-Allow-Credentials", "true")
	}
}

func lastAlone(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Origin")
	if err := c.Errors.Last(); err == nil {
		c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin"))
		c.Header("Access-Control-Allow-Credentials", "true")
	}
}

// behind comes after the check.
func behind(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Origin")
	if c.Errors != nil {
		return
	}
	c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin"))
	c.Header("Access-Control-Allow-Credentials", "true")
}

func routes() *gin.Engine {
	r := gin.New()
	r.Use(check)
	r.GET("/", behind)
	return r
}

// whatever answers all the same.
func whatever(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Origin")
	check(c)
	c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin")) // want "any site can read this response as the logged-in user"
	c.Header("Access-Control-Allow-Credentials", "true")
	if len(c.Errors) > 0 {
		c.String(http.StatusOK, "errors")
		return
	}
	c.String(http.StatusOK, "x")
}
