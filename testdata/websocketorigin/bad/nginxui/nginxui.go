// Package nginxui has the shape of CVE-2026-34403: each socket makes an upgrader of
// its own, behind a middleware that takes the token from a cookie.
package nginxui

import (
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/gorilla/websocket"
)

func Analytic(c *gin.Context) {
	var upGrader = websocket.Upgrader{
		CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin"
			return true
		},
	}
	ws, err := upGrader.Upgrade(c.Writer, c.Request, nil)
	if err != nil {
		return
	}
	defer ws.Close()
	for {
		if err := ws.WriteJSON(gin.H{"cpu": 0}); err != nil {
			return
		}
		time.Sleep(time.Second)
	}
}

func Terminal(c *gin.Context) {
	var upGrader = websocket.Upgrader{
		CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin"
			return true
		},
	}
	ws, err := upGrader.Upgrade(c.Writer, c.Request, nil)
	if err != nil {
		return
	}
	defer ws.Close()
}

func authRequired() gin.HandlerFunc {
	return func(c *gin.Context) {
		token, err := c.Cookie("token")
		if err != nil || token == "" {
			c.AbortWithStatusJSON(http.StatusForbidden, gin.H{"message": "Authorization failed"})
			return
		}
		c.Next()
	}
}

func cors() gin.HandlerFunc {
	return func(c *gin.Context) {
		if origin := c.GetHeader("Origin"); origin != "" {
			c.Header("Access-Control-Allow-Origin", "*")
			c.Header("Access-Control-Allow-Headers", "Authorization")
		}
		c.Next()
	}
}

func routes() *gin.Engine {
	r := gin.New()
	r.Use(cors())
	g := r.Group("/api", authRequired())
	g.GET("/analytic", Analytic)
	g.GET("/pty", Terminal)
	return r
}
