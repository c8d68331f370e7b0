package guards

import (
	"net/http"
	"os"
	"slices"
	"strings"
)

// What was set before a handler was made is there.

type openHub struct {
	origins []string
	next    http.Handler
}

func (h *openHub) handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); len(h.origins) == 0 || slices.Contains(h.origins, o) {
			w.Header().Set("Access-Control-Allow-Origin", o) // want "allowed without a check"
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		h.next.ServeHTTP(w, r)
	})
}

func setBefore(mux *http.ServeMux) {
	h := &openHub{origins: strings.Split(os.Getenv("ORIGINS"), ",")}
	h.origins = nil
	h.next = mux
	http.Handle("/", h.handler())
}
