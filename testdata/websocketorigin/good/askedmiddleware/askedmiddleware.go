// Package askedmiddleware has an upgrade behind a middleware that a value of an interface
// gives.
package askedmiddleware

import (
	"net/http"

	"github.com/coder/websocket"
	"github.com/gin-gonic/gin"
)

type authorizer interface {
	required() gin.HandlerFunc
}

type bearer string

func (b bearer) required() gin.HandlerFunc {
	return func(c *gin.Context) {
		if c.GetHeader("Authorization") != "Bearer "+string(b) {
			c.AbortWithStatus(http.StatusUnauthorized)
		}
	}
}

func ws(c *gin.Context) {
	websocket.Accept(c.Writer, c.Request, &websocket.AcceptOptions{InsecureSkipVerify: true})
}

func routes(e *gin.Engine, a authorizer) { e.GET("/ws", a.required(), ws) }

func serve() { routes(gin.New(), bearer("secret")) }
