// From a generated program: miss refused.
//
// executed: refused, cookie
// reported: samesitenone/insecure
// differs: miss refused

package api

import (
	"fmt"
	"log"
	"net/http"
	"strings"
)

// Trace may be changed before the server starts.
var Trace bool

func originOf(r *http.Request) string {
	return r.Header.Get("Origin")
}

func isFamily(s string) bool {
	labels := strings.Split(s, ".")
	return len(labels) > 1 && labels[len(labels)-2] == "example" && labels[len(labels)-1] == "com"
}

const headerAccessControlAllowOrigin = "Access-Control-Allow-Origin"

var hits int

type cookieOptions struct {
	Mode   http.SameSite
	Secure bool
}

func sendCookie(w http.ResponseWriter, name string, o cookieOptions) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: "s3cr3t", SameSite: o.Mode, Secure: o.Secure})
}

var embed bool

// Handler serves the API.
func Handler(w http.ResponseWriter, r *http.Request) {
	origin := originOf(r)
	header := func(name, value string) {
		w.Header().Set(name, value)
	}
	if Trace {
		log.Print(r.URL)
	}
	if r.Header.Get("Authorization") == "" {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Add("Vary", "Origin")
	if origin != "" {
		if isFamily(origin) {
			header(headerAccessControlAllowOrigin, origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")

		}
	}
	switch r.Method {
	case http.MethodOptions:
		w.WriteHeader(http.StatusNoContent)
		return
	case http.MethodGet:
		hits++
	}
	sendCookie(w, "session", cookieOptions{Mode: http.SameSiteNoneMode})
	if embed {
		log.Print(r.URL)
	}
	fmt.Fprintln(w, "hello")
}

// Configure sets up the server.
func Configure(embedMode bool) {
	embed = embedMode
}
