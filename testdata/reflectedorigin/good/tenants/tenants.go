// Package tenants lets everybody in for some of those that it serves, whom it looks up by
// what the request has: somebody has chosen that for them.
package tenants

import (
	"net/http"
	"slices"
)

type tenant struct {
	host    string
	any     bool
	origin  string
	origins []string
	listed  map[string]bool
}

var (
	byName = map[string]*tenant{}
	values = map[string]tenant{}
	open   = map[string]bool{}
	own    = map[string]bool{"https://app.example.com": true}
)

func add(name string, t *tenant) {
	byName[name], values[name], open[name] = t, *t, t.any
}

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func byHost(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	t := byName[r.Host]
	if origin := r.Header.Get("Origin"); t.any || slices.Contains(t.origins, origin) {
		allow(w, origin)
	}
}

func byPath(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	t, ok := byName[r.PathValue("tenant")]
	if !ok {
		http.NotFound(w, r)
		return
	}
	if origin := r.Header.Get("Origin"); t.any || slices.Contains(t.origins, origin) {
		allow(w, origin)
	}
}

func byHeader(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	t := values[r.Header.Get("X-Tenant")]
	if origin := r.Header.Get("Origin"); t.any || t.listed[origin] {
		allow(w, origin)
	}
}

func byQuery(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	t := values[r.URL.Query().Get("tenant")]
	if origin := r.Header.Get("Origin"); t.any || t.listed[origin] {
		allow(w, origin)
	}
}

// checked has no switch: only the list.
func checked(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); values[r.URL.Query().Get("tenant")].listed[origin] {
		allow(w, origin)
	}
}

func openHost(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); open[r.Host] || own[origin] {
		allow(w, origin)
	}
}

func openPath(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); open[r.PathValue("tenant")] || own[origin] {
		allow(w, origin)
	}
}

type server struct {
	byHost  map[string]*tenant
	tenants []tenant
	open    []string
	origins []string
}

func (s *server) tenant(host string) *tenant { return s.byHost[host] }

func (s *server) ofMethod(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	t := s.tenant(r.Host)
	if origin := r.Header.Get("Origin"); t != nil && (t.any || slices.Contains(t.origins, origin)) {
		allow(w, origin)
	}
}

func (s *server) listedPath(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); slices.Contains(s.open, r.URL.Path) || slices.Contains(s.origins, origin) {
		allow(w, origin)
	}
}

func (s *server) listedTenant(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); slices.Contains(s.open, r.PathValue("tenant")) || slices.Contains(s.origins, origin) {
		allow(w, origin)
	}
}

// inLoop looks for the tenant in a list.
func (s *server) inLoop(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	for _, t := range s.tenants {
		if t.host == r.Host && (t.any || t.origin == origin) {
			allow(w, origin)
			break
		}
	}
}

func (s *server) anyOfThem(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	for _, t := range s.tenants {
		if t.any || t.origin == origin {
			allow(w, origin)
			break
		}
	}
}

func (s *server) foundBefore(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	var t *tenant
	for i := range s.tenants {
		if s.tenants[i].host == r.Host {
			t = &s.tenants[i]
			break
		}
	}
	if t == nil {
		return
	}
	if origin := r.Header.Get("Origin"); t.any || slices.Contains(t.origins, origin) {
		allow(w, origin)
	}
}
