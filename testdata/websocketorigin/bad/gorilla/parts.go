package gorilla

import (
	"net/http"
	"os"
	"strings"

	"github.com/gorilla/websocket"
)

func encrypted() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return strings.HasPrefix(r.Header.Get("Origin"), "https://") // want `a page of any site|passes this check`
	}}
}

func unset() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return strings.Contains(r.Header.Get("Origin"), os.Getenv("APP_HOST")) // want `as long as the environment variable is not set`
	}}
}

func slash() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return r.Header.Get("Origin") == "https://app.example.com/" // want `no browser sends`
	}}
}
