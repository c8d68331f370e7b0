// Package askedaround has an upgrade behind a middleware of an interface beside another
// that looks at who asks.
package askedaround

import (
	"log"
	"net/http"

	"github.com/coder/websocket"
)

type wrapper interface {
	Wrap(next http.Handler) http.Handler
}

type logging struct{}

func (logging) Wrap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		log.Println(r.URL.Path)
		next.ServeHTTP(w, r)
	})
}

type server struct{ next http.Handler }

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.next.ServeHTTP(w, r) }

func ws(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `the Origin is not checked`
}

type byOrigin struct{ next http.Handler }

func (b *byOrigin) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") == "https://app.example.com" {
		b.next.ServeHTTP(w, r)
	}
}

func serve() {
	var wrap wrapper = logging{}
	http.Handle("/ws", wrap.Wrap(&server{http.HandlerFunc(ws)}))
	http.Handle("/page", &byOrigin{http.NotFoundHandler()})
}
