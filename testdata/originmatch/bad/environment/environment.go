// Package environment has checks that let somebody in who should not be, as long as a
// variable of the environment is not set.
package environment

import (
	"log"
	"net/http"
	"net/url"
	"os"
	"strings"
)

var (
	domain  = os.Getenv("DOMAIN")
	origins = strings.Split(os.Getenv("ALLOWED_ORIGINS"), ",")
)

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func subdomain(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); strings.HasSuffix(origin, "."+domain) { // want "^as long as the environment variable is not set, any site can read this response as the logged-in user: every host may end with a dot, and https://evil.example. passes this check$"
		allow(w, origin)
	}
}

func encrypted(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if origin == "https://"+domain || strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, "."+domain) { // want "^as long as the environment variable is not set, any site can read this response as the logged-in user: every host may end with a dot, and https://evil.example. passes this check$"
		allow(w, origin)
	}
}

func parsed(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err != nil {
		return
	}
	if u.Hostname() == domain || strings.HasSuffix(u.Hostname(), "."+domain) { // want "^as long as the environment variable is not set, any site can read this response as the logged-in user: every host may end with a dot, and https://evil.example. passes this check$"
		allow(w, origin)
	}
}

func oneOf(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	for _, o := range origins {
		if strings.HasSuffix(origin, "."+o) { // want "^as long as the environment variable is not set, any site can read this response as the logged-in user: every host may end with a dot, and https://evil.example. passes this check$"
			allow(w, origin)
			return
		}
	}
}

// asked asks for nothing where there is no domain.
func asked(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin, domain := r.Header.Get("Origin"), os.Getenv("DOMAIN")
	if domain != "" && strings.HasSuffix(origin, "."+domain) {
		allow(w, origin)
	}
}

// demanded is never empty: the program does not start then.
var demanded = os.Getenv("DEMANDED")

func init() {
	if demanded == "" {
		log.Fatal("DEMANDED is not set")
	}
}

func anywhere(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); strings.Contains(origin, demanded) { // want `^if "https://api\.example\.com" is configured, https://api\.example\.com\.evil\.example passes this check`
		allow(w, origin)
	}
}

func belowDemanded(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); strings.HasSuffix(origin, "."+demanded) {
		allow(w, origin)
	}
}

// needed is never empty either.
var needed = need("NEEDED")

func need(name string) string {
	value := os.Getenv(name)
	if value == "" {
		panic(name + " is not set")
	}
	return value
}

func belowNeeded(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); strings.HasSuffix(origin, "."+needed) {
		allow(w, origin)
	}
}
