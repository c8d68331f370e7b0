package exchanges

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

func both(x exchange) {
	x.SetHeader("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	x.SetHeader("Access-Control-Allow-Credentials", "true")
}

// parts writes one header by the context and one by its writer.
func parts(x exchange) {
	x.SetHeader("Access-Control-Allow-Credentials", "true")
	x.Response().Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
}
