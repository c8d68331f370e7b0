package settings

import (
	"net/http"
	"slices"
	"strings"
)

// What is in a text that the program has is no setting.
func sequence(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for part := range strings.SplitSeq("example.com,example.org", ",") {
		if strings.HasSuffix(origin, part) { // want `^https://evilexample\.com passes this check`
			allow(w, origin)
			return
		}
	}
}

func values(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for part := range slices.Values([]string{"example.com"}) {
		if strings.HasSuffix(origin, part) { // want `^https://evilexample\.com passes this check`
			allow(w, origin)
			return
		}
	}
}
