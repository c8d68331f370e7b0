package good

import (
	"net/http"
	"path"
	"regexp"
	"strings"
)

// What is meant by an entry that no browser sends is let in as well.
func both2(w http.ResponseWriter, r *http.Request) {
	switch origin := r.Header.Get("Origin"); origin {
	case "wss://app.example.com", "https://app.example.com", "http*://b.example.com", "https://b.example.com", "http://localhost:3000", "http://localhost:*":
		allow(w, origin)
	}
}

// An embedded browser sends it.
func files(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin == "file://" || origin == "https://app.example.com" {
		allow(w, origin)
	}
}

var (
	optionalSlash  = regexp.MustCompile(`^https://(?:app|www)\.example\.com/?$`)
	anyPath        = regexp.MustCompile(`^https://app\.example\.com(/.*)?$`)
	optionalScheme = regexp.MustCompile(`^(https://)?app\.example\.com$`)
	anyBefore      = regexp.MustCompile(`^[^/]*//app\.example\.com$`)
	anyCase        = regexp.MustCompile(`(?i)^https://App\.example\.com$`)
	anyPort        = regexp.MustCompile(`^http://localhost:\d+$`)
	somePorts      = regexp.MustCompile(`^https://app\.example\.com:(443|8443)$`)
)

func matched(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if optionalSlash.MatchString(origin) || anyPath.MatchString(origin) || optionalScheme.MatchString(origin) ||
		anyBefore.MatchString(origin) && strings.HasPrefix(origin, "https://") {
		allow(w, origin)
	}
}

func matchedPorts(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if anyCase.MatchString(origin) || anyPort.MatchString(origin) || somePorts.MatchString(origin) {
		allow(w, origin)
	}
}

// Another test lets in what is meant by a pattern.
func alsoListed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if slashed.MatchString(origin) || origin == "https://example.com" {
		allow(w, origin)
	}
}

var slashed = regexp.MustCompile(`^https://example\.com/$`)

// A slash is added first.
func addedSlash(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if slashed.MatchString(origin+"/") || strings.HasPrefix(origin+"/", "https://app.example.com/") {
		allow(w, origin)
	}
}

// What is refused is not let in.
func refused(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if slashed.MatchString(origin) || strings.HasSuffix(origin, ".example.com/") {
		return
	}
	if origin == "https://app.example.com" {
		allow(w, origin)
	}
}

// What is compiled is not known to be one of them.
func made(list []string) http.HandlerFunc {
	var patterns []*regexp.Regexp
	for _, s := range append(list, `^https://app\.example\.com/$`) {
		patterns = append(patterns, regexp.MustCompile(s))
	}
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		for _, pattern := range patterns {
			if pattern.MatchString(origin) {
				allow(w, origin)
			}
		}
	}
}

// A part of the scheme and a pattern of shells are no origins, and let some in.
func parts2(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if ok, _ := path.Match("https://*.example.com", origin); ok && strings.HasPrefix(origin, "https:/") && strings.Contains(origin, "s:/") {
		allow(w, origin)
	}
}
