package coder

import "github.com/coder/websocket"

func slash() *websocket.AcceptOptions {
	return &websocket.AcceptOptions{OriginPatterns: []string{"https://app.example.com/"}} // want `browsers send no origin that matches "https://app.example.com/": they send https://app.example.com`
}

func severalSlashes() *websocket.AcceptOptions {
	return &websocket.AcceptOptions{
		OriginPatterns: []string{
			"admin.example.com/",          // want `no origin that matches "admin.example.com/": the library compares the host, as "admin.example.com" does`
			"https://*.example.com/login", // want `no origin that matches "https://\*.example.com/login": they send https://\*.example.com`
			"https://example.com",
		},
	}
}

func defaultPort() *websocket.AcceptOptions {
	return &websocket.AcceptOptions{OriginPatterns: []string{"https://app.example.com:443"}} // want `they send https://app.example.com`
}

func socketScheme() *websocket.AcceptOptions {
	opts := new(websocket.AcceptOptions)
	opts.OriginPatterns = []string{"wss://app.example.com"} // want `the library compares the host, as "app.example.com" does`
	return opts
}

func blank() *websocket.AcceptOptions {
	return &websocket.AcceptOptions{OriginPatterns: []string{" app.example.com"}} // want `the library compares the host, as "app.example.com" does`
}

// Two of them become what another does.
func bothSchemes() *websocket.AcceptOptions {
	return &websocket.AcceptOptions{
		OriginPatterns: []string{
			"ws://localhost:*",    // want `the library compares the host, as "localhost:\*" does`
			"wss://localhost:*",   // want `the library compares the host, as "localhost:\*" does`
			"localhost:3000/",     // want `the library compares the host, as "localhost:3000" does`
			"wss://localhost:*/x", // want `the library compares the host, as "localhost:\*" does`
		},
	}
}

// What is left of it would let everyone in.
func everyone() *websocket.AcceptOptions {
	return &websocket.AcceptOptions{OriginPatterns: []string{"*/"}} // want `browsers send no origin that matches "\*/"`
}
