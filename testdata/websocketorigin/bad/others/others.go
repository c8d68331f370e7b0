// Package others has sockets of other libraries that anybody can open.
package others

import (
	"net/http"

	"github.com/centrifugal/centrifuge"
	"github.com/fasthttp/websocket"
	nbio "github.com/lesismal/nbio/nbhttp/websocket"
	"github.com/lxzan/gws"
	"github.com/valyala/fasthttp"
)

var upgrader = websocket.FastHTTPUpgrader{
	CheckOrigin: func(ctx *fasthttp.RequestCtx) bool { return true }, // want "a page of any site can connect here, and whatever authenticates by cookie is open to it: this function accepts each Origin"
}

func handle(ctx *fasthttp.RequestCtx) {
	upgrader.Upgrade(ctx, func(conn *websocket.Conn) { conn.Close() })
}

func channels(node *centrifuge.Node) http.Handler {
	return centrifuge.NewWebsocketHandler(node, centrifuge.WebsocketConfig{
		CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin"
			return true
		},
	})
}

func events(handler gws.Event) *gws.Upgrader {
	return gws.NewUpgrader(handler, &gws.ServerOption{ParallelEnabled: true}) // want "the Origin is not checked"
}

func eventsByDefault(handler gws.Event) *gws.Upgrader {
	return gws.NewUpgrader(handler, nil) // want "the Origin is not checked"
}

func nonBlocking() *nbio.Upgrader {
	u := nbio.NewUpgrader()
	u.CheckOrigin = func(r *http.Request) bool { return true } // want "this function accepts each Origin"
	return u
}
