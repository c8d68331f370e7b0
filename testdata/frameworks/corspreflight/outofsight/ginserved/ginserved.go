// Package ginserved has a router in a field, behind a method that answers preflights. Its
// handlers have the headers of requests.
package ginserved

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func allow(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
}

type app struct{ router *gin.Engine }

func newApp() *app {
	a := &app{router: gin.New()}
	a.routes()
	return a
}

func (a *app) routes() { a.router.PUT("/user", a.user) }

func (a *app) user(c *gin.Context) { allow(c.Writer) }

func (a *app) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		allow(w)
		return
	}
	a.router.ServeHTTP(w, r)
}

func serve() { http.ListenAndServe(":8080", newApp()) }
