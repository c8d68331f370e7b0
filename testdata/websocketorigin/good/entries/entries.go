// Package entries has lists in which some entries would let everybody in: what an entry
// is, whoever has filled the list has said.
package entries

import (
	"encoding/json"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"

	"github.com/gorilla/websocket"
)

type rule struct {
	Host   string
	Port   int
	Strict bool
}

var (
	list  []string
	rules []rule
)

func load() {
	b, _ := os.ReadFile("origins.json")
	json.Unmarshal(b, &list)
	json.Unmarshal(b, &rules)
}

func hostOf(r *http.Request) string {
	u, err := url.Parse(r.Header.Get("Origin"))
	if err != nil {
		return "."
	}
	return u.Host
}

func empty(w http.ResponseWriter, r *http.Request) {
	u := websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		for _, entry := range list {
			if entry == "" || entry == r.Header.Get("Origin") {
				return true
			}
		}
		return false
	}}
	u.Upgrade(w, r, nil)
}

func searched(w http.ResponseWriter, r *http.Request) {
	u := websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return slices.ContainsFunc(list, func(entry string) bool { return entry == "" || entry == r.Header.Get("Origin") })
	}}
	u.Upgrade(w, r, nil)
}

func anyPort(w http.ResponseWriter, r *http.Request) {
	u := websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		for _, rule := range rules {
			if rule.Port == 0 || rule.Host == hostOf(r) {
				return true
			}
		}
		return false
	}}
	u.Upgrade(w, r, nil)
}

func lax(w http.ResponseWriter, r *http.Request) {
	u := websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		for _, rule := range rules {
			if !rule.Strict || rule.Host == hostOf(r) {
				return true
			}
		}
		return false
	}}
	u.Upgrade(w, r, nil)
}

// Have: a set of what is not empty, which has something in any case.
func validator(origins []string) func(*http.Request) bool {
	allowed := make(map[string]struct{})
	for _, origin := range origins {
		if origin != "" {
			allowed[origin] = struct{}{}
		}
	}
	if len(allowed) == 0 {
		allowed["http://localhost"] = struct{}{}
	}
	return func(r *http.Request) bool {
		for origin := range allowed {
			if matches(origin, r.Header.Get("Origin")) {
				return true
			}
		}
		return false
	}
}

func matches(allowed, origin string) bool {
	a, err := url.Parse(allowed)
	if err != nil {
		return false
	}
	b, err := url.Parse(origin)
	if err != nil {
		return false
	}
	if a.Scheme != "" && a.Scheme != b.Scheme {
		return false
	}
	if a.Hostname() != "" && a.Hostname() != b.Hostname() {
		return false
	}
	return true
}

func validated(w http.ResponseWriter, r *http.Request) {
	u := websocket.Upgrader{CheckOrigin: validator(strings.Split(os.Getenv("ORIGINS"), ","))}
	u.Upgrade(w, r, nil)
}
