package centrifuge

import (
	"net"
	"net/http"

	"github.com/centrifugal/centrifuge"
)

// Cases are the functions of this package.
var Cases = map[string]func() func(net.Listener) error{"Zero": Zero, "Everyone": Everyone}

func Zero() func(net.Listener) error {
	return func(l net.Listener) error {
		return http.Serve(l, centrifuge.NewWebsocketHandler(node(), centrifuge.WebsocketConfig{}))
	}
}

func Everyone() func(net.Listener) error {
	return func(l net.Listener) error {
		return http.Serve(l, centrifuge.NewWebsocketHandler(node(), centrifuge.WebsocketConfig{
			CheckOrigin: func(*http.Request) bool { return true },
		}))
	}
}

func node() *centrifuge.Node {
	n, err := centrifuge.New(centrifuge.Config{})
	if err == nil {
		err = n.Run()
	}
	if err != nil {
		panic(err)
	}
	return n
}
