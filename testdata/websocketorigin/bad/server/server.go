// Package server has upgraders that compare a part of the Origin with the host of the
// server.
package server

import (
	"net/http"
	"strings"

	"github.com/gorilla/websocket"
)

var contains = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	return strings.Contains(r.Header.Get("Origin"), r.Host) // want "for a server at example.net, https://.*example.net.* passes this check, so a page that is not yours can connect here|for a server at example.net, .* so a site that is not yours can connect here"
}}

func serve(w http.ResponseWriter, r *http.Request) { contains.Upgrade(w, r, nil) }

// The Host is that of the server, whatever page connects.
var own = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin for a server at example.org"
	return r.Host == "example.org"
}}

func serveOwn(w http.ResponseWriter, r *http.Request) { own.Upgrade(w, r, nil) }
