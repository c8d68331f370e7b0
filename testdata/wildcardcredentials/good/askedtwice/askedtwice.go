// Package askedtwice asks the same twice: whoever gets credentials is one who did not get
// the *.
package askedtwice

import (
	"net/http"
	"os"
	"slices"
	"strings"
	"sync/atomic"
)

var allowed = strings.Split(os.Getenv("CORS_ORIGINS"), ",")

func isListed(origin string) bool {
	for _, o := range allowed {
		if o == origin {
			return true
		}
	}
	return false
}

func byLoop(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if isListed(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
	if isListed(origin) {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

type server struct{ origins []string }

func (s *server) allows(origin string) bool {
	for _, o := range s.origins {
		if strings.EqualFold(o, origin) {
			return true
		}
	}
	return false
}

func (s *server) byField(w http.ResponseWriter, r *http.Request) {
	s.setOrigin(w, r)
	if s.allows(r.Header.Get("Origin")) {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func (s *server) setOrigin(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if s.allows(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
}

func isFrontEnd(origin string) bool { return origin == os.Getenv("FRONTEND_URL") }

func byEnvironment(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if isFrontEnd(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
	if isFrontEnd(origin) {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func inPlace(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", "*")
	if origin == os.Getenv("FRONTEND_URL") {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	if origin == os.Getenv("FRONTEND_URL") {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var live atomic.Pointer[[]string]

func init() { live.Store(&[]string{"https://app.example.com"}) }

func isLive(origin string) bool {
	list := live.Load()
	return list != nil && slices.Contains(*list, origin)
}

func byAtomic(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if isLive(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
	if isLive(origin) {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
