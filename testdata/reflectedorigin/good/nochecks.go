package good

import (
	"net/http"
	"regexp"
	"strings"
)

type checks struct {
	strict  bool
	pattern *regexp.Regexp
	hosts   []string
}

// Whoever runs it switches the check off.
func (c *checks) strictly(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !c.strict || strings.HasSuffix(origin, ".shop.example") {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// What the pattern is, is not known.
func (c *checks) byPattern(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); c.pattern.MatchString(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// Neither are the hosts.
func (c *checks) byHost(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, host := range c.hosts {
		if strings.HasSuffix(origin, host) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			return
		}
	}
}
