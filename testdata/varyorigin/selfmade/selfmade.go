// Package selfmade has handlers that are made of themselves.
package selfmade

import "net/http"

// Variables that are made of themselves, or of each other, have no end.
func selfMade(mux *http.ServeMux, origins map[string]bool) {
	var handlers []http.Handler
	handlers = append(handlers, http.HandlerFunc(plain))
	mux.Handle("/all", wrapAll(handlers...))

	var first, second http.Handler
	first = wrapAll(second)
	second = wrapAll(first)
	mux.Handle("/first", first)
	mux.Handle("/second", second)
}

func wrapAll(handlers ...http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for _, h := range handlers {
			h.ServeHTTP(w, r)
		}
	})
}

func plain(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
}
