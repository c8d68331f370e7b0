// Package structs has comparisons of structs that say nothing of the Origin.
package structs

import "net/http"

type site struct{ scheme, host string }

func handle(w http.ResponseWriter, r *http.Request) {
	if (site{r.URL.Scheme, r.URL.Path}) == (site{"", "/api"}) {
		w.Header().Add("Vary", "Origin")
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `any site can read this response as the logged-in user`
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
