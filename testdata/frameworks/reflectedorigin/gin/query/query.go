// Package query allows what the query or the form of a request has.
package query

import "github.com/gin-gonic/gin"

func get(c *gin.Context) {
	domain, ok := c.GetQuery("domain")
	if !ok {
		c.Next()
		return
	}
	c.Header("Access-Control-Allow-Origin", domain) // want "an origin taken from the query is allowed without a check, with credentials"
	c.Header("Access-Control-Allow-Credentials", "true")
	c.Next()
}

func form(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", c.DefaultPostForm("origin", "https://app.example.com")) // want "an origin taken from the query is allowed without a check, with credentials"
	c.Header("Access-Control-Allow-Credentials", "true")
	c.Next()
}
