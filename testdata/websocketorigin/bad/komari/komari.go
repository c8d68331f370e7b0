// Package komari has the shape of GHSA-q355-h244-969h: a terminal of a monitor whose
// users have a session cookie.
package komari

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gorilla/websocket"
)

func findSession(cookie string) (user string, err error) { return cookie, nil }

func requestTerminal(c *gin.Context) {
	session, _ := c.Cookie("session_token")
	user, err := findSession(session)
	if err != nil || user == "" {
		c.JSON(http.StatusUnauthorized, gin.H{"error": "unauthorized"})
		return
	}
	if !websocket.IsWebSocketUpgrade(c.Request) {
		c.JSON(http.StatusBadRequest, gin.H{"error": "a WebSocket is required"})
		return
	}
	upgrader := websocket.Upgrader{
		CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin"
			return true
		},
	}
	conn, err := upgrader.Upgrade(c.Writer, c.Request, nil)
	if err != nil {
		return
	}
	conn.Close()
}
