// Package unseen has upgrades in handlers of which it is not seen what becomes of them,
// and a function that looks at the Origin, which may be around them.
package unseen

import (
	"net/http"

	"github.com/coder/websocket"
	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
)

func Guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Origin") != "https://app.example.com" {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func Exported(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true})
}

func inTable(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true})
}

type Route struct {
	Pattern string
	Handler http.HandlerFunc
}

var Routes = []Route{{"/ws", inTable}}

func inGiven(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true})
}

func Register(r chi.Router) { r.Get("/ws", inGiven) }

func inFunction(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true})
}

func ByFunction(add func(pattern string, h http.HandlerFunc)) { add("/ws", inFunction) }

type router interface {
	Add(pattern string, h http.HandlerFunc)
}

func inInterface(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true})
}

func ByInterface(r router) { r.Add("/ws", inInterface) }

func inReturned(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true})
}

func Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/ws", inReturned)
	return mux
}

func inListed(c *gin.Context) {
	websocket.Accept(c.Writer, c.Request, &websocket.AcceptOptions{InsecureSkipVerify: true})
}

func listed(e *gin.Engine) { e.GET("/ws", inListed) }

var parts = []func(*gin.Engine){listed}

func all() {
	e := gin.New()
	for _, add := range parts {
		add(e)
	}
	e.Run()
}

func inChannel(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true})
}

func send(handlers chan<- http.Handler) { handlers <- http.HandlerFunc(inChannel) }
