// Package nginxui has the shape of CVE-2026-34403, repaired: one function compares
// the origin that is asked for with that of the page.
package nginxui

import (
	"net"
	"net/http"
	"net/url"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/gorilla/websocket"
)

var trusted []string

func checkWebSocketOrigin(r *http.Request) bool {
	origin := r.Header.Get("Origin")
	if origin == "" {
		return true
	}
	u, err := url.Parse(origin)
	if err != nil || u.Host == "" {
		return false
	}
	if normalize(u.Host) == normalize(r.Host) {
		return true
	}
	for _, o := range trusted {
		if strings.EqualFold(o, origin) {
			return true
		}
	}
	return false
}

func normalize(host string) string {
	if h, port, err := net.SplitHostPort(host); err == nil && (port == "80" || port == "443") {
		return strings.ToLower(h)
	}
	return strings.ToLower(host)
}

func Terminal(c *gin.Context) {
	upgrader := websocket.Upgrader{CheckOrigin: checkWebSocketOrigin}
	ws, err := upgrader.Upgrade(c.Writer, c.Request, nil)
	if err != nil {
		return
	}
	defer ws.Close()
}
