// Package shared lets in by lists that other code has, too.
package shared

import (
	"net/http"
	"slices"
	"strings"

	"github.com/coder/websocket"
)

// The slash keeps redirects to https://app.example.com.evil.example out.
var places = []string{"https://app.example.com/", "https://shop.example.net"} // want "browsers send no origin"

func isPlace(u string) bool {
	return slices.ContainsFunc(places, func(p string) bool { return strings.HasPrefix(u, p) })
}

func byPlaces(w http.ResponseWriter, r *http.Request) {
	if c, err := websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: places}); err == nil {
		c.CloseNow()
	}
}

var patterns = []string{"https://pattern.example.com/", "https://shop.example.net"} // want "browsers send no origin"

func byPatterns(w http.ResponseWriter, r *http.Request) {
	if c, err := websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: patterns}); err == nil {
		c.CloseNow()
	}
}
