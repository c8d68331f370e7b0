package gws

import (
	"net"
	"net/http"

	"github.com/lxzan/gws"
)

// Cases are the functions of this package.
var Cases = map[string]func() func(net.Listener) error{"Nil": Nil, "Zero": Zero, "Everyone": Everyone, "Listed": Listed}

func serve(u *gws.Upgrader) func(net.Listener) error {
	return func(l net.Listener) error {
		return http.Serve(l, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if conn, err := u.Upgrade(w, r); err == nil {
				conn.NetConn().Close()
			}
		}))
	}
}

func Nil() func(net.Listener) error { return serve(gws.NewUpgrader(gws.BuiltinEventHandler{}, nil)) }

func Zero() func(net.Listener) error {
	return serve(gws.NewUpgrader(gws.BuiltinEventHandler{}, &gws.ServerOption{}))
}

func Everyone() func(net.Listener) error {
	return serve(gws.NewUpgrader(gws.BuiltinEventHandler{}, &gws.ServerOption{Authorize: func(*http.Request, gws.SessionStorage) bool { return true }}))
}

func Listed() func(net.Listener) error {
	return serve(gws.NewUpgrader(gws.BuiltinEventHandler{}, &gws.ServerOption{Authorize: func(r *http.Request, _ gws.SessionStorage) bool {
		return r.Header.Get("Origin") == "https://app.example.com"
	}}))
}
