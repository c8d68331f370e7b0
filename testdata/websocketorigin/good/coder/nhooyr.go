package coder

import "nhooyr.io/websocket"

func older() *websocket.AcceptOptions {
	return &websocket.AcceptOptions{OriginPatterns: []string{"*.example.com", "app.example.com", "localhost:*", "[a-z]*.example.com", "app?.example.com"}}
}
