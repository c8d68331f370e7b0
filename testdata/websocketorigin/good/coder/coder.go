// Package coder has options that let in who should be.
package coder

import (
	"net/http"

	"github.com/coder/websocket"
)

func sameOrigin(w http.ResponseWriter, r *http.Request) {
	c, err := websocket.Accept(w, r, nil)
	if err != nil {
		return
	}
	defer c.CloseNow()
}

func noPatterns() *websocket.AcceptOptions {
	return &websocket.AcceptOptions{CompressionMode: websocket.CompressionDisabled}
}

func listed(w http.ResponseWriter, r *http.Request) {
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{
		OriginPatterns: []string{"app.example.com", "https://admin.example.com", "*.example.com", "localhost:*"},
	})
	if err != nil {
		return
	}
	defer c.CloseNow()
}

func spelled() *websocket.AcceptOptions {
	return &websocket.AcceptOptions{
		OriginPatterns: []string{"APP.example.com", "app.example.com:*", "http://localhost:3000", "[a-z]pp.example.com", "chrome-extension://abcdef"},
	}
}

func chosen(insecure bool, patterns []string) *websocket.AcceptOptions {
	return &websocket.AcceptOptions{InsecureSkipVerify: insecure, OriginPatterns: patterns}
}

func off() *websocket.AcceptOptions {
	return &websocket.AcceptOptions{InsecureSkipVerify: false}
}

func looked(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") != "https://app.example.com" {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true})
	if err != nil {
		return
	}
	defer c.CloseNow()
}
