// Package compiled has checks by patterns that were made of several texts.
package compiled

import (
	"net/http"
	"strings"
)

type pattern struct{ exact, prefix string }

func compile(texts []string) []pattern {
	list := make([]pattern, 0, len(texts))
	for _, t := range texts {
		if strings.HasSuffix(t, "*") {
			list = append(list, pattern{prefix: strings.TrimSuffix(t, "*")})
			continue
		}
		list = append(list, pattern{exact: t})
	}
	return list
}

func matches(patterns []pattern, origin string) bool {
	for _, p := range patterns {
		if p.prefix != "" {
			if strings.HasPrefix(origin, p.prefix) { // want "https://app.example.com.evil.example passes this check"
				return true
			}
			continue
		}
		if p.exact == origin {
			return true
		}
	}
	return false
}

func cors(texts []string) http.HandlerFunc {
	patterns := compile(texts)
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); matches(patterns, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}

func main() {
	http.Handle("/", cors([]string{"https://app.example.com*", "http://localhost:*", "https://example.net"}))
}

type suffix struct{ domain string }

func suffixes(texts ...string) (list []*suffix) {
	for _, t := range texts {
		list = append(list, &suffix{domain: strings.TrimPrefix(t, "*")})
	}
	return list
}

var domains = suffixes("*example.org", "*.example.net")

func handle(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	for _, d := range domains {
		if strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, d.domain) { // want "https://evilexample.org passes this check"
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			return
		}
	}
}
