// Package limited limits the body of requests: that is no way to answer, so that the
// conditions of it tell no paths apart.
package limited

import (
	"net/http"
	"strings"
)

type server struct {
	origins []string
	mux     *http.ServeMux
}

func newServer(origins []string) *server {
	return &server{origins: origins, mux: http.NewServeMux()}
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.allow(w, r)
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	if r.Method == http.MethodGet && r.URL.Path == "/" {
		host := r.Host
		if i := strings.IndexByte(host, ':'); i >= 0 {
			host = host[:i]
		}
		if strings.HasPrefix(host, "f.") {
			http.Redirect(w, r, "https://"+strings.TrimPrefix(host, "f."), http.StatusMovedPermanently)
			return
		}
	}
	if r.Body != nil && r.URL.Path != "/events" {
		r.Body = http.MaxBytesReader(w, r.Body, 256<<10)
	}
	s.mux.ServeHTTP(w, r)
}

func (s *server) allow(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "" {
		return
	}
	allowed := false
	for _, o := range s.origins {
		if strings.EqualFold(o, origin) {
			allowed = true
			break
		}
	}
	if !allowed {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Add("Vary", "Origin") // want "Vary: Origin is added only on this branch"
	w.Header().Set("Access-Control-Allow-Methods", "GET, POST, OPTIONS")
	if asked := r.Header.Get("Access-Control-Request-Headers"); asked != "" {
		w.Header().Set("Access-Control-Allow-Headers", asked)
		w.Header().Add("Vary", "Access-Control-Request-Headers")
	} else {
		w.Header().Set("Access-Control-Allow-Headers", "Content-Type, Authorization")
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
