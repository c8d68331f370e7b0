// Package joinedlist has lists that are joined elsewhere than where they stand.
package joinedlist

import (
	"net/http"
	"strings"
)

type config struct {
	headers     []string
	credentials bool
}

var defaults = config{headers: []string{"*"}, credentials: true}

func with(c config) func(http.Handler) http.Handler {
	if len(c.headers) == 0 {
		c.headers = defaults.headers
	}
	headers := strings.Join(c.headers, ",")
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
			if c.credentials {
				w.Header().Set("Access-Control-Allow-Credentials", "true")
			}
			w.Header().Set("Access-Control-Allow-Headers", headers) // want "browsers take \\* in Access-Control-Allow-Headers literally"
			if r.Method == http.MethodOptions {
				w.WriteHeader(http.StatusNoContent)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

func serve() {
	http.ListenAndServe(":8080", with(config{credentials: true})(http.NotFoundHandler()))
}

func allow(w http.ResponseWriter, r *http.Request, headers string) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Headers", headers)
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
	}
}

func all(w http.ResponseWriter, r *http.Request) { allow(w, r, "*") } // want "browsers take \\* in Access-Control-Allow-Headers literally"

var listed = []string{"X-Api-Key", "Content-Type"}

// What is joined has no star.
func some(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Headers", strings.Join(listed, ","))
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
	}
}
