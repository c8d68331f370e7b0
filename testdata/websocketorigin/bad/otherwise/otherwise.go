// Package otherwise has upgraders with a function of their own for whoever gives them
// none: theirs are to stay.
package otherwise

import (
	"net/http"
	"os"

	"github.com/gorilla/websocket"
)

func anybody(*http.Request) bool { return true }

func parameter(check func(*http.Request) bool) *websocket.Upgrader {
	if check == nil {
		check = func(r *http.Request) bool { return true } // want "this function accepts each Origin"
	}
	return &websocket.Upgrader{CheckOrigin: check}
}

// Exported is called here by those who give it none, but elsewhere as well.
func Exported(check func(*http.Request) bool) *websocket.Upgrader {
	if check == nil {
		check = anybody // want "this function accepts each Origin"
	}
	return &websocket.Upgrader{CheckOrigin: check}
}

var byDefault = Exported(nil)

type Options struct {
	CheckOrigin func(*http.Request) bool
}

func field(o Options) *websocket.Upgrader {
	if o.CheckOrigin == nil {
		o.CheckOrigin = anybody // want "this function accepts each Origin"
	}
	return &websocket.Upgrader{CheckOrigin: o.CheckOrigin}
}

func assigned(o Options) *websocket.Upgrader {
	u := &websocket.Upgrader{}
	check := o.CheckOrigin
	if check == nil {
		check = anybody // want "this function accepts each Origin"
	}
	u.CheckOrigin = check
	return u
}

func listed(r *http.Request) bool { return r.Header.Get("Origin") == os.Getenv("FRONT") }

func local(w http.ResponseWriter, r *http.Request) {
	check := listed
	if os.Getenv("FRONT") == "" {
		check = func(*http.Request) bool { return true } // want "this function accepts each Origin"
	}
	u := websocket.Upgrader{CheckOrigin: check}
	u.Upgrade(w, r, nil)
}

func made(front string) func(*http.Request) bool {
	if front == "" {
		return anybody // want "this function accepts each Origin"
	}
	return listed
}

func called() *websocket.Upgrader { return &websocket.Upgrader{CheckOrigin: made(os.Getenv("FRONT"))} }

// What comes in the place of the first function is left.
func replaced(check func(*http.Request) bool) *websocket.Upgrader {
	u := &websocket.Upgrader{CheckOrigin: anybody} // want "this function accepts each Origin"
	if check != nil {
		u.CheckOrigin = check
	}
	return u
}

// A variable that is given one value stands for that.
func named(w http.ResponseWriter, r *http.Request) {
	check := anybody
	u := websocket.Upgrader{CheckOrigin: check} // want "this function accepts each Origin"
	u.Upgrade(w, r, nil)
}

var only = func(*http.Request) bool { return true }

var shared = websocket.Upgrader{CheckOrigin: only} // want "this function accepts each Origin"

func shares(w http.ResponseWriter, r *http.Request) { shared.Upgrade(w, r, nil) }
