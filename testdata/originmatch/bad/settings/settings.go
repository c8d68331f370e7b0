// Package settings has checks that look-alikes pass by some settings.
package settings

import (
	"net/http"
	"os"
	"regexp"
	"strings"
)

// allow lets an origin in, with credentials.
func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

type config struct {
	origins []string
	domain  string
	list    string
}

func (c *config) begins(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, o := range c.origins {
		if o == "*" || strings.HasPrefix(origin, o) { // want `^if "https://api\.example\.com" is configured, https://api\.example\.com\.evil\.example passes this check`
			allow(w, origin)
			return
		}
	}
}

func (c *config) ends(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasSuffix(origin, c.domain) { // want `^if "example\.com" is configured, https://evilexample\.com passes this check`
		allow(w, origin)
	}
}

func (c *config) reversed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin != "" && strings.Contains(c.list, origin) { // want `^if "https://api\.example\.com" is configured, https://api\.example\.co passes this check`
		allow(w, origin)
	}
}

// A pattern becomes a part.
func (c *config) stars(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, o := range c.origins {
		if strings.Contains(o, "*") && strings.Contains(origin, strings.ReplaceAll(o, "*", "")) { // want `^if "\*\.example\.com" is configured, https://evil\.example\.com\.evil\.example passes this check`
			allow(w, origin)
			return
		}
	}
}

// A pattern becomes an ending without its dot.
func (c *config) starEnding(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, o := range c.origins {
		if strings.HasPrefix(o, "*.") && strings.HasSuffix(origin, o[2:]) { // want `^if "\*\.example\.com" is configured, https://evilexample\.com passes this check`
			allow(w, origin)
			return
		}
	}
}

// The dots of a setting match any character.
func patternOf(setting string) http.HandlerFunc {
	re := regexp.MustCompile("^" + strings.ReplaceAll(setting, "*", ".*") + "$")
	return func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); re.MatchString(origin) { // want `^if "https://\*\.example\.com" is configured, https://evilexample\.com passes this check`
			allow(w, origin)
		}
	}
}

// Zero is go-zero's check, before CVE-2024-27302 was mended.
func zero(origins []string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if origin := r.Header.Get("Origin"); endsWithOne(origins, origin) {
				allow(w, origin)
			}
			next.ServeHTTP(w, r)
		})
	}
}

func endsWithOne(list []string, origin string) bool {
	for _, o := range list {
		if o == "*" || strings.HasSuffix(origin, o) { // want `^if "example\.com" is configured, https://evilexample\.com passes this check`
			return true
		}
	}
	return false
}

// Fiber is the regression of fiber v2.52.1: an entry is cut in two at its star,
// and nothing is said of the dot.
func fiber(entry string) http.HandlerFunc {
	before, after, found := strings.Cut(entry, "*.")
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if found && strings.HasPrefix(origin, before) && strings.HasSuffix(origin, after) { // want `^if "https://\*\.example\.com" is configured, https://evilexample\.com passes this check`
			allow(w, origin)
		}
	}
}

// An unset variable is one empty entry, which is in every origin.
var fromEnvironment = strings.Split(os.Getenv("ALLOWED_ORIGINS"), ",")

func environment(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, o := range fromEnvironment {
		if strings.Contains(origin, o) { // want "^as long as the environment variable is not set, any site can read this response as the logged-in user: every origin contains the empty text$"
			allow(w, origin)
			return
		}
	}
}

// unlisted lets look-alikes in as long as nobody has listed an origin.
func unlisted(origins []string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		allowed := false
		if len(origins) > 0 {
			for _, o := range origins {
				if o == origin {
					allowed = true
				}
			}
		} else if strings.Contains(origin, "localhost") { // want "passes this check"
			allowed = true
		}
		if allowed {
			w.Header().Add("Vary", "Origin")
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}
