// Package others has sockets of other libraries that let in who should be.
package others

import (
	"net/http"

	"github.com/centrifugal/centrifuge"
	"github.com/fasthttp/websocket"
	"github.com/lxzan/gws"
	"github.com/valyala/fasthttp"
)

var upgrader = websocket.FastHTTPUpgrader{
	CheckOrigin: func(ctx *fasthttp.RequestCtx) bool {
		return string(ctx.Request.Header.Peek("Origin")) == "https://app.example.com"
	},
}

func handle(ctx *fasthttp.RequestCtx) {
	upgrader.Upgrade(ctx, func(conn *websocket.Conn) { conn.Close() })
}

func channels(node *centrifuge.Node) http.Handler {
	return centrifuge.NewWebsocketHandler(node, centrifuge.WebsocketConfig{})
}

func events(handler gws.Event) *gws.Upgrader {
	return gws.NewUpgrader(handler, &gws.ServerOption{
		Authorize: func(r *http.Request, session gws.SessionStorage) bool {
			return r.Header.Get("Origin") == "https://app.example.com"
		},
	})
}
