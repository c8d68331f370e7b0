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

func plain(x exchange) {
	x.SetHeader("Access-Control-Allow-Origin", x.GetHeader("Origin")) // want "as the logged-in user: the request's Origin"
	x.SetHeader("Access-Control-Allow-Credentials", "true")
}

// mixed reads by the request and writes by the context.
func mixed(x exchange) {
	x.SetHeader("Access-Control-Allow-Origin", x.Request().Header.Get("Origin")) // want "as the logged-in user: the request's Origin"
	x.Response().Header().Set("Access-Control-Allow-Credentials", "true")
}
