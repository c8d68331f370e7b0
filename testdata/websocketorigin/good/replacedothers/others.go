// Package replacedothers has settings of other libraries that let any Origin in as they
// are written, and are changed before they are used.
package replacedothers

import (
	"flag"
	"net/http"

	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/coder/websocket"
	fast "github.com/fasthttp/websocket"
	gorilla "github.com/gorilla/websocket"
	"github.com/lxzan/gws"
	"github.com/valyala/fasthttp"
)

var dev = flag.Bool("dev", false, "")

var options = websocket.AcceptOptions{InsecureSkipVerify: true}

func setOptions() {
	options.InsecureSkipVerify = false
	options.OriginPatterns = []string{"app.example.com"}
}

func byOptions(w http.ResponseWriter, r *http.Request) { websocket.Accept(w, r, &options) }

func unlessDevelopment(w http.ResponseWriter, r *http.Request) {
	o := &websocket.AcceptOptions{InsecureSkipVerify: true}
	if !*dev {
		o.InsecureSkipVerify = false
		o.OriginPatterns = []string{"app.example.com"}
	}
	websocket.Accept(w, r, o)
}

func ifDevelopment(w http.ResponseWriter, r *http.Request) {
	o := websocket.AcceptOptions{InsecureSkipVerify: true}
	o.InsecureSkipVerify = *dev
	websocket.Accept(w, r, &o)
}

func connection() {
	t := transport.Websocket{Upgrader: gorilla.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}}
	t.Upgrader.CheckOrigin = func(r *http.Request) bool { return r.Header.Get("Origin") == "https://app.example.com" }
	_ = t
}

var upgrader = fast.FastHTTPUpgrader{CheckOrigin: func(*fasthttp.RequestCtx) bool { return true }}

func serve() {
	upgrader.CheckOrigin = func(c *fasthttp.RequestCtx) bool {
		return string(c.Request.Header.Peek("Origin")) == "https://app.example.com"
	}
	fasthttp.ListenAndServe(":8080", func(c *fasthttp.RequestCtx) { upgrader.Upgrade(c, func(*fast.Conn) {}) })
}

var option = gws.ServerOption{Authorize: func(*http.Request, gws.SessionStorage) bool { return true }}

func events() *gws.Upgrader {
	option.Authorize = func(r *http.Request, _ gws.SessionStorage) bool {
		return r.Header.Get("Origin") == "https://app.example.com"
	}
	return gws.NewUpgrader(gws.BuiltinEventHandler{}, &option)
}
