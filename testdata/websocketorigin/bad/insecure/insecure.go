// Package insecure lets pages in that came over http.
package insecure

import (
	"net/http"
	"regexp"
	"slices"
	"strings"

	"github.com/coder/websocket"
	gorilla "github.com/gorilla/websocket"
)

var ending = gorilla.Upgrader{
	CheckOrigin: func(r *http.Request) bool {
		return strings.HasSuffix(r.Header.Get("Origin"), ".example.com")
	},
}

var origins = []string{"https://app.example.com", "http://app.example.com"}

var listed = gorilla.Upgrader{
	CheckOrigin: func(r *http.Request) bool {
		return slices.Contains(origins, r.Header.Get("Origin"))
	},
}

var compared = gorilla.Upgrader{
	CheckOrigin: func(r *http.Request) bool {
		origin := r.Header.Get("Origin")
		return origin == "https://app.example.com" || origin == "http://www.example.com"
	},
}

var pattern = regexp.MustCompile(`.+\.example\.com$`)

var matched = gorilla.Upgrader{
	CheckOrigin: func(r *http.Request) bool { return pattern.MatchString(r.Header.Get("Origin")) },
}

func serve(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: []string{"https://app.example.com", "http://app.example.com"}})
}
