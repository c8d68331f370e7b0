// Package captured has functions that accept each Origin as long as nobody sets a
// variable of the environment, which is read where they are made.
package captured

import (
	"net/http"
	"os"
	"regexp"

	"github.com/gorilla/websocket"
)

func pattern() *websocket.Upgrader {
	p := os.Getenv("ORIGINS")
	if p == "" {
		p = ".*"
	}
	re := regexp.MustCompile(p)
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "accepts each Origin as long as no setting says otherwise"
		return re.MatchString(r.Header.Get("Origin"))
	}}
}

func compiled() *websocket.Upgrader {
	p := os.Getenv("ORIGINS")
	if p == "" {
		p = ".*"
	}
	re, err := regexp.Compile(p)
	if err != nil {
		panic(err)
	}
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "accepts each Origin as long as no setting says otherwise"
		return re.MatchString(r.Header.Get("Origin"))
	}}
}

func strict() *websocket.Upgrader {
	all := true
	if os.Getenv("STRICT") == "1" {
		all = false
	}
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		if all {
			return true // want "accepts each Origin as long as no setting says otherwise"
		}
		return r.Header.Get("Origin") == "https://app.example.com"
	}}
}
