package good

import (
	"net/http"
	"regexp"
	"strings"
)

var (
	anchored = regexp.MustCompile(`^https://([a-z0-9-]+\.)*example\.com$`)
	text     = regexp.MustCompile(`\Ahttps://(?:a|b)\.example\.com(?::\d+)?\z`)
	eitherOf = regexp.MustCompile(`^(https://a\.example\.com|https://b\.example\.com)$`)
	// Who writes both schemes has thought of both.
	either = regexp.MustCompile(`^https?://app\.example\.com$`)
)

func subdomainPattern(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); anchored.MatchString(origin) {
		allow(w, origin)
	}
}

func textPattern(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); text.MatchString(origin) || eitherOf.MatchString(origin) {
		allow(w, origin)
	}
}

func eitherScheme(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); either.MatchString(origin) {
		allow(w, origin)
	}
}

// The same with the dots quoted.
func quoted(setting string) http.HandlerFunc {
	re := regexp.MustCompile("^" + strings.ReplaceAll(regexp.QuoteMeta(setting), `\*`, "[a-z0-9-]+") + "$")
	return func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); re.MatchString(origin) {
			allow(w, origin)
		}
	}
}

// A setting that is a regular expression is written by whoever runs the program.
func configured(pattern string) http.HandlerFunc {
	re := regexp.MustCompile(pattern)
	whole := regexp.MustCompile("^(?:" + pattern + ")$")
	return func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); re.MatchString(origin) || whole.MatchString(origin) {
			allow(w, origin)
		}
	}
}

// Restful is go-restful's filter, as CVE-2022-1996 was mended: an entry is compared.
type restful struct {
	domains []string
	allows  func(string) bool
}

var filter = restful{domains: []string{"https://example.com", "https://example.org"}}

func container(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin != "" && filter.isAllowed(origin) {
		allow(w, origin)
	}
}

func (c restful) isAllowed(origin string) bool {
	lower := strings.ToLower(origin)
	for _, domain := range c.domains {
		if domain == ".*" || strings.ToLower(domain) == lower {
			return true
		}
	}
	return c.allows != nil && c.allows(origin)
}
