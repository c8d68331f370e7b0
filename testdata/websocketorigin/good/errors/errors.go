// Package errors has upgraders that refuse an origin where something else returns an
// error.
package errors

import (
	"net/http"
	"os"

	"github.com/gorilla/websocket"
)

type signatures interface {
	Verify(r *http.Request) error
}

func signed(s signatures) websocket.Upgrader {
	return websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		if err := s.Verify(r); err != nil {
			return false
		}
		return true
	}}
}

func check(origin string) error {
	if origin != "https://a.example.com" {
		return os.ErrPermission
	}
	return nil
}

var permitted = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	return check(r.Header.Get("Origin")) == nil
}}
