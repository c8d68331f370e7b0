// Package starred makes something of lists that are empty, but not what lets everybody
// in.
package starred

import (
	"errors"
	"net/http"
	"os"
	"slices"
	"strings"

	"github.com/gorilla/websocket"
)

type server struct {
	allowed  []string
	upgrader websocket.Upgrader
}

func (s *server) check(r *http.Request) bool {
	for _, a := range s.allowed {
		if a == "*" || a == r.Header.Get("Origin") {
			return true
		}
	}
	return false
}

// byDefault has an origin of its own.
func byDefault(allowed []string) *server {
	if len(allowed) == 0 {
		allowed = []string{"https://app.example.com"}
	}
	s := &server{allowed: allowed}
	s.upgrader = websocket.Upgrader{CheckOrigin: s.check}
	return s
}

// refused does not start without one.
func refused(allowed []string) (*server, error) {
	if len(allowed) == 0 {
		return nil, errors.New("no origins")
	}
	s := &server{allowed: allowed}
	s.upgrader = websocket.Upgrader{CheckOrigin: s.check}
	return s, nil
}

// developed lets everybody in where somebody says so.
func developed(allowed []string) *server {
	if len(allowed) == 0 && os.Getenv("DEV") != "" {
		allowed = []string{"*"}
	}
	s := &server{allowed: allowed}
	s.upgrader = websocket.Upgrader{CheckOrigin: s.check}
	return s
}

// split has an element, if it is the empty text.
func split() *server {
	allowed := strings.Split(os.Getenv("ORIGINS"), ",")
	if len(allowed) == 0 {
		allowed = []string{"*"}
	}
	s := &server{allowed: allowed}
	s.upgrader = websocket.Upgrader{CheckOrigin: s.check}
	return s
}

// splitWithin asks within the check.
func splitWithin() *websocket.Upgrader {
	allowed := strings.Split(os.Getenv("ORIGINS"), ",")
	return &websocket.Upgrader{
		CheckOrigin: func(r *http.Request) bool {
			if len(allowed) == 0 {
				return true
			}
			return slices.Contains(allowed, r.Header.Get("Origin"))
		},
	}
}

// splitMore asks for more than none.
func splitMore() *websocket.Upgrader {
	allowed := strings.Split(os.Getenv("ORIGINS"), ",")
	checks := len(allowed) > 0
	return &websocket.Upgrader{
		CheckOrigin: func(r *http.Request) bool {
			return !checks || slices.Contains(allowed, r.Header.Get("Origin"))
		},
	}
}

// listed is given a list that has an entry, unless somebody empties it.
func listed() *server {
	var c struct{ origins []string }
	c.origins = []string{"https://app.example.com"}
	if v := os.Getenv("ORIGINS"); v != "" {
		c.origins = strings.Fields(v)
	}
	if len(c.origins) == 0 {
		c.origins = []string{"*"}
	}
	s := &server{allowed: c.origins}
	s.upgrader = websocket.Upgrader{CheckOrigin: s.check}
	return s
}

// strict lets only those in that are listed.
func strict(allowed []string) *websocket.Upgrader {
	none := len(allowed) == 0
	return &websocket.Upgrader{
		CheckOrigin: func(r *http.Request) bool {
			if none {
				return false
			}
			for _, a := range allowed {
				if a == r.Header.Get("Origin") {
					return true
				}
			}
			return false
		},
	}
}
