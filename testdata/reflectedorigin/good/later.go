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

// What comes first makes no difference.
func lookedUpFirst(allow []string) http.HandlerFunc {
	m := map[string]bool{}
	for _, a := range allow {
		m[a] = true
	}
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if m[origin] || len(allow) == 0 {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}

func emptyMap(allow []string) http.HandlerFunc {
	m := map[string]bool{}
	for _, a := range allow {
		m[a] = true
	}
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if len(m) == 0 || m[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}

func emptyList(allow []string) http.HandlerFunc {
	var list []string
	for _, a := range allow {
		list = append(list, strings.TrimSpace(a))
	}
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if len(list) == 0 || slices.Contains(list, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}

// A list that is split from a text has an element, if that is empty.
func splitList(text string) http.HandlerFunc {
	allow := strings.Split(text, ",")
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if len(allow) == 0 || slices.Contains(allow, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}

func splitListLast(text string) http.HandlerFunc {
	allow := strings.Split(text, ",")
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if slices.Contains(allow, origin) || len(allow) == 0 {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}
