package coder

import (
	"net/http"

	"nhooyr.io/websocket"
)

func older(w http.ResponseWriter, r *http.Request) {
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want "the Origin is not checked"
	if err != nil {
		return
	}
	defer c.Close(websocket.StatusNormalClosure, "")
}

func olderStar() *websocket.AcceptOptions {
	return &websocket.AcceptOptions{OriginPatterns: []string{"*.*"}} // want `https://evil.example matches "\*.\*"`
}
