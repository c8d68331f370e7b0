package good

import (
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"

	"originmatch.test/elsewhere"
)

type config struct {
	origins []string
	domain  string
	debug   bool
	allows  func(string) bool
}

func (c *config) listed(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); slices.Contains(c.origins, origin) {
		allow(w, origin)
	}
}

func (c *config) subdomain(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasSuffix(origin, "."+c.domain) || origin == "https://"+c.domain {
		allow(w, origin)
	}
}

// Whoever runs the program has switched this on.
func (c *config) debugging(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if c.debug && strings.Contains(origin, "localhost") {
		allow(w, origin)
	}
}

func (c *config) anybody(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, o := range c.origins {
		if o == "*" || o == origin {
			allow(w, origin)
			return
		}
	}
}

// What code out of sight says is not known.
func (c *config) asked(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if c.allows(origin) || elsewhere.Allows(origin) {
		allow(w, origin)
	}
}

// Zero is go-zero's check, as CVE-2024-27302 was mended.
func zero(origins []string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		origin := strings.ToLower(r.Header.Get("Origin"))
		for _, o := range origins {
			if o == "*" || origin == strings.ToLower(o) || strings.HasSuffix(origin, "."+strings.ToLower(o)) {
				allow(w, origin)
				return
			}
		}
	}
}

// Fiber is fiber's check, as v2.52.1's regression was mended: the part behind the
// star begins with a dot.
func fiber(entry string) http.HandlerFunc {
	i := strings.Index(entry, "://*.")
	if i < 0 {
		return nil
	}
	before, after := entry[:i+3], entry[i+4:]
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if strings.HasPrefix(origin, before) && strings.HasSuffix(origin, after) {
			allow(w, origin)
		}
	}
}

// Casdoor is casdoor's check, as CVE-2024-41657 was mended.
func casdoor(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err != nil {
		return
	}
	if name := u.Hostname(); name == "localhost" || name == "127.0.0.1" || name == "casdoor-app" {
		allow(w, origin)
	}
}

// Play is play-with-docker's check, as CVE-2023-28109 was mended.
func play(domain string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if u, err := url.Parse(origin); err == nil && (u.Hostname() == "localhost" || strings.HasSuffix(u.Hostname(), "."+domain) || u.Hostname() == domain) {
			allow(w, origin)
		}
	}
}

// An entry that is empty is left out.
func environment(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, o := range strings.Split(os.Getenv("ALLOWED_ORIGINS"), ",") {
		if o != "" && strings.TrimSpace(o) == origin {
			allow(w, origin)
			return
		}
	}
}
