package hertz

import (
	"context"
	"io"
	"net"
	"strings"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/cloudwego/hertz/pkg/common/hlog"
	"github.com/hertz-contrib/websocket"
)

// Cases are the functions of this package.
var Cases = map[string]func() func(net.Listener) error{
	"Zero": Zero, "Everyone": Everyone, "Checked": Checked, "Loose": Loose,
}

func init() { hlog.SetOutput(io.Discard) }

func serve(u websocket.HertzUpgrader) func(net.Listener) error {
	return func(l net.Listener) error {
		h := server.New(server.WithListener(l), server.WithDisablePrintRoute(true))
		h.NoHijackConnPool = true
		h.GET("/", func(_ context.Context, c *app.RequestContext) { u.Upgrade(c, func(*websocket.Conn) {}) })
		return h.Run()
	}
}

func Zero() func(net.Listener) error { return serve(websocket.HertzUpgrader{}) }

func Everyone() func(net.Listener) error {
	return serve(websocket.HertzUpgrader{CheckOrigin: func(*app.RequestContext) bool { return true }})
}

func Checked() func(net.Listener) error {
	return serve(websocket.HertzUpgrader{CheckOrigin: func(c *app.RequestContext) bool {
		return string(c.GetHeader("Origin")) == "https://app.example.com"
	}})
}

func Loose() func(net.Listener) error {
	return serve(websocket.HertzUpgrader{CheckOrigin: func(c *app.RequestContext) bool {
		return strings.HasSuffix(string(c.Request.Header.Peek("Origin")), "example.com")
	}})
}
