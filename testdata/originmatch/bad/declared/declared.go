// Package declared has checks by what the program declares, rather than by settings.
package declared

import (
	"flag"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
)

// allow lets an origin in, with credentials.
func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

var pattern = flag.String("origins", `^https://.*example\.com$`, "the origins that are allowed")

// A flag is what it is declared with, as long as nobody says otherwise.
func flagPattern(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if regexp.MustCompile(*pattern).MatchString(origin) { // want "^https://evilexample.com passes this check"
		allow(w, origin)
	}
}

var suffix = flag.String("suffix", "example.org", "what origins end with")

func flagSuffix(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasSuffix(origin, *suffix) { // want "^https://evilexample.org passes this check"
		allow(w, origin)
	}
}

var unset = flag.String("none", "", "what origins end with")

func flagUnset(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasSuffix(origin, *unset) { // want `^if "example.com" is configured`
		allow(w, origin)
	}
}

var (
	load     sync.Once
	loaded   []string
	compile  sync.Once
	compiled *regexp.Regexp
)

func loadOnce() { loaded = []string{"example.net"} }

// What is done once is done before.
func once(w http.ResponseWriter, r *http.Request) {
	load.Do(loadOnce)
	origin := r.Header.Get("Origin")
	for _, host := range loaded {
		if strings.HasSuffix(origin, host) { // want `^if "example.com" is configured`
			allow(w, origin)
			return
		}
	}
}

func onceLiteral(w http.ResponseWriter, r *http.Request) {
	compile.Do(func() { compiled = regexp.MustCompile(`^https://.*example\.net`) })
	origin := r.Header.Get("Origin")
	if compiled.MatchString(origin) {
		allow(w, origin)
	}
}

// A path may be what an Origin looks like.
func glob(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if ok, err := filepath.Match("https://*example.com", origin); err == nil && ok { // want "^https://evilexample.com passes this check"
		allow(w, origin)
	}
}

func cutOnEach(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	labels := strings.FieldsFunc(origin, func(c rune) bool { return c == '.' || c == '/' })
	if len(labels) > 1 && labels[1] == "example" {
		allow(w, origin)
	}
}

func cutList(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, host := range strings.FieldsFunc("example.com, example.org", isBetween) {
		if strings.HasSuffix(origin, host) { // want `^if "example.com" is configured`
			allow(w, origin)
			return
		}
	}
}

func isBetween(c rune) bool { return c == ' ' || c == ',' }

var domain = os.Getenv("DOMAIN")

// A setting has no say in the other test.
func besideSetting(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasSuffix(origin, domain) { // want "^as long as the environment variable is not set"
		allow(w, origin)
		return
	}
	if strings.HasPrefix(origin, "https://app.example.org") { // want "^https://app.example.org.evil.example passes this check"
		allow(w, origin)
	}
}

// It has one in what comes after it.
func afterSetting(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.Contains(origin, domain) && strings.HasPrefix(origin, "https://example.com") { // want `^if "example.com" is configured`
		allow(w, origin)
	}
}
