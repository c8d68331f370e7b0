package bad

import (
	"net/http"
	"regexp"
	"strings"
)

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
	if origin := r.Header.Get("Origin"); compiled.MatchString(origin) { // want "https://[a-z.]*xexample.com passes this check"
		allow(w, origin)
	}
}

// Restful is go-restful's check, before CVE-2022-1996 was mended: the entries are
// patterns, and match a part.
type restful struct{ patterns []*regexp.Regexp }

func newRestful() *restful {
	c := &restful{}
	for _, domain := range []string{"example.com", "example.org"} {
		c.patterns = append(c.patterns, regexp.MustCompile(domain))
	}
	return c
}

func (c *restful) filter(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, p := range c.patterns {
		if p.MatchString(origin) {
			allow(w, origin)
			return
		}
	}
}
