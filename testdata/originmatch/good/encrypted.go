package good

import (
	"net/http"
	"regexp"
	"strings"
)

// Browsers ask the hosts of some top-level domains over https only.
func encrypted(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if strings.HasSuffix(origin, ".example.dev") || origin == "http://www.example.app" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// One customer's own name is nobody else's.
func ownName(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, ".shop.vercel.app") {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// What a company puts before a hyphen may be for one customer only.
func previews(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "https://") && (strings.HasSuffix(origin, "--shop.netlify.app") || strings.HasSuffix(origin, "-team.vercel.app")) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// So may it be where the name's beginning is looked at, too.
func ownPreviews(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "https://shop-") && strings.HasSuffix(origin, "-team.vercel.app") {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// Nobody is in between, or nobody's cookies are sent.
func loopback(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "http://localhost:3000")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func withoutCredentials(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "http://www.example.com")
}

func inDevelopment(development bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if development {
			w.Header().Set("Access-Control-Allow-Origin", "http://dev.example.com")
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}

// Nobody has a name at these ports who should not.
func ports(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, ".example.com:8443") || strings.HasPrefix(origin, "http://localhost:") && strings.HasSuffix(origin, ":3000") || lan.MatchString(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var lan = regexp.MustCompile(`^http://192\.168\.\d+\.\d+:\d+$`)
