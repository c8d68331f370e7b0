// Package leftout has tables of headers of which loops leave out those that are empty.
package leftout

import "net/http"

var headers = map[string]string{
	"Access-Control-Allow-Origin": "",
	"Vary":                        "Origin",
}

func set(w http.ResponseWriter, r *http.Request) {
	for name, v := range headers {
		if v != "" {
			w.Header().Set(name, v)
		}
	}
}

var allowed = map[string]bool{"https://app.example.com": true, "https://admin.example.com": true}

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := map[string]string{
			"Access-Control-Allow-Origin":      "",
			"Access-Control-Allow-Credentials": "",
			"Access-Control-Allow-Methods":     "GET, PUT",
		}
		if o := r.Header.Get("Origin"); allowed[o] {
			h["Access-Control-Allow-Origin"] = o
			h["Access-Control-Allow-Credentials"] = "true"
		}
		w.Header().Add("Vary", "Origin")
		for name, v := range h {
			if v == "" {
				continue
			}
			w.Header().Set(name, v)
		}
		next.ServeHTTP(w, r)
	})
}
