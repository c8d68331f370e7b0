// Package parts has searches for a part of the Origin that look-alikes pass.
package parts

import (
	"net/http"
	"path"
	"slices"
	"strings"
)

// allow lets an origin in, with credentials.
func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

// share lets an origin in, without credentials.
func share(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Add("Vary", "Origin")
}

func suffix(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasSuffix(origin, "example.com") { // want `^https://evilexample.com passes this check, so a site that is not yours can read this response as the logged-in user$`
		allow(w, origin)
	}
}

// Without credentials it is what anybody may read, unless that is on a network of
// its own.
func suffixAnonymous(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasSuffix(origin, "example.com") { // want `^https://evilexample.com passes this check, so a site that is not yours can read this response$`
		share(w, origin)
	}
}

func part(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin != "" && strings.Contains(origin, "example.com") { // want "https://evilexample.com passes this check"
		allow(w, origin)
	}
}

func dottedPart(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "https://") && strings.Contains(origin, ".example.com") { // want `https://evil\.example\.com\.evil\.example passes this check`
		allow(w, origin)
	}
}

func prefix(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "https://app.example.com") { // want `https://app\.example\.com\.evil\.example passes this check`
		allow(w, origin)
	}
}

// No port follows, so that a name may.
func localhost(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "http://localhost") { // want `http://localhost\.evil\.example passes this check`
		allow(w, origin)
	}
}

func network(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "http://192.168.") { // want `http://192\.168\.evil\.example passes this check`
		allow(w, origin)
	}
}

func index(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.Index(origin, "example.com") >= 0 { // want "https://evilexample.com passes this check"
		allow(w, origin)
	}
}

func cutSuffix(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if _, ok := strings.CutSuffix(origin, "example.com"); ok { // want "https://evilexample.com passes this check"
		allow(w, origin)
	}
}

// What is compared is a part only.
func fold(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	const want = "https://example.com"
	if len(origin) >= len(want) && strings.EqualFold(origin[:len(want)], want) { // want `https://example\.com\.evil\.example passes this check`
		allow(w, origin)
	}
}

func lower(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasSuffix(strings.ToLower(origin), "example.com") { // want "https://evilexample.com passes this check"
		allow(w, origin)
	}
}

func shellPattern(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if ok, _ := path.Match("https://*example.com", origin); ok { // want "https://evilexample.com passes this check"
		allow(w, origin)
	}
}

// The list is searched for the Origin, rather than the reverse.
func reversed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin != "" && strings.Contains("https://app.example.com,https://b.example.com", origin) { // want "https://app.example.co passes this check"
		allow(w, origin)
	}
}

func anyHTTPS(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "https://") { // want `^any site can read this response as the logged-in user: https://\S+ passes this check$`
		allow(w, origin)
	}
}

var hosts = []string{"example.com", "example.org"}

func suffixes(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, host := range hosts {
		if strings.HasSuffix(origin, host) { // want "https://evilexample.com passes this check"
			allow(w, origin)
			break
		}
	}
}

func suffixesByFunc(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if slices.ContainsFunc(hosts, func(host string) bool { return strings.Contains(origin, host) }) { // want "https://evilexample.com passes this check"
		allow(w, origin)
	}
}

func isAllowed(origin string) bool {
	switch {
	case origin == "https://example.com":
		return true
	case strings.HasPrefix(origin, "https://example"): // want `https://example\.evil\.example passes this check`
		return true
	}
	return false
}

func predicate(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); isAllowed(origin) {
		allow(w, origin)
	}
}

// One check has two holes.
func two(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasSuffix(origin, "example.com") || // want "https://evilexample.com passes this check"
		strings.HasSuffix(origin, "example.org") { // want "https://evilexample.org passes this check"
		allow(w, origin)
	}
}

func early(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !strings.HasSuffix(origin, "example.com") { // want "https://evilexample.com passes this check"
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	allow(w, origin)
}

// A suffix is looked for whatever the scheme.
func anyScheme(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasSuffix(origin, ".example.com") { // want `^whoever is on the network can read this response as the logged-in user: http://www\.example\.com, which is not encrypted, passes this check$`
		allow(w, origin)
	}
}

// Play is play-with-docker's check, before CVE-2023-28109 was mended.
func play(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.Contains(origin, "localhost") || // want `https?://evillocalhost|https?://localhost\.evil\.example passes this check`
		strings.HasSuffix(origin, "play-with-docker.com") { // want "https://evilplay-with-docker.com passes this check"
		allow(w, origin)
	}
}
