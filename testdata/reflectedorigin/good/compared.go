package good

import (
	"net/http"
	"net/url"
	"path"
	"strings"
)

// A part of the Origin is compared with the whole: what that tells is for others to
// say, but it is a check.
func trimmed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if strings.TrimSuffix(origin, ".example.com") != origin {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func trimmedEarly(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if host := strings.TrimPrefix(origin, "https://"); host == origin {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// A place in the Origin is a check, whatever else is asked.
func placed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if strings.Index(origin, ".example.com") > 0 || originSet[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func placedAlone(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if strings.LastIndex(origin, ".example.com") >= 0 {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// So it is of what the Referer says.
func trimmedReferer(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Referer, Origin")
	u, err := url.Parse(r.Referer())
	if err != nil {
		return
	}
	origin := u.Scheme + "://" + u.Host
	if strings.TrimSuffix(origin, ".example.com") != origin {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// And of a query, by a function of more than one result.
func matchedQuery(w http.ResponseWriter, r *http.Request) {
	origin := r.URL.Query().Get("origin")
	w.Header().Add("Vary", "Origin")
	if ok, err := path.Match("https://*.example.com", origin); err == nil && ok {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
