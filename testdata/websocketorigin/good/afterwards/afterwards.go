// Package afterwards has upgrades after which code looks who asks: the connection is
// closed to whom it is not for.
package afterwards

import (
	"errors"
	"net"
	"net/http"
	"os"
	"strings"

	"github.com/coder/websocket"
	"github.com/gin-gonic/gin"
	"github.com/gobwas/ws"
	gorilla "github.com/gorilla/websocket"
)

func anybody(*http.Request) bool { return true }

var byKey = gorilla.Upgrader{CheckOrigin: anybody}

func key(w http.ResponseWriter, r *http.Request) {
	conn, err := byKey.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer conn.Close()
	key := r.Header.Get("X-Api-Key")
	if key != os.Getenv("KEY") {
		conn.WriteMessage(gorilla.CloseMessage, gorilla.FormatCloseMessage(4401, "unauthorized"))
		return
	}
	conn.WriteMessage(gorilla.TextMessage, []byte("secret"))
}

var byOrigin = gorilla.Upgrader{CheckOrigin: anybody}

func origin(w http.ResponseWriter, r *http.Request) {
	conn, err := byOrigin.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer conn.Close()
	if o := r.Header.Get("Origin"); o != os.Getenv("FRONT") {
		return
	}
	conn.WriteMessage(gorilla.TextMessage, []byte("secret"))
}

var byHelper = gorilla.Upgrader{CheckOrigin: anybody}

func bearer(r *http.Request) (string, error) {
	h := r.Header.Get("Authorization")
	if !strings.HasPrefix(h, "Bearer ") {
		return "", errors.New("no token")
	}
	return h[len("Bearer "):], nil
}

func helped(w http.ResponseWriter, r *http.Request) {
	conn, err := byHelper.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer conn.Close()
	if _, err := bearer(r); err != nil {
		return
	}
	conn.WriteMessage(gorilla.TextMessage, []byte("secret"))
}

var byMethod = gorilla.Upgrader{CheckOrigin: anybody}

type hub struct{}

func (h *hub) serve(conn *gorilla.Conn, r *http.Request) {
	if r.Header.Get("Authorization") != "Bearer "+os.Getenv("TOKEN") {
		conn.Close()
		return
	}
	conn.WriteMessage(gorilla.TextMessage, []byte("secret"))
}

func (h *hub) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	conn, err := byMethod.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	go h.serve(conn, r)
}

var inHelper = gorilla.Upgrader{CheckOrigin: anybody}

func upgraded(c *gin.Context) (*gorilla.Conn, error) {
	return inHelper.Upgrade(c.Writer, c.Request, nil)
}

func context(c *gin.Context) {
	conn, err := upgraded(c)
	if err != nil {
		return
	}
	defer conn.Close()
	if c.GetHeader("Authorization") != "Bearer "+os.Getenv("TOKEN") {
		return
	}
	conn.WriteMessage(gorilla.TextMessage, []byte("secret"))
}

type devices map[string]bool

func routes(known devices) {
	http.HandleFunc("/ws", func(w http.ResponseWriter, r *http.Request) {
		conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: []string{"*"}})
		if err != nil {
			return
		}
		defer conn.CloseNow()
		token, _ := bearer(r)
		if !known[token] {
			conn.Close(4401, "unauthorized")
			return
		}
	})
}

func plain(w http.ResponseWriter, r *http.Request) {
	conn, _, _, err := ws.UpgradeHTTP(r, w)
	if err != nil {
		return
	}
	defer conn.Close()
	if r.Header.Get("Sec-Fetch-Site") == "cross-site" {
		return
	}
	stream(conn)
}

func stream(conn net.Conn) { conn.Write([]byte("secret")) }
