// Package chains puts together handlers of which one writes * and another true.
package chains

import "net/http"

func star(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
		next.ServeHTTP(w, r)
	})
}

func credentials(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}

// It has nothing to do with CORS, but stands between the two.
func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		println(r.URL.Path)
		next.ServeHTTP(w, r)
	})
}

func api(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func public(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
	w.Write([]byte("{}"))
}

// A handler may be a struct that has the next one.
type withCredentials struct{ next http.Handler }

func (h *withCredentials) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	h.next.ServeHTTP(w, r)
}

func starred(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
		next(w, r)
	}
}

func last(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func Routes(mux *http.ServeMux) {
	mux.Handle("/", star(logged(credentials(http.HandlerFunc(api)))))
	mux.Handle("/public", credentials(http.HandlerFunc(public)))
	mux.HandleFunc("/last", starred(last))

	var h http.Handler = http.HandlerFunc(api)
	for _, wrap := range []func(http.Handler) http.Handler{logged, credentials} {
		h = wrap(h)
	}
	mux.Handle("/list", h)
	mux.Handle("/struct", starOf(&withCredentials{h}))
}

func starOf(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
		next.ServeHTTP(w, r)
	})
}
