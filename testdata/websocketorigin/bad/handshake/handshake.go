// Package handshake has functions that ask what is true of every handshake.
package handshake

import (
	"net/http"

	"github.com/gorilla/websocket"
)

var byMethod = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin"
	return r.Method == http.MethodGet
}}

var byHeader = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin"
	return r.Header.Get("Upgrade") == "websocket"
}}

var byLibrary = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin"
	return websocket.IsWebSocketUpgrade(r)
}}

var byPresence = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin"
	return r != nil
}}

var byMany = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin"
	if r == nil || r.Method != "GET" || r.Header.Get("Sec-WebSocket-Version") != "13" {
		return false
	}
	return websocket.IsWebSocketUpgrade(r)
}}

func serve(w http.ResponseWriter, r *http.Request) {
	byMethod.Upgrade(w, r, nil)
	byHeader.Upgrade(w, r, nil)
	byLibrary.Upgrade(w, r, nil)
	byPresence.Upgrade(w, r, nil)
	byMany.Upgrade(w, r, nil)
}
