package bad

import "net/http"

// An exchange is a context that is an interface of the package.
type exchange interface {
	GetHeader(name string) string
	SetHeader(name, value string)
	Response() http.ResponseWriter
	Request() *http.Request
}

func byExchange(x exchange) {
	x.SetHeader("Set-Cookie", "theme=dark; Path=/; SameSite=None") // want "without Secure"
}
