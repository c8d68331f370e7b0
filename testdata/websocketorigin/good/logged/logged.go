// Package logged has functions that look at the Host, and log the Origin that they look at
// as well.
package logged

import (
	"log"
	"net/http"
	"os"

	"github.com/gorilla/websocket"

	"websocketorigin.test/good/logged/guard"
)

var host = os.Getenv("HOST")

var compared = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	origin := r.Header.Get("Origin")
	log.Print("origin ", origin)
	return r.Host == host && origin == "https://"+host
}}

var asked = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	log.Print("origin ", r.Header.Get("Origin"))
	return r.Host == host && r.Header.Get("Origin") == "https://"+host
}}

var note func(string) bool

// The function knows what it does with the origin.
var noted = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	if !note(r.Header.Get("Origin")) {
		return false
	}
	return r.Host == host
}}

// What is given the request as well may refuse it.
var guarded = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	guard.Note(r, r.Header.Get("Origin"))
	return r.Host == host
}}

var refused bool

func check(origin string) { refused = origin != "https://"+host }

var stored = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	check(r.Header.Get("Origin"))
	return !refused && r.Host == host
}}

func serve(u *websocket.Upgrader) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if c, err := u.Upgrade(w, r, nil); err == nil {
			c.Close()
		}
	}
}

func main() {
	http.Handle("/compared", serve(&compared))
	http.Handle("/asked", serve(&asked))
	http.Handle("/noted", serve(&noted))
	http.Handle("/stored", serve(&stored))
	http.Handle("/guarded", serve(&guarded))
}
