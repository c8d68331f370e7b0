// Package customheader has upgrades of requests with a header that no page can send
// with a handshake.
package customheader

import (
	"crypto/subtle"
	"net/http"
	"os"

	"github.com/gorilla/websocket"
)

func anybody(*http.Request) bool { return true }

func refuse(w http.ResponseWriter) { http.Error(w, "no", http.StatusUnauthorized) }

func upgrade(u *websocket.Upgrader, w http.ResponseWriter, r *http.Request) {
	if conn, err := u.Upgrade(w, r, nil); err == nil {
		conn.Close()
	}
}

func compared(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Api-Key") != os.Getenv("KEY") {
		refuse(w)
		return
	}
	upgrade(&websocket.Upgrader{CheckOrigin: anybody}, w, r)
}

func inConstantTime(w http.ResponseWriter, r *http.Request) {
	token := r.Header.Get("X-Token")
	if subtle.ConstantTimeCompare([]byte(token), []byte(os.Getenv("KEY"))) != 1 {
		refuse(w)
		return
	}
	upgrade(&websocket.Upgrader{CheckOrigin: anybody}, w, r)
}

func required(w http.ResponseWriter, r *http.Request) {
	token := r.Header.Get("X-Token")
	if token == "" {
		refuse(w)
		return
	}
	upgrade(&websocket.Upgrader{CheckOrigin: anybody}, w, r)
}

var keys = map[string]string{"secret": "me"}

func lookedUp(w http.ResponseWriter, r *http.Request) {
	if user, ok := keys[r.Header.Get("X-Api-Key")]; ok && user != "" {
		upgrade(&websocket.Upgrader{CheckOrigin: anybody}, w, r)
	}
}

type verifier interface{ Verify(token string) error }

func verified(v verifier) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := v.Verify(r.Header["X-Token"][0]); err != nil {
			refuse(w)
			return
		}
		upgrade(&websocket.Upgrader{CheckOrigin: anybody}, w, r)
	}
}

func hasKey(r *http.Request) bool { return r.Header.Get("X-Api-Key") == os.Getenv("KEY") }

func asked(w http.ResponseWriter, r *http.Request) {
	if !hasKey(r) {
		refuse(w)
		return
	}
	upgrade(&websocket.Upgrader{CheckOrigin: anybody}, w, r)
}
