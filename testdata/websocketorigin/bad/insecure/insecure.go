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
		return strings.HasSuffix(r.Header.Get("Origin"), ".example.com") // want "http://www.example.com, which is not encrypted, passes this check"
	},
}

var origins = []string{"https://app.example.com", "http://app.example.com"} // want "http://app.example.com, which is not encrypted, passes this check"

var listed = gorilla.Upgrader{
	CheckOrigin: func(r *http.Request) bool {
		return slices.Contains(origins, r.Header.Get("Origin"))
	},
}

var compared = gorilla.Upgrader{
	CheckOrigin: func(r *http.Request) bool {
		origin := r.Header.Get("Origin")
		return origin == "https://app.example.com" || origin == "http://www.example.com" // want "http://www.example.com, which is not encrypted, passes this check"
	},
}

var pattern = regexp.MustCompile(`.+\.example\.com$`)

var matched = gorilla.Upgrader{
	CheckOrigin: func(r *http.Request) bool { return pattern.MatchString(r.Header.Get("Origin")) }, // want "http://x.example.com, which is not encrypted, passes this check"
}

func serve(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: []string{"https://app.example.com", "http://app.example.com"}}) // want "whoever is on the network can answer as http://app.example.com"
}

var bothSchemes = gorilla.Upgrader{
	CheckOrigin: func(r *http.Request) bool {
		origin := r.Header.Get("Origin")
		return origin == "http://shop.example.com" || origin == "https://shop.example.com" // want "http://shop.example.com, which is not encrypted, passes this check"
	},
}

var threeOrigins = gorilla.Upgrader{
	CheckOrigin: func(r *http.Request) bool {
		origin := r.Header.Get("Origin")
		return origin == "https://a.example.com" || origin == "https://b.example.com" || (origin == "http://b.example.com") // want "http://b.example.com, which is not encrypted, passes this check"
	},
}

var allowedMap = map[string]bool{"https://m.example.com": true, "http://m.example.com": true} // want "http://m.example.com, which is not encrypted, passes this check"

var inMap = gorilla.Upgrader{
	CheckOrigin: func(r *http.Request) bool { return allowedMap[r.Header.Get("Origin")] },
}

// besideHost lets http in by the host, whatever becomes of the other entry.
func besideHost(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: []string{"http://app.example.com", "*.example.com"}}) // want "whoever is on the network can answer as http://app.example.com"
}

// besideOther is not helped by the host of somebody else.
func besideOther(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: []string{"http://app.example.com", "*.example.org"}}) // want "whoever is on the network can answer as http://app.example.com"
}

func serveAll(w http.ResponseWriter, r *http.Request) {
	for _, up := range []gorilla.Upgrader{ending, listed, compared, matched, bothSchemes, threeOrigins, inMap} {
		up.Upgrade(w, r, nil)
	}
}
