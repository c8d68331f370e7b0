// Package patterns has regular expressions that look-alikes match.
package patterns

import (
	"net/http"
	"regexp"
	"strings"
)

// allow lets an origin in, with credentials.
func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

var (
	noEnd     = regexp.MustCompile(`^https://([a-z]+\.)?example\.com`)
	noBegin   = regexp.MustCompile(`example\.com$`)
	noDots    = regexp.MustCompile(`^https://app.example.com$`)
	anyBefore = regexp.MustCompile(`^https://.*example\.com$`)
	oneSide   = regexp.MustCompile(`^https://a\.example\.com|https://b\.example\.com$`)
)

func open(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); noEnd.MatchString(origin) { // want `https://\S+example\.com\.evil\.example passes this check`
		allow(w, origin)
	}
}

func openAtBegin(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); noBegin.MatchString(origin) { // want "https://evilexample.com passes this check"
		allow(w, origin)
	}
}

func anyCharacter(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); noDots.MatchString(origin) { // want "https://app.examplexcom|https://appxexample.com passes this check"
		allow(w, origin)
	}
}

func anythingBefore(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); anyBefore.MatchString(origin) { // want "https://evilexample.com passes this check"
		allow(w, origin)
	}
}

func alternatives(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); oneSide.MatchString(origin) { // want `https://a\.example\.com\.evil\.example passes this check`
		allow(w, origin)
	}
}

func matchString(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if ok, _ := regexp.MatchString(`https://.*\.example\.com`, origin); ok { // want `\.evil\.example passes this check`
		allow(w, origin)
	}
}

// The dots of a pattern that is made of a list match any character.
var compiled = regexp.MustCompile("^" + strings.ReplaceAll("https://*.example.com", "*", ".*") + "$")

func made(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); compiled.MatchString(origin) { // want "https://evilexample.com passes this check"
		allow(w, origin)
	}
}

// Restful is go-restful's filter, before CVE-2022-1996 was mended: what is an entry
// of a list is a pattern too, and matches a part.
type restful struct {
	domains []string
}

var filter = restful{domains: []string{"example.com", "example.org"}}

func container(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin != "" && isAllowedBy(filter.domains, origin) {
		allow(w, origin)
	}
}

func isAllowedBy(domains []string, origin string) bool {
	for _, domain := range domains {
		if domain == origin {
			return true
		}
	}
	patterns, err := compile(domains)
	if err != nil {
		return false
	}
	for _, pattern := range patterns {
		if pattern.MatchString(origin) { // want "https://evilexample.com passes this check"
			return true
		}
	}
	return false
}

func compile(list []string) ([]*regexp.Regexp, error) {
	patterns := []*regexp.Regexp{}
	for _, s := range list {
		pattern, err := regexp.Compile(s)
		if err != nil {
			return patterns, err
		}
		patterns = append(patterns, pattern)
	}
	return patterns, nil
}

// What is an entry of a list is a pattern too.
func entriesAndPatterns(list []string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		for _, s := range list {
			if s == origin {
				allow(w, origin)
				return
			}
			if ok, _ := regexp.MatchString(s, origin); ok { // want `^if "https://api\.example\.com" is configured, https://\S* passes this check`
				allow(w, origin)
				return
			}
		}
	}
}

// The pages of a local host may come from any of its ports.
var (
	local        = regexp.MustCompile(`^http://localhost`)
	eitherLocal  = regexp.MustCompile(`http://(127\.0\.0\.1|localhost)`)
	localAndSite = regexp.MustCompile(`^http://localhost|^https://app\.example\.com$`)
	localPort    = regexp.MustCompile(`^http://localhost:[0-9]+`)
)

func matchLocal(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if local.MatchString(origin) { // want "passes this check"
		allow(w, origin)
	}
}

func matchEitherLocal(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if eitherLocal.MatchString(origin) { // want "passes this check"
		allow(w, origin)
	}
}

func matchLocalAndSite(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if localAndSite.MatchString(origin) { // want "passes this check"
		allow(w, origin)
	}
}

func matchLocalPort(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if localPort.MatchString(origin) { // no host has more after its port
		allow(w, origin)
	}
}
