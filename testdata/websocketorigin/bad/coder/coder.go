// Package coder has options that let anybody in.
package coder

import (
	"net/http"

	"github.com/coder/websocket"
)

func skip(w http.ResponseWriter, r *http.Request) {
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{
		InsecureSkipVerify: true, // want "a page of any site can connect here, and whatever authenticates by cookie is open to it: the Origin is not checked"
	})
	if err != nil {
		return
	}
	defer c.CloseNow()
}

func star(w http.ResponseWriter, r *http.Request) {
	opts := &websocket.AcceptOptions{OriginPatterns: []string{"*"}} // want `"\*" lets each Origin in`
	c, err := websocket.Accept(w, r, opts)
	if err != nil {
		return
	}
	defer c.CloseNow()
}

func amongOthers(w http.ResponseWriter, r *http.Request) {
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{
		OriginPatterns: []string{
			"app.example.com",
			"*", // want `"\*" lets each Origin in`
		},
	})
	if err != nil {
		return
	}
	defer c.CloseNow()
}

func scheme() *websocket.AcceptOptions {
	return &websocket.AcceptOptions{
		OriginPatterns: []string{"https://*"}, // want `https://evil.example matches "https://\*"`
	}
}

func noDot() *websocket.AcceptOptions {
	opts := new(websocket.AcceptOptions)
	opts.OriginPatterns = []string{"*example.com"} // want `https://evilexample.com matches "\*example.com", so a page that is not yours can connect here`
	return opts
}

func openEnd() *websocket.AcceptOptions {
	return &websocket.AcceptOptions{OriginPatterns: []string{"app.example.com*"}} // want `so a page that is not yours can connect here`
}

// A subprotocol is known to everybody.
func subprotocol(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Sec-Websocket-Protocol") != "chat" {
		http.Error(w, "no", http.StatusBadRequest)
		return
	}
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{
		Subprotocols:   []string{"chat"},
		OriginPatterns: []string{"*"}, // want `"\*" lets each Origin in`
	})
	if err != nil {
		return
	}
	defer c.CloseNow()
}
