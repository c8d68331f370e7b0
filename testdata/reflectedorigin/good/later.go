package good

import (
	"net/http"
	"os"
	"slices"
	"strings"
)

func load() []string { return strings.Split(os.Getenv("ORIGINS"), ",") }

// A handler may find in its objects what is stored to them after it was made.

type hub struct{ origins []string }

func (h *hub) cors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); len(h.origins) == 0 || slices.Contains(h.origins, o) {
			w.Header().Set("Access-Control-Allow-Origin", o)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

func setAfterwards(mux *http.ServeMux) {
	h := &hub{}
	http.Handle("/", h.cors(mux))
	h.origins = load()
}

type site struct{ origins []string }

func (s *site) cors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); len(s.origins) == 0 || slices.Contains(s.origins, o) {
			w.Header().Set("Access-Control-Allow-Origin", o)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

func (s *site) Allow(origins ...string) { s.origins = origins }

func setBySomebody(mux *http.ServeMux) *site {
	s := &site{}
	http.Handle("/", s.cors(mux))
	return s
}

func filledAfterwards(mux *http.ServeMux) {
	allowed := map[string]bool{}
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); len(allowed) == 0 || allowed[o] {
			w.Header().Set("Access-Control-Allow-Origin", o)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
	for _, o := range load() {
		allowed[o] = true
	}
}

func switchedAfterwards(mux *http.ServeMux) {
	settings := map[string]bool{}
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		o := r.Header.Get("Origin")
		if settings["strict"] && !slices.Contains(load(), o) {
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	})
	settings["strict"] = true
}
