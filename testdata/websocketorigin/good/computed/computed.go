// Package computed has functions that accept each Origin only if somebody sets a
// variable of the environment.
package computed

import (
	"net/http"
	"os"
	"regexp"
	"strconv"
	"strings"

	"github.com/gorilla/websocket"
)

const app = "https://app.example.com"

var trimmed = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	if s := strings.TrimSpace(os.Getenv("OPEN")); s == "1" {
		return true
	}
	return r.Header.Get("Origin") == app
}}

// Whoever sets it to something else has chosen.
var loose = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	if s := strings.TrimSpace(os.Getenv("STRICT")); s != "" && s != "1" {
		return true
	}
	return r.Header.Get("Origin") == app
}}

var folded = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	return strings.EqualFold(os.Getenv("OPEN"), "true") || r.Header.Get("Origin") == app
}}

var parsed = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	open, err := strconv.ParseBool(os.Getenv("OPEN"))
	return err == nil && open || r.Header.Get("Origin") == app
}}

// An empty text has the prefix, so the default is strict.
var prefixed = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	if !strings.HasPrefix("strict", os.Getenv("MODE")) {
		return true
	}
	return r.Header.Get("Origin") == app
}}

func upgrade(w http.ResponseWriter, r *http.Request) {
	for _, u := range []*websocket.Upgrader{&trimmed, &loose, &folded, &parsed, &prefixed} {
		u.Upgrade(w, r, nil)
	}
}

func pattern() *websocket.Upgrader {
	p := "^https://app\\.example\\.com$"
	if os.Getenv("OPEN") == "1" {
		p = ".*"
	}
	re := regexp.MustCompile(p)
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return re.MatchString(r.Header.Get("Origin"))
	}}
}

func given() *websocket.Upgrader {
	p := os.Getenv("ORIGINS")
	if p == "" {
		p = "^https://app\\.example\\.com$"
	}
	re := regexp.MustCompile(p)
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return re.MatchString(r.Header.Get("Origin"))
	}}
}

func star() *websocket.Upgrader {
	allow := app
	if os.Getenv("OPEN") != "" {
		allow = "*"
	}
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return allow == "*" || r.Header.Get("Origin") == allow
	}}
}

func switched() *websocket.Upgrader {
	all := os.Getenv("OPEN") == "1"
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return all || r.Header.Get("Origin") == app
	}}
}
