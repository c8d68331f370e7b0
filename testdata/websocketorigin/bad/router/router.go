// Package router has upgrades that a router hands requests to, and code that looks at
// the Origin before something else.
package router

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gorilla/websocket"
)

func anybody(*http.Request) bool { return true }

func sameOriginOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); o != "" && o != "https://app.example.com" {
			http.Error(w, "no", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

var bareUpgrader = websocket.Upgrader{CheckOrigin: anybody} // want "this function accepts each Origin"

func bareSocket(w http.ResponseWriter, r *http.Request) {
	if conn, err := bareUpgrader.Upgrade(w, r, nil); err == nil {
		conn.Close()
	}
}

func bare() {
	mux := http.NewServeMux()
	mux.HandleFunc("/ws", bareSocket)
	http.ListenAndServe(":8080", mux)
}

var otherUpgrader = websocket.Upgrader{CheckOrigin: anybody} // want "this function accepts each Origin"

func otherSocket(w http.ResponseWriter, r *http.Request) {
	if conn, err := otherUpgrader.Upgrade(w, r, nil); err == nil {
		conn.Close()
	}
}

func other() {
	other := http.NewServeMux()
	http.Handle("/", sameOriginOnly(other))
	mux := http.NewServeMux()
	mux.HandleFunc("/ws", otherSocket)
	http.ListenAndServe(":8080", mux)
}

var twiceUpgrader = websocket.Upgrader{CheckOrigin: anybody} // want "this function accepts each Origin"

func twiceSocket(w http.ResponseWriter, r *http.Request) {
	if conn, err := twiceUpgrader.Upgrade(w, r, nil); err == nil {
		conn.Close()
	}
}

func register(mux *http.ServeMux) { mux.HandleFunc("/ws", twiceSocket) }

func twice() {
	mux, admin := http.NewServeMux(), http.NewServeMux()
	register(mux)
	register(admin)
	go http.ListenAndServe(":8081", sameOriginOnly(admin))
	http.ListenAndServe(":8080", mux)
}

var lateUpgrader = websocket.Upgrader{CheckOrigin: anybody} // want "this function accepts each Origin"

func lateSocket(w http.ResponseWriter, r *http.Request) {
	if conn, err := lateUpgrader.Upgrade(w, r, nil); err == nil {
		conn.Close()
	}
}

// A server looks after its router was asked.
type server struct{ mux *http.ServeMux }

func newServer() *server {
	s := &server{mux: http.NewServeMux()}
	s.mux.HandleFunc("/ws", lateSocket)
	return s
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mux.ServeHTTP(w, r)
	if o := r.Header.Get("Origin"); o != "" && o != "https://app.example.com" {
		println(o)
	}
}

var groupUpgrader = websocket.Upgrader{CheckOrigin: anybody} // want "this function accepts each Origin"

func groupSocket(c *gin.Context) {
	if conn, err := groupUpgrader.Upgrade(c.Writer, c.Request, nil); err == nil {
		conn.Close()
	}
}

func ginGuard(c *gin.Context) {
	if o := c.GetHeader("Origin"); o != "" && o != "https://app.example.com" {
		c.AbortWithStatus(http.StatusForbidden)
	}
}

// Only what is below /admin is behind the guard.
func group(r *gin.Engine) {
	admin := r.Group("/admin")
	admin.Use(ginGuard)
	r.GET("/ws", groupSocket)
}
