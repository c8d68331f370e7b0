// Package previews lets in previews whose names nobody else can have: they end with that
// of a team, or are below a domain of its own.
package previews

import (
	"net/http"
	"regexp"
	"strings"
)

func ofTeam(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if strings.HasPrefix(origin, "https://myapp-") && strings.HasSuffix(origin, "-myteam.vercel.app") {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

var deployment = regexp.MustCompile(`^https://myapp-[a-z0-9]+-myteam\.vercel\.app$|^https://deploy-preview-\d+--myapp\.netlify\.app$`)

func deployed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if deployment.MatchString(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func ofDomain(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if strings.HasPrefix(origin, "https://myapp-") && strings.HasSuffix(origin, ".example.com") {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func contains(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if strings.HasPrefix(origin, "https://myapp-") && strings.Contains(origin, "-myteam-") && strings.HasSuffix(origin, ".example.com") {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

var channel = regexp.MustCompile(`^https://myproject--pr-[a-z0-9-]+\.web\.app$`)

func ofSite(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if channel.MatchString(origin) || strings.HasPrefix(origin, "https://myproject--pr-") && strings.HasSuffix(origin, ".web.app") {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}
