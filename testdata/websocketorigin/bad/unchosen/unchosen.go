// Package unchosen has upgrades that accept any Origin unless whoever runs the
// program has chosen something else.
package unchosen

import (
	"flag"
	"net/http"
	"os"

	coder "github.com/coder/websocket"
	"github.com/gorilla/websocket"
)

var open = flag.Bool("open", true, "")

func flagged(w http.ResponseWriter, r *http.Request) {
	u := websocket.Upgrader{}
	if *open {
		u.CheckOrigin = func(r *http.Request) bool { return true } // want "this function accepts each Origin"
	}
	u.Upgrade(w, r, nil)
}

func expression(w http.ResponseWriter, r *http.Request) {
	coder.Accept(w, r, &coder.AcceptOptions{InsecureSkipVerify: os.Getenv("ENV") != "production"}) // want "the Origin is not checked"
}

func statement(w http.ResponseWriter, r *http.Request) {
	opts := &coder.AcceptOptions{}
	if os.Getenv("ENV") != "production" {
		opts.InsecureSkipVerify = true // want "the Origin is not checked"
	}
	coder.Accept(w, r, opts)
}

func function(w http.ResponseWriter, r *http.Request) {
	u := websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "accepts each Origin as long as no setting says otherwise"
		return os.Getenv("ENV") != "production" || r.Header.Get("Origin") == "https://app.example.com"
	}}
	u.Upgrade(w, r, nil)
}

// Nobody sets it.
var settings struct{ check bool }

func unset(w http.ResponseWriter, r *http.Request) {
	u := websocket.Upgrader{}
	if !settings.check {
		u.CheckOrigin = func(r *http.Request) bool { return true } // want "this function accepts each Origin"
	}
	u.Upgrade(w, r, nil)
}

func switched(check bool) *websocket.Upgrader {
	u := &websocket.Upgrader{}
	if !check {
		u.CheckOrigin = func(r *http.Request) bool { return true } // want "this function accepts each Origin"
	}
	return u
}

func off(w http.ResponseWriter, r *http.Request) { switched(false).Upgrade(w, r, nil) }
