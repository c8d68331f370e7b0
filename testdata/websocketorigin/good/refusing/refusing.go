// Package refusing has upgrades behind code that answers CORS, and turns away whoever it
// does not let in.
package refusing

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gorilla/websocket"
)

var upgrader = websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}

var allowed = map[string]bool{"https://app.example.com": true}

func cors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); origin != "" {
			if !allowed[origin] {
				http.Error(w, "forbidden", http.StatusForbidden)
				return
			}
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		next.ServeHTTP(w, r)
	})
}

func ws(w http.ResponseWriter, r *http.Request) { upgrader.Upgrade(w, r, nil) }

func serve() {
	mux := http.NewServeMux()
	mux.HandleFunc("/ws", ws)
	http.ListenAndServe(":8080", cors(mux))
}

var ofGin = websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}

func serveGin() {
	r := gin.New()
	r.Use(func(c *gin.Context) {
		switch origin := c.GetHeader("Origin"); {
		case allowed[origin]:
			c.Header("Access-Control-Allow-Origin", origin)
		default:
			c.AbortWithStatus(http.StatusForbidden)
			return
		}
		c.Next()
	})
	r.GET("/ws", func(c *gin.Context) { ofGin.Upgrade(c.Writer, c.Request, nil) })
}

var own = websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}

func allow(w http.ResponseWriter, r *http.Request) bool {
	origin := r.Header.Get("Origin")
	if !allowed[origin] {
		return false
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	return true
}

func serveOwn(w http.ResponseWriter, r *http.Request) {
	if !allow(w, r) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	own.Upgrade(w, r, nil)
}

var only = websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}

func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); allowed[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			next.ServeHTTP(w, r)
		}
	})
}

func serveOnly() {
	http.Handle("/only", guard(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { only.Upgrade(w, r, nil) })))
}
