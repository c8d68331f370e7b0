package melody

import (
	"net"
	"net/http"

	"github.com/olahol/melody"
)

// Cases are the functions of this package.
var Cases = map[string]func() func(net.Listener) error{"Default": Default}

func Default() func(net.Listener) error {
	m := melody.New()
	return func(l net.Listener) error {
		return http.Serve(l, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { m.HandleRequest(w, r) }))
	}
}

// HandleConnect is a function that tells whoever is connected the Origin that it reads.
func HandleConnect() func(net.Listener) error {
	m := melody.New()
	m.HandleConnect(func(s *melody.Session) { s.Write([]byte(s.Request.Header.Get("Origin"))) })
	return func(l net.Listener) error {
		return http.Serve(l, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { m.HandleRequest(w, r) }))
	}
}
