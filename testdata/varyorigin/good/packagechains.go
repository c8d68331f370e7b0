package good

import (
	"net/http"
	"slices"
)

// A chain that a variable of the package holds.
var privateAPI = notStored(timed(reflected(http.HandlerFunc(echoAgain))))

func reflected(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); chained[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

func echoAgain(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); chained[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	w.Write([]byte("{}"))
}

// One whose parts are variables too.
var (
	innermost = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		if !chained[r.Header.Get("Origin")] {
			w.Header().Del("Access-Control-Allow-Origin")
		}
	})
	middle    = timed(innermost)
	outermost = notStored(middle)
)

// A router of the package's own.
type stack struct {
	handler     http.Handler
	middlewares []func(http.Handler) http.Handler
}

func (s *stack) Use(m ...func(http.Handler) http.Handler) {
	s.middlewares = append(s.middlewares, m...)
}

func (s *stack) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := s.handler
	for _, m := range slices.Backward(s.middlewares) {
		h = m(h)
	}
	h.ServeHTTP(w, r)
}

func serveStack(w http.ResponseWriter, r *http.Request) {
	s := &stack{handler: http.HandlerFunc(plain)}
	s.Use(notStored, timed)
	s.Use(stacked)
	s.ServeHTTP(w, r)
}

func stacked(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); chained[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		next.ServeHTTP(w, r)
	})
}

func plain(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

// A list that is wrapped from its end.
func wrapped(h http.Handler, middlewares ...func(http.Handler) http.Handler) http.Handler {
	for i := len(middlewares) - 1; i >= 0; i-- {
		h = middlewares[i](h)
	}
	return h
}

func inner(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); chained[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		next.ServeHTTP(w, r)
	})
}

func Wrapped() http.Handler {
	return wrapped(http.HandlerFunc(plain), notStored, inner)
}
