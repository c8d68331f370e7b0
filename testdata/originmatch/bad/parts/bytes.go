package parts

import (
	"bytes"
	"net/http"
	"regexp"
)

var anchored = regexp.MustCompile(`^https?://([^/]+\.)?example\.com`)

func match(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if anchored.Match([]byte(origin)) { // want `passes this check`
		allow(w, origin)
	}
}

func containsBytes(w http.ResponseWriter, r *http.Request) {
	origin := []byte(r.Header.Get("Origin"))
	if bytes.Contains(origin, []byte("example.com")) { // want `https://evilexample.com passes this check`
		allow(w, string(origin))
	}
}

var ending = []byte("example.com")

func suffixBytes(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if bytes.HasSuffix([]byte(origin), ending) { // want `https://evilexample.com passes this check`
		allow(w, origin)
	}
}
