package chains

import (
	"net/http"
	"slices"
)

func allowCredentials(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}

// A handler is kept in a variable,
func variable(w http.ResponseWriter, r *http.Request) {
	h := http.HandlerFunc(everybodyByVariable)
	allowCredentials(h).ServeHTTP(w, r)
}

func everybodyByVariable(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject"
}

// or in a field of a router that a package has made itself.
type router struct {
	handler     http.Handler
	middlewares []func(http.Handler) http.Handler
}

func (x *router) Use(m ...func(http.Handler) http.Handler) {
	x.middlewares = append(x.middlewares, m...)
}

func (x *router) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := x.handler
	for _, m := range slices.Backward(x.middlewares) {
		h = m(h)
	}
	h.ServeHTTP(w, r)
}

func field(w http.ResponseWriter, r *http.Request) {
	x := &router{handler: http.HandlerFunc(everybodyByField)}
	x.Use(passOn, allowCredentials)
	x.ServeHTTP(w, r)
}

func passOn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { next.ServeHTTP(w, r) })
}

func everybodyByField(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject"
}
