// The first fixes together do this.
//
// executed: credentials, refused
// reported: corspreflight/origin, reflectedorigin/credentials
// differs: nothing

package api

import (
	"log"
	"net/http"
)

type cookieOptions struct {
	Mode   http.SameSite
	Secure bool
}

func sendCookie(w http.ResponseWriter, name string, o cookieOptions) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: "s3cr3t", SameSite: o.Mode, Secure: o.Secure})
}

func allowCORS(w http.ResponseWriter, r *http.Request) {
	sendCookie(w, "theme", cookieOptions{Mode: http.SameSiteNoneMode, Secure: true})
}

func setHeader(w http.ResponseWriter, name, value string) {
	w.Header().Set(name, value)
}

// Handler serves the API.
func Handler(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	origin := r.Header.Get("Origin")
	fail := func(code int) {
		http.Error(w, "no", code)
	}
	if r.Method == http.MethodPost {
		fail(405)
		return
	}
	if r.Method == "OPTIONS" {
		w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
		h.Add("Access-Control-Allow-Headers", "Content-Type")

		h.Set("Access-Control-Allow-Credentials", "true")
		return
	}
	allowCORS(w, r)
	w.Header().Add("Vary", "Origin")
	setHeader(w, "access-control-allow-origin", origin)

	if origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")

	}
	if r.ContentLength > 1<<20 {
		log.Print("large")
	}
	w.Write([]byte(`{"items":[]}`))
}
