// Package hooks has a writer that sets the headers when it is first written to,
// whoever writes.
package hooks

import "net/http"

type hooked struct {
	http.ResponseWriter
	origin string
	done   bool
}

func (h *hooked) once() {
	if h.done {
		return
	}
	h.done = true
	h.Header().Add("Vary", "Origin")
	if h.origin == "https://app.example.com" {
		h.Header().Set("Access-Control-Allow-Origin", h.origin)
		h.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func (h *hooked) WriteHeader(code int) {
	h.once()
	h.ResponseWriter.WriteHeader(code)
}

func (h *hooked) Write(b []byte) (int, error) {
	h.once()
	return h.ResponseWriter.Write(b)
}

func Allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := &hooked{ResponseWriter: w, origin: r.Header.Get("Origin")}
		if r.Method == http.MethodOptions {
			h.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
			h.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(h, r)
	})
}
