package fasthttp

import (
	"net"

	"github.com/fasthttp/websocket"
	"github.com/valyala/fasthttp"
)

// Cases are the functions of this package.
var Cases = map[string]func() func(net.Listener) error{"Zero": Zero, "Everyone": Everyone, "Listed": Listed}

func serve(u *websocket.FastHTTPUpgrader) func(net.Listener) error {
	return func(l net.Listener) error {
		return fasthttp.Serve(l, func(ctx *fasthttp.RequestCtx) {
			u.Upgrade(ctx, func(conn *websocket.Conn) { conn.Close() })
		})
	}
}

func Zero() func(net.Listener) error { return serve(&websocket.FastHTTPUpgrader{}) }

func Everyone() func(net.Listener) error {
	return serve(&websocket.FastHTTPUpgrader{CheckOrigin: func(*fasthttp.RequestCtx) bool { return true }})
}

func Listed() func(net.Listener) error {
	return serve(&websocket.FastHTTPUpgrader{CheckOrigin: func(ctx *fasthttp.RequestCtx) bool {
		return string(ctx.Request.Header.Peek("Origin")) == "https://app.example.com"
	}})
}
