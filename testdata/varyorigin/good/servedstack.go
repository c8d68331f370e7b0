package good

import "net/http"

// A router of the package's own that is given to who calls it.
func serveLater() error {
	s := &stack{handler: http.HandlerFunc(plain)}
	s.Use(notStored)
	s.Use(later)
	return http.ListenAndServe(":8080", &pipeline{s.handler, s.middlewares})
}

type pipeline struct {
	handler     http.Handler
	middlewares []func(http.Handler) http.Handler
}

func (p *pipeline) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := p.handler
	for i := len(p.middlewares) - 1; i >= 0; i-- {
		h = p.middlewares[i](h)
	}
	h.ServeHTTP(w, r)
}

func later(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); chained[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		next.ServeHTTP(w, r)
	})
}
