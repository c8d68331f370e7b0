// Package normalized has lists that are normalized where they are loaded: most entries
// leave all as it was, in several ways.
package normalized

import (
	"net/http"
	"net/url"
	"strings"
)

type config struct {
	origins   []string
	localhost bool
}

func normalize(raw string) string {
	raw = strings.TrimSpace(raw)
	if raw == "" || raw == "*" {
		return raw
	}
	u, err := url.Parse(raw)
	if err != nil || u.Scheme == "" || u.Host == "" {
		return ""
	}
	return strings.ToLower(u.Scheme + "://" + u.Host)
}

func crossOrigin(c config, next http.Handler) http.Handler {
	allowed := map[string]bool{}
	all := false
	for _, o := range c.origins {
		n := normalize(o)
		switch n {
		case "":
		case "*":
			all = true
		default:
			allowed[n] = true
		}
	}
	isAllowed := func(origin string) bool {
		if all || allowed[strings.ToLower(origin)] {
			return true
		}
		if c.localhost {
			u, err := url.Parse(origin)
			return err == nil && u.Scheme == "http" && (u.Hostname() == "localhost" || u.Hostname() == "127.0.0.1")
		}
		return false
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		preflight := r.Method == http.MethodOptions
		if origin != "" {
			w.Header().Add("Vary", "Origin") // want "Vary: Origin is added only on this branch"
			if isAllowed(origin) {
				if all {
					w.Header().Set("Access-Control-Allow-Origin", "*")
				} else {
					w.Header().Set("Access-Control-Allow-Origin", origin)
				}
				w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
				w.Header().Set("Access-Control-Allow-Methods", "POST, OPTIONS, GET")
				w.Header().Set("Access-Control-Max-Age", "600")
			} else if preflight {
				w.WriteHeader(http.StatusForbidden)
				return
			}
		}
		if preflight {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}
