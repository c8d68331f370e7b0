// Package folded has upgraders that compare the host of the Origin with their own, each made
// anew byte by byte: null has none.
package folded

import (
	"net/http"
	"net/url"

	"github.com/gorilla/websocket"
)

func lower(s string) string {
	b := make([]byte, len(s))
	for i := 0; i < len(s); i++ {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		b[i] = c
	}
	return string(b)
}

func appended(s string) string {
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		b = append(b, c)
	}
	return string(b)
}

func withoutPort(s string) string {
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s) && s[i] != ':'; i++ {
		b = append(b, s[i])
	}
	return string(b)
}

func hosts(r *http.Request) (of, own string, ok bool) {
	u, err := url.Parse(r.Header.Get("Origin"))
	if err != nil {
		return "", "", false
	}
	return u.Host, r.Host, true
}

var folding = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	of, own, ok := hosts(r)
	return ok && lower(of) == lower(own)
}}

var appending = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	of, own, ok := hosts(r)
	return ok && appended(of) == appended(own)
}}

var cutting = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	of, own, ok := hosts(r)
	return ok && withoutPort(of) == withoutPort(own)
}}
