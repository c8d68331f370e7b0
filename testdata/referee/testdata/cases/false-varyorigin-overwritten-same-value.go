// It is reported, and no answer shows it: the only host that is allowed is that
// of the other value.
//
// executed: nothing
// reported: varyorigin/overwritten
// differs: nothing

package api

import (
	"net/http"
	"net/url"
)

func permitted(s string) bool {
	u, _ := url.Parse(s)

	return u.Host == "app.example.com"
}

func put(h http.Header, name, value string) {

	h.Set(name, value)
}

func Handler(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")

	w.Header().Set("Access-Control-Allow-Origin", origin)

	if !permitted(origin) {
		put(w.Header(), "Access-Control-Allow-Origin", "https://app.example.com")
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Vary", "Accept-Encoding")

	put(w.Header(), "Access-Control-Allow-Credentials", "true")

}
