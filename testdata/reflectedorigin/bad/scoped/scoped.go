// Package scoped has handlers that go by what is kept beside the response, and tells
// nothing of the Origin.
package scoped

import "net/http"

type exchange struct {
	w    http.ResponseWriter
	r    *http.Request
	user string
}

type handler func(*exchange)

func wrap(h handler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		e := &exchange{w: w, r: r}
		if c, err := r.Cookie("session"); err == nil {
			e.user = c.Value
		}
		h(e)
	}
}

type server struct{ routes map[string]handler }

func (s *server) byUser(e *exchange) {
	e.w.Header().Add("Vary", "Origin")
	if e.user == "" {
		e.w.WriteHeader(http.StatusUnauthorized)
		return
	}
	e.w.Header().Set("Access-Control-Allow-Origin", e.r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	e.w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func (s *server) serve() {
	s.routes = map[string]handler{"/": s.byUser}
	for path, h := range s.routes {
		http.Handle(path, wrap(h))
	}
}

// mark has an answer in a header which it gives everybody.
func mark(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Origin") != "" {
			r.Header.Set("X-Trusted", "1")
		}
		next.ServeHTTP(w, r)
	})
}

func byRequest(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if r.Header.Get("X-Trusted") == "1" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func marked() http.Handler { return mark(http.HandlerFunc(byRequest)) }
