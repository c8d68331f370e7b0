package coder

import "nhooyr.io/websocket"

// It compares hosts only: these let nobody else in.
func older() *websocket.AcceptOptions {
	return &websocket.AcceptOptions{OriginPatterns: []string{"https://*", "app.example.com"}}
}
