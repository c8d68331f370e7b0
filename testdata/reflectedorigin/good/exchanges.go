package good

import "net/http"

// An exchange is a context that is an interface of the package.
type exchange interface {
	Value(key string) string
	IsAllowed(origin string) bool
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

// decided is up to a method of the context.
func decided(x exchange) {
	if origin := x.GetHeader("Origin"); x.IsAllowed(origin) {
		x.SetHeader("Access-Control-Allow-Origin", origin)
		x.SetHeader("Access-Control-Allow-Credentials", "true")
	}
}

// stored is what some handler before has put there, and only by its name the
// Origin of the request.
func stored(x exchange) {
	x.SetHeader("Access-Control-Allow-Origin", x.Value("Origin"))
	x.SetHeader("Access-Control-Allow-Credentials", "true")
}

// sentOn passes headers on to another server.
func sentOn(x exchange, o clientCall) {
	o.SetHeader("Access-Control-Allow-Origin", x.GetHeader("Origin"))
	o.SetHeader("Access-Control-Allow-Credentials", "true")
}

// ofClient reads what is sent to another server.
func ofClient(x exchange, o clientCall) {
	x.SetHeader("Access-Control-Allow-Origin", o.GetHeader("Origin"))
	x.SetHeader("Access-Control-Allow-Credentials", "true")
}

// A router that nobody knows is told which method a handler is for.
type router interface {
	Handle(method, path string, h func(http.ResponseWriter, *http.Request, map[string]string))
}

func routes(r router) {
	r.Handle("OPTIONS", "/*path", func(w http.ResponseWriter, r *http.Request, _ map[string]string) {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.WriteHeader(http.StatusNoContent)
	})
}
