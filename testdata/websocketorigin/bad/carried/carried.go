// Package carried has functions that upgrade by what they are given, of which what lets
// everybody in is given where nobody asks for a token, too.
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

var (
	agents  = websocket.Upgrader{}
	browser = websocket.Upgrader{CheckOrigin: anyone} // want "this function accepts each Origin"
)

func serve(w http.ResponseWriter, r *http.Request, up *websocket.Upgrader) {
	if c, err := up.Upgrade(w, r, nil); err == nil {
		c.Close()
	}
}

func ui(w http.ResponseWriter, r *http.Request) { serve(w, r, &browser) }

func agent(w http.ResponseWriter, r *http.Request) { serve(w, r, &agents) }

func both(w http.ResponseWriter, r *http.Request) { serve(w, r, &browser) }

func parameter(mux *http.ServeMux) {
	mux.HandleFunc("/ui", ui)
	mux.Handle("/agent", authorized(http.HandlerFunc(agent)))
	mux.Handle("/both", authorized(http.HandlerFunc(both)))
}

type socket struct{ up websocket.Upgrader }

func (s *socket) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if c, err := s.up.Upgrade(w, r, nil); err == nil {
		c.Close()
	}
}

func field(mux *http.ServeMux) {
	mux.Handle("/ui", &socket{up: websocket.Upgrader{CheckOrigin: anyone}}) // want "this function accepts each Origin"
	mux.Handle("/agent", authorized(&socket{}))
}

func told(all bool) http.HandlerFunc {
	up := websocket.Upgrader{}
	if all {
		up.CheckOrigin = anyone // want "this function accepts each Origin"
	}
	return func(w http.ResponseWriter, r *http.Request) {
		if c, err := up.Upgrade(w, r, nil); err == nil {
			c.Close()
		}
	}
}

func telling(mux *http.ServeMux) {
	mux.Handle("/ui", told(true))
	mux.Handle("/agent", authorized(told(false)))
}

// One that is made anew may be either.
func either(opts *coder.AcceptOptions) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if c, err := coder.Accept(w, r, opts); err == nil {
			c.CloseNow()
		}
	}
}

func options(mux *http.ServeMux) {
	opts := &coder.AcceptOptions{}
	if os.Getenv("DEV") == "" {
		opts = &coder.AcceptOptions{InsecureSkipVerify: true} // want "the Origin is not checked"
	}
	mux.Handle("/ui", either(opts))
	mux.Handle("/agent", authorized(either(nil)))
}

// A table may have it.

func each(w http.ResponseWriter, r *http.Request, up *websocket.Upgrader) {
	if c, err := up.Upgrade(w, r, nil); err == nil {
		c.Close()
	}
}

var (
	first  = websocket.Upgrader{}
	second = websocket.Upgrader{CheckOrigin: anyone} // want "this function accepts each Origin"
)

func guarded(w http.ResponseWriter, r *http.Request) { each(w, r, &first) }

func table(mux *http.ServeMux) {
	mux.Handle("/guarded", authorized(http.HandlerFunc(guarded)))
	for path, up := range map[string]*websocket.Upgrader{"/first": &first, "/second": &second} {
		mux.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) { each(w, r, up) })
	}
}

// What is stored to what a caller has may be of any.

func allow(up *websocket.Upgrader) { up.CheckOrigin = anyone } // want "this function accepts each Origin"

func open(w http.ResponseWriter, r *http.Request, up *websocket.Upgrader) {
	if c, err := up.Upgrade(w, r, nil); err == nil {
		c.Close()
	}
}

var inner, outer websocket.Upgrader

func within(w http.ResponseWriter, r *http.Request) { open(w, r, &inner) }

func without(w http.ResponseWriter, r *http.Request) { open(w, r, &outer) }

func stored(mux *http.ServeMux) {
	allow(&outer)
	mux.HandleFunc("/without", without)
	mux.Handle("/within", authorized(http.HandlerFunc(within)))
}
