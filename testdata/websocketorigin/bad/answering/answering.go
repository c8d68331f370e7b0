// Package answering has upgrades behind code that answers CORS, and goes on whoever asks.
package answering

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gorilla/websocket"
)

var allowed = map[string]bool{"https://app.example.com": true}

func originOf(r *http.Request) string { return r.Header.Get("Origin") }

func isAllowed(r *http.Request) bool { return allowed[originOf(r)] }

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
}

var byReader = websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }} // want "this function accepts each Origin"

func readBy(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if isAllowed(r) {
			w.Header().Set("Access-Control-Allow-Origin", originOf(r))
		}
		next.ServeHTTP(w, r)
	})
}

var bySetter = websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }} // want "this function accepts each Origin"

func setBy(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if o := r.Header.Get("Origin"); allowed[o] {
			allow(w, o)
		}
		next.ServeHTTP(w, r)
	})
}

func serve() {
	http.Handle("/read", readBy(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { byReader.Upgrade(w, r, nil) })))
	http.Handle("/set", setBy(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { bySetter.Upgrade(w, r, nil) })))
}

var ofGin = websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }} // want "this function accepts each Origin"

func serveGin() {
	r := gin.New()
	r.Use(func(c *gin.Context) {
		origin := c.GetHeader("Origin")
		if !allowed[origin] {
			if c.Request.Method == http.MethodOptions {
				c.AbortWithStatus(http.StatusForbidden)
				return
			}
			c.Next()
			return
		}
		c.Header("Access-Control-Allow-Origin", origin)
		if c.Request.Method == http.MethodOptions {
			c.AbortWithStatus(http.StatusNoContent)
			return
		}
		c.Next()
	})
	r.GET("/ws", func(c *gin.Context) { ofGin.Upgrade(c.Writer, c.Request, nil) })
}
