package coder

import "github.com/coder/websocket"

func slash() *websocket.AcceptOptions {
	return &websocket.AcceptOptions{OriginPatterns: []string{"https://app.example.com/"}}
}

func severalSlashes() *websocket.AcceptOptions {
	return &websocket.AcceptOptions{
		OriginPatterns: []string{
			"admin.example.com/",
			"https://*.example.com/login",
			"https://example.com",
		},
	}
}

func defaultPort() *websocket.AcceptOptions {
	return &websocket.AcceptOptions{OriginPatterns: []string{"https://app.example.com:443"}}
}

func socketScheme() *websocket.AcceptOptions {
	opts := new(websocket.AcceptOptions)
	opts.OriginPatterns = []string{"wss://app.example.com"}
	return opts
}

func blank() *websocket.AcceptOptions {
	return &websocket.AcceptOptions{OriginPatterns: []string{" app.example.com"}}
}

// What is left of it would let everyone in.
func everyone() *websocket.AcceptOptions {
	return &websocket.AcceptOptions{OriginPatterns: []string{"*/"}}
}
