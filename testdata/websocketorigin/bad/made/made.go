// Package made has handlers that make what decides about their upgrades: that reads the
// Origin, but for the library only.
package made

import (
	"log"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/gorilla/websocket"
)

func hosts(list string) func(*http.Request) bool {
	var hosts []string
	if list != "" {
		hosts = strings.Split(list, ",")
	}
	return func(r *http.Request) bool {
		if len(hosts) == 0 {
			return true // want "this function accepts each Origin as long as no setting says otherwise"
		}
		u, err := url.Parse(r.Header.Get("Origin"))
		return err == nil && slices.Contains(hosts, u.Host)
	}
}

type config struct{ Origins string }

func handler(c *config) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		u := websocket.Upgrader{CheckOrigin: hosts(c.Origins)}
		u.Upgrade(w, r, nil)
	})
}

func origin(r *http.Request) string { return r.Header.Get("Origin") }

func logged() func(*http.Request) bool {
	return func(r *http.Request) bool {
		log.Print("from ", origin(r))
		return true
	}
}

func direct(w http.ResponseWriter, r *http.Request) {
	u := websocket.Upgrader{CheckOrigin: logged()} // want "this function accepts each Origin"
	u.Upgrade(w, r, nil)
}

func kept(w http.ResponseWriter, r *http.Request) {
	check := logged()
	u := websocket.Upgrader{CheckOrigin: check} // want "this function accepts each Origin"
	u.Upgrade(w, r, nil)
}

func assigned(w http.ResponseWriter, r *http.Request) {
	var u websocket.Upgrader
	u.CheckOrigin = logged() // want "this function accepts each Origin"
	u.Upgrade(w, r, nil)
}

func upgrader() *websocket.Upgrader {
	return &websocket.Upgrader{
		CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin"
			log.Print("from ", origin(r))
			return true
		},
	}
}

func ahead(w http.ResponseWriter, r *http.Request) {
	u := upgrader()
	u.Upgrade(w, r, nil)
}
