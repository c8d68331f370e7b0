// A change that changes no answer changes what is reported.
//
// executed: credentials, refused, vary, cookie, late
// reported: lateheader/late, lateheader/preflight, reflectedorigin/credentials, samesitenone/absent
// differs: nothing

package api

import (
	"log"
	"net/http"
)

func around(w http.ResponseWriter, r *http.Request, f func(http.ResponseWriter, *http.Request)) {
	f(w, r)
}

var verbose bool

type server struct{ version string }

func (s *server) ServeHTTP(rw http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("origin")
	h := rw.Header()
	w := rw
	name := "Cache-Control"
	value := "no-cache"

	w.Header().Set(name, value)

	if r.Method == "OPTIONS" {
		rw.WriteHeader(http.StatusOK)
		return
	}
	around(rw, r, func(w http.ResponseWriter, req *http.Request) {
		cookie := &http.Cookie{Name: "theme"}
		cookie.SameSite = http.SameSiteNoneMode
		http.SetCookie(w, cookie)
	})
	if !verbose {
		defer rw.Header().Add("Vary", "Origin")
		if origin != "" {
			h.Add("Access-Control-Allow-Origin", origin)
			rw.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
	log.Print(r.URL)

	rw.Write([]byte(`{"items":[]}`))
}

var api = &server{}

func Handler(w http.ResponseWriter, r *http.Request) {
	api.ServeHTTP(w, r)
}
