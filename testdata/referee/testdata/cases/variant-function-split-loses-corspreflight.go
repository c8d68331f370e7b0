// A change that changes no answer changes what is reported.
//
// executed: lookalike, refused
// reported: corspreflight/rejected, originmatch/lookalike
// differs: nothing

package api

import (
	"maps"
	"net/http"
	"strings"
)

var hits int

func originMatches(s string) bool {
	return strings.HasPrefix(s, "https://") && strings.HasSuffix(s, "example.com")
}

// Handler serves the API.
func Handler(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("origin")
	header := func(name, value string) {
		w.Header().Set(name, value)
	}
	switch r.Method {
	case http.MethodGet, http.MethodPut:
		hits++
	default:
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	w.Header().Add("Vary", "Origin")
	if originMatches(origin) {
		maps.Copy(w.Header(), http.Header{
			"Access-Control-Allow-Origin":  {origin},
			"Access-Control-Allow-Methods": {"GET, POST"},
		})
	}
	header("access-control-allow-credentials", "true")
	hits++
	w.Write([]byte(`{"items":[]}`))
}
