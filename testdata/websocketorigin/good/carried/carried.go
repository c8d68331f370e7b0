// Package carried has functions that upgrade by what they are given, of which what lets
// everybody in is given only behind a function that asks for a token.
package carried

import (
	"net/http"
	"os"

	coder "github.com/coder/websocket"
	"github.com/gorilla/websocket"
)

func authorized(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bearer "+os.Getenv("TOKEN") {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func anyone(r *http.Request) bool { return true }

// A parameter.

var (
	browser = websocket.Upgrader{}
	agents  = websocket.Upgrader{CheckOrigin: anyone}
)

func serve(w http.ResponseWriter, r *http.Request, up *websocket.Upgrader) {
	if c, err := up.Upgrade(w, r, nil); err == nil {
		c.Close()
	}
}

func ui(w http.ResponseWriter, r *http.Request) { serve(w, r, &browser) }

func agent(w http.ResponseWriter, r *http.Request) { serve(w, r, &agents) }

func itself(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") != "Bearer "+os.Getenv("TOKEN") {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	serve(w, r, &agents)
}

func parameter(mux *http.ServeMux) {
	mux.HandleFunc("/ui", ui)
	mux.Handle("/agent", authorized(http.HandlerFunc(agent)))
	mux.HandleFunc("/itself", itself)
}

// A parameter that is handed on.

var (
	outside = websocket.Upgrader{}
	inside  = websocket.Upgrader{CheckOrigin: anyone}
)

func upgrade(w http.ResponseWriter, r *http.Request, by *websocket.Upgrader) {
	if c, err := by.Upgrade(w, r, nil); err == nil {
		c.Close()
	}
}

func handler(up *websocket.Upgrader) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { upgrade(w, r, up) }
}

func handedOn(mux *http.ServeMux) {
	mux.Handle("/outside", handler(&outside))
	mux.Handle("/inside", authorized(handler(&inside)))
}

// One that is made there.

func made(up *websocket.Upgrader) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if c, err := up.Upgrade(w, r, nil); err == nil {
			c.Close()
		}
	})
}

func literal(mux *http.ServeMux) {
	mux.Handle("/ui", made(&websocket.Upgrader{}))
	mux.Handle("/agent", authorized(made(&websocket.Upgrader{CheckOrigin: anyone})))
}

// A field.

type socket struct{ up websocket.Upgrader }

func (s *socket) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if c, err := s.up.Upgrade(w, r, nil); err == nil {
		c.Close()
	}
}

func field(mux *http.ServeMux) {
	mux.Handle("/ui", &socket{})
	mux.Handle("/agent", authorized(&socket{up: websocket.Upgrader{CheckOrigin: anyone}}))
}

// A constructor that is told.

type stream struct{ up websocket.Upgrader }

func newStream(all bool) *stream {
	s := &stream{}
	if all {
		s.up.CheckOrigin = anyone
	}
	return s
}

func (s *stream) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if c, err := s.up.Upgrade(w, r, nil); err == nil {
		c.Close()
	}
}

func constructed(mux *http.ServeMux) {
	mux.Handle("/ui", newStream(false))
	mux.Handle("/agent", authorized(newStream(true)))
}

func told(all bool) http.HandlerFunc {
	up := websocket.Upgrader{}
	if all {
		up.CheckOrigin = anyone
	}
	return func(w http.ResponseWriter, r *http.Request) {
		if c, err := up.Upgrade(w, r, nil); err == nil {
			c.Close()
		}
	}
}

func telling(mux *http.ServeMux) {
	mux.Handle("/ui", told(false))
	mux.Handle("/agent", authorized(told(true)))
}

// Options.

func accept(opts *coder.AcceptOptions) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if c, err := coder.Accept(w, r, opts); err == nil {
			c.CloseNow()
		}
	}
}

func options(mux *http.ServeMux) {
	mux.Handle("/ui", accept(nil))
	mux.Handle("/agent", authorized(accept(&coder.AcceptOptions{InsecureSkipVerify: true})))
}
