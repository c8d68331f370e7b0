// Package consulted has upgrades before which code out of sight says something, but not of
// the request, or nothing depends on that.
package consulted

import (
	"log"
	"net/http"

	"github.com/coder/websocket"

	"websocketorigin.test/bad/consulted/elsewhere"
)

func session(w http.ResponseWriter, r *http.Request) {
	if c, err := r.Cookie("session"); err != nil || !elsewhere.Valid(c.Value) {
		http.Error(w, "log in", http.StatusUnauthorized)
		return
	}
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want "the Origin is not checked"
}

func counted(w http.ResponseWriter, r *http.Request) {
	if err := elsewhere.Count(r); err != nil {
		log.Print(err)
	}
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want "the Origin is not checked"
}

func user(w http.ResponseWriter, r *http.Request) {
	name, err := elsewhere.User(elsewhere.Trace(r))
	if err != nil {
		http.Error(w, "log in", http.StatusUnauthorized)
		return
	}
	log.Print(name)
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want "the Origin is not checked"
}

func afterwards(w http.ResponseWriter, r *http.Request) {
	conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want "the Origin is not checked"
	if err != nil {
		return
	}
	if err := elsewhere.Count(r); err != nil {
		return
	}
	conn.CloseNow()
}

func parsed(w http.ResponseWriter, r *http.Request, debug bool) {
	if err := http.NewResponseController(w).Flush(); err != nil || r.ParseForm() != nil {
		return
	}
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want "the Origin is not checked"
}

func told(w http.ResponseWriter, r *http.Request, member bool) {
	if !member {
		return
	}
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want "the Origin is not checked"
}

func telling(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session")
	told(w, r, err == nil && c.Value != "")
}
