// Package host has functions that compare the Host with that of the server, which it is
// whatever page connects.
package host

import (
	"fmt"
	"net"
	"net/http"
	"os"
	"slices"
	"strings"

	"github.com/gorilla/websocket"
)

type config struct {
	Host  string
	Hosts []string
}

var conf config

func ofField() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin as long as the Host is that of the server, which it is whatever page asks"
		return r.Host == conf.Host
	}}
}

func ofEnvironment() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin as long as the Host is that of the server, which it is whatever page asks"
		return r.Host == os.Getenv("HOST")
	}}
}

func ofParameters(bind string, port int) *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin as long as the Host is that of the server, which it is whatever page asks"
		return r.Host == fmt.Sprintf("%s:%d", bind, port) || r.Host == fmt.Sprintf("localhost:%d", port)
	}}
}

func ofDevelopment() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return r.Host == "localhost:8080" }} // want "this function accepts each Origin as long as the Host is that of the server, which it is whatever page asks"
}

func ofList() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin as long as the Host is that of the server, which it is whatever page asks"
		for _, h := range conf.Hosts {
			if h == r.Host {
				return true
			}
		}
		return false
	}}
}

var hosts = []string{"app.example.com", "localhost:8080"}

func ofConstants() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin as long as the Host is that of the server, which it is whatever page asks"
		for _, h := range hosts {
			if r.Host == h {
				return true
			}
		}
		return false
	}}
}

func ofSearch() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return slices.Contains(conf.Hosts, r.Host) }} // want "this function accepts each Origin as long as the Host is that of the server, which it is whatever page asks"
}

func ofMap(hosts map[string]bool) *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return hosts[r.Host] }} // want "this function accepts each Origin as long as the Host is that of the server, which it is whatever page asks"
}

func ofKeys(hosts map[string]struct{}) *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin as long as the Host is that of the server, which it is whatever page asks"
		_, ok := hosts[r.Host]
		return ok
	}}
}

func ofPrefix() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return strings.HasPrefix(r.Host, "localhost:") }} // want "this function accepts each Origin as long as the Host is that of the server, which it is whatever page asks"
}

func ofPart() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin as long as the Host is that of the server, which it is whatever page asks"
		name, _, err := net.SplitHostPort(r.Host)
		if err != nil {
			return false
		}
		return strings.EqualFold(name, conf.Host)
	}}
}

func refused() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		if r.Host == "" || r.Host != conf.Host {
			return false
		}
		return true // want "this function accepts each Origin as long as the Host is that of the server, which it is whatever page asks"
	}}
}
