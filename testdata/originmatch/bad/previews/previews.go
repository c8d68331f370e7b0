// Package previews lets in the previews of an app, and those of whoever gives theirs a name
// that begins like that.
package previews

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
)

func begins(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if strings.HasPrefix(origin, "https://myapp-") && strings.HasSuffix(origin, ".vercel.app") { // want `https://myapp-evil.vercel.app passes this check`
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func ends(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if u, err := url.Parse(origin); err == nil && strings.HasSuffix(u.Hostname(), ".netlify.app") && strings.HasPrefix(u.Hostname(), "myapp") { // want `myappevil.netlify.app passes this check`
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

var preview = regexp.MustCompile(`^https://myapp-[a-z0-9-]+\.vercel\.app$`)

func matches(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if preview.MatchString(origin) { // want `https://myapp-aevil.vercel.app passes this check`
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}
