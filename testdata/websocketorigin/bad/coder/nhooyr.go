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

// It compares hosts only.
func olderScheme() *websocket.AcceptOptions {
	return &websocket.AcceptOptions{
		OriginPatterns: []string{
			"https://app.example.com", // want `browsers send no origin that matches "https://app.example.com": the library compares the host, as "app.example.com" does`
			"http://localhost:*",      // want `the library compares the host, as "localhost:\*" does`
			"https://*.example.com",   // want `the library compares the host, as "\*.example.com" does`
			"https://*",               // want `browsers send no origin that matches "https://\*"`
			"admin.example.com",
		},
	}
}
