// Package computed has functions that accept each Origin as long as nobody sets a
// variable of the environment, of which something is computed first.
package computed

import (
	"net/http"
	"os"
	"strconv"
	"strings"

	"github.com/gorilla/websocket"
)

const app = "https://app.example.com"

var trimmed = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	if s := strings.TrimSpace(os.Getenv("STRICT")); s != "1" {
		return true // want "accepts each Origin as long as no setting says otherwise"
	}
	return r.Header.Get("Origin") == app
}}

var folded = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	if !strings.EqualFold(os.Getenv("STRICT"), "true") {
		return true // want "accepts each Origin as long as no setting says otherwise"
	}
	return r.Header.Get("Origin") == app
}}

var both = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	s := strings.ToLower(strings.TrimSpace(os.Getenv("STRICT")))
	strict := s == "1" || strings.EqualFold(s, "yes")
	if !strict {
		return true // want "accepts each Origin as long as no setting says otherwise"
	}
	return r.Header.Get("Origin") == app
}}

var parsed = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	if strict, _ := strconv.ParseBool(os.Getenv("STRICT")); !strict {
		return true // want "accepts each Origin as long as no setting says otherwise"
	}
	return r.Header.Get("Origin") == app
}}

func upgrade(w http.ResponseWriter, r *http.Request) {
	for _, u := range []*websocket.Upgrader{&trimmed, &folded, &both, &parsed} {
		u.Upgrade(w, r, nil)
	}
}
