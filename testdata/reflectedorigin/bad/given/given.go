// Package given has handlers that ask a function which the package puts into a field.
package given

import "net/http"

type policy struct{ allows func(string) bool }

func (p *policy) handle(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if p.allows != nil && p.allows(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func newMux() *http.ServeMux {
	p := &policy{allows: func(string) bool { return true }}
	mux := http.NewServeMux()
	mux.HandleFunc("/", p.handle)
	return mux
}
