// Package insecure lets pages in that came over http where nobody is between.
package insecure

import (
	"net/http"
	"slices"
	"strings"

	"github.com/coder/websocket"
	gorilla "github.com/gorilla/websocket"
)

var origins = []string{"https://app.example.com", "http://localhost:3000", "http://127.0.0.1:8080", "http://192.168.1.4"}

var local = gorilla.Upgrader{
	CheckOrigin: func(r *http.Request) bool {
		return slices.Contains(origins, r.Header.Get("Origin"))
	},
}

// own is what the library does by itself: it looks at the host.
var own = gorilla.Upgrader{
	CheckOrigin: func(r *http.Request) bool {
		origin := r.Header.Get("Origin")
		return origin == "" || origin == "http://"+r.Host || origin == "https://"+r.Host
	},
}

var ownHost = gorilla.Upgrader{
	CheckOrigin: func(r *http.Request) bool {
		return strings.TrimPrefix(strings.TrimPrefix(r.Header.Get("Origin"), "https://"), "http://") == r.Host
	},
}

// hosts says nothing of the scheme, nor could it once.
func hosts(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: []string{"app.example.com", "*.example.com", "http://localhost:*"}})
}
