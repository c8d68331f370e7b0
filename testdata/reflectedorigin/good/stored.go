package good

import "net/http"

// A storedSite is what somebody has stored about one of many.
type storedSite struct {
	mode        string
	origins     []string
	credentials bool
}

type siteStore interface {
	find(host string) *storedSite
	origins(host string) []string
}

type hosting struct{ sites siteStore }

// mirrored lets everybody in where somebody has chosen that for the site.
func (h *hosting) mirrored(w http.ResponseWriter, r *http.Request) {
	site := h.sites.find(r.Host)
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	switch site.mode {
	case "mirror":
		w.Header().Set("Access-Control-Allow-Origin", origin)
	default:
		for _, allowed := range site.origins {
			if allowed == origin {
				w.Header().Set("Access-Control-Allow-Origin", origin)
			}
		}
	}
	if site.credentials {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// listed has the wildcard in a list that is stored for the host.
func (h *hosting) listed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	for _, allowed := range h.sites.origins(r.Host) {
		if allowed == "*" || allowed == origin {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			break
		}
	}
}
