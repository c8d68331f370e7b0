package good

import (
	"net/http"
	"net/url"

	"github.com/gorilla/websocket"
)

// The Origin counts, besides the host.
var ownHost = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	u, err := url.Parse(r.Header.Get("Origin"))
	return err == nil && r.Host == "example.org" && u.Host == r.Host
}}

// Where it is developed, there is but one user.
var developed = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	return r.Host == "localhost:8080" || r.Header.Get("Origin") == "https://app.example.com"
}}

func serveDeveloped(w http.ResponseWriter, r *http.Request) { developed.Upgrade(w, r, nil) }

// A key lets programs in, which pages cannot send; they have to be of the same host.
var keyed = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	if r.Header.Get("X-Api-Key") == "k" {
		return true
	}
	return r.Header.Get("Origin") == "https://"+r.Host
}}

func serveKeyed(w http.ResponseWriter, r *http.Request) { keyed.Upgrade(w, r, nil) }

func serveOwnHost(w http.ResponseWriter, r *http.Request) { ownHost.Upgrade(w, r, nil) }
