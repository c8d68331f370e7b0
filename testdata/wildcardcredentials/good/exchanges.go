package good

import "net/http"

// An exchange is a context that is an interface of the package.
type exchange interface {
	GetHeader(name string) string
	SetHeader(name, value string)
	DelHeader(name string)
	Response() http.ResponseWriter
	Request() *http.Request
	Host() string
}

// A clientCall is no exchange: it gives no writer.
type clientCall interface {
	GetHeader(name string) string
	SetHeader(name, value string)
	Request() *http.Request
	Response() *http.Response
}

// twice may add the second value, or replace the first by it.
func twice(x exchange) {
	x.SetHeader("Access-Control-Allow-Origin", "*")
	if x.Host() == "api.example" {
		x.SetHeader("Access-Control-Allow-Origin", "https://a.example")
		x.SetHeader("Access-Control-Allow-Credentials", "true")
	}
}

// mayDelete may have lost the header.
func mayDelete(x exchange) {
	x.SetHeader("Access-Control-Allow-Credentials", "true")
	if x.Host() == "api.example" {
		x.DelHeader("Access-Control-Allow-Credentials")
		x.SetHeader("Access-Control-Allow-Origin", "*")
	}
}

// apart writes to two responses.
func apart(x, y exchange) {
	x.SetHeader("Access-Control-Allow-Origin", "*")
	y.SetHeader("Access-Control-Allow-Credentials", "true")
}

// sent has headers of a request to another server.
func sent(o clientCall) {
	o.SetHeader("Access-Control-Allow-Origin", "*")
	o.SetHeader("Access-Control-Allow-Credentials", "true")
}
