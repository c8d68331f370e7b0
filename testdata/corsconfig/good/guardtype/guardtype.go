// Package guardtype has a middleware that lets everybody in, within a value of a type
// that turns others away by where they come from.
package guardtype

import (
	"net/http"

	"github.com/rs/cors"
)

type guard struct{ next http.Handler }

func (g guard) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); o != "" && o != "https://app.example.com" {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	g.next.ServeHTTP(w, r)
}

func serve() {
	c := cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true})
	http.ListenAndServe(":8080", guard{c.Handler(http.DefaultServeMux)})
}
