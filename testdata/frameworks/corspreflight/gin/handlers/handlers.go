package handlers

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func forbidden(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Methods", "PUT")
	if c.Request.Method == "OPTIONS" {
		c.AbortWithStatus(http.StatusForbidden) // want "answers it with status 403 rather than 2xx"
		return
	}
	c.Next()
}

// kept keeps the status to itself until the chain is done.
func kept(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Methods", "PUT")
	if c.Request.Method == "OPTIONS" {
		c.Status(http.StatusBadRequest) // want "answers it with status 400 rather than 2xx"
		c.Abort()
		return
	}
	c.Next()
}

func lower(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	if c.Request.Method == "options" { // want "never \"options\""
		c.AbortWithStatus(204)
		return
	}
	c.JSON(200, "done")
}
