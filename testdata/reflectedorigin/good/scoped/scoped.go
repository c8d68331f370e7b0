// Package scoped has handlers that go by what is kept of the Origin beside the response.
package scoped

import "net/http"

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

// An exchange has the answer by a field.

type exchange struct {
	w       http.ResponseWriter
	r       *http.Request
	trusted bool
	of      verdict
}

type verdict struct{ ok bool }

type handler func(*exchange)

func wrap(h handler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		h(&exchange{w: w, r: r, trusted: allowed[r.Header.Get("Origin")]})
	}
}

func judge(e *exchange) { e.of.ok = allowed[e.r.Header.Get("Origin")] }

type server struct{ routes map[string]handler }

func (s *server) byField(e *exchange) {
	e.w.Header().Add("Vary", "Origin")
	if e.trusted {
		e.w.Header().Set("Access-Control-Allow-Origin", e.r.Header.Get("Origin"))
		e.w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func (s *server) byStruct(e *exchange) {
	e.w.Header().Add("Vary", "Origin")
	if !e.of.ok {
		e.w.WriteHeader(http.StatusForbidden)
		return
	}
	e.w.Header().Set("Access-Control-Allow-Origin", e.r.Header.Get("Origin"))
	e.w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func (s *server) serve() {
	s.routes = map[string]handler{"/field": s.byField, "/struct": s.byStruct}
	for path, h := range s.routes {
		http.Handle(path, wrap(h))
	}
}

// So has a writer around another.

type writer struct {
	http.ResponseWriter
	trusted bool
}

func wrapWriter(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(&writer{w, allowed[r.Header.Get("Origin")]}, r)
	})
}

func byWriter(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if w.(*writer).trusted {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func foundWriter(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if s, ok := w.(*writer); ok && s.trusted {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// Whoever fills in an exported field is not in sight.

type Exchange struct {
	W       http.ResponseWriter
	R       *http.Request
	Trusted bool
}

func ByExported(e *Exchange) {
	e.W.Header().Add("Vary", "Origin")
	if e.Trusted {
		e.W.Header().Set("Access-Control-Allow-Origin", e.R.Header.Get("Origin"))
		e.W.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// A header of the program's own has the answer: of the request, or of the response.

func mark(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Header.Del("X-Trusted")
		if allowed[r.Header.Get("Origin")] {
			r.Header.Set("X-Trusted", "1")
			w.Header().Set("X-Known", "1")
		}
		next.ServeHTTP(w, r)
	})
}

func byRequest(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if r.Header.Get("X-Trusted") == "1" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func byResponse(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if w.Header().Get("X-Known") == "1" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func marked() {
	http.Handle("/request", mark(http.HandlerFunc(byRequest)))
	http.Handle("/response", mark(http.HandlerFunc(byResponse)))
}

// replaced has other headers than the client has sent.
func replaced(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if !allowed[r.Header.Get("Origin")] {
		h := r.Header.Clone()
		h.Del("Origin")
		r2 := *r
		r2.Header = h
		r = &r2
	}
	if r.Header.Get("Origin") != "" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// kept is by the request itself.
var answers = make(map[*http.Request]bool)

func byMap(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if answers[r] {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
