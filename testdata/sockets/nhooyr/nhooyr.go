package nhooyr

import (
	"net"
	"net/http"

	"nhooyr.io/websocket"
)

// Cases are the functions of this package.
var Cases = map[string]func() func(net.Listener) error{
	"Nil": Nil, "Zero": Zero, "Insecure": Insecure, "Star": Star, "Host": Host, "UpperCase": UpperCase, "Below": Below, "NoDot": NoDot, "OpenEnd": OpenEnd,
	"AnyDotted": AnyDotted, "AnyPort": AnyPort, "WithScheme": WithScheme, "AnyHTTPS": AnyHTTPS, "Broken": Broken,
	"HTTPS": HTTPS, "LocalHTTP": LocalHTTP, "Slash": Slash,
}

func serve(opts *websocket.AcceptOptions) func(net.Listener) error {
	return func(l net.Listener) error {
		return http.Serve(l, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if conn, err := websocket.Accept(w, r, opts); err == nil {
				conn.Close(websocket.StatusNormalClosure, "")
			}
		}))
	}
}

func Nil() func(net.Listener) error { return serve(nil) }

func Zero() func(net.Listener) error { return serve(&websocket.AcceptOptions{}) }

func Insecure() func(net.Listener) error {
	return serve(&websocket.AcceptOptions{InsecureSkipVerify: true})
}

func Star() func(net.Listener) error {
	return serve(&websocket.AcceptOptions{OriginPatterns: []string{"*"}})
}

func Host() func(net.Listener) error {
	return serve(&websocket.AcceptOptions{OriginPatterns: []string{"app.example.com"}})
}

func UpperCase() func(net.Listener) error {
	return serve(&websocket.AcceptOptions{OriginPatterns: []string{"APP.example.com"}})
}

func Below() func(net.Listener) error {
	return serve(&websocket.AcceptOptions{OriginPatterns: []string{"*.example.com"}})
}

func NoDot() func(net.Listener) error {
	return serve(&websocket.AcceptOptions{OriginPatterns: []string{"*example.com"}})
}

func OpenEnd() func(net.Listener) error {
	return serve(&websocket.AcceptOptions{OriginPatterns: []string{"app.example.com*"}})
}

func AnyDotted() func(net.Listener) error {
	return serve(&websocket.AcceptOptions{OriginPatterns: []string{"*.*"}})
}

func AnyPort() func(net.Listener) error {
	return serve(&websocket.AcceptOptions{OriginPatterns: []string{"localhost:*"}})
}

func WithScheme() func(net.Listener) error {
	return serve(&websocket.AcceptOptions{OriginPatterns: []string{"https://app.example.com"}})
}

func AnyHTTPS() func(net.Listener) error {
	return serve(&websocket.AcceptOptions{OriginPatterns: []string{"https://*"}})
}

func Broken() func(net.Listener) error {
	return serve(&websocket.AcceptOptions{OriginPatterns: []string{"[app.example.com"}})
}

func HTTPS() func(net.Listener) error {
	return serve(&websocket.AcceptOptions{OriginPatterns: []string{"https://front.example.com"}})
}

func LocalHTTP() func(net.Listener) error {
	return serve(&websocket.AcceptOptions{OriginPatterns: []string{"http://localhost:*"}})
}

func Slash() func(net.Listener) error {
	return serve(&websocket.AcceptOptions{OriginPatterns: []string{"front.example.com/"}})
}
