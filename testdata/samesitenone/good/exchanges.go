package good

import "net/http"

// An exchange is a context that is an interface of the package.
type exchange interface {
	GetHeader(name string) string
	SetHeader(name, value string)
	Response() http.ResponseWriter
	Request() *http.Request
}

// A clientCall is no exchange: it gives no writer.
type clientCall interface {
	GetHeader(name string) string
	SetHeader(name, value string)
	Request() *http.Request
	Response() *http.Response
}

func byExchange(x exchange) {
	x.SetHeader("Set-Cookie", "theme=dark; Path=/; SameSite=None; Secure")
}

// byOther sets a header of a request: no browser reads it.
func byOther(o clientCall) {
	o.SetHeader("Set-Cookie", "theme=dark; Path=/; SameSite=None")
}
