package good

import (
	"net/http"
	"net/url"
	"path"
	"regexp"
	"strings"
)

// Some of the checks here let look-alike hosts in. That is another
// mistake, with a message of its own: these do check the origin.

var originPattern = regexp.MustCompile(`^https://[a-z0-9-]+\.example\.com$`)

// bySuffixAndScheme admits the sub-domains of one site.
func bySuffixAndScheme(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, ".example.com") {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// byLooseSuffix lets evilexample.com in.
func byLooseSuffix(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); strings.HasSuffix(origin, "example.com") {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// byPrefix admits every port of this machine.
func byPrefix(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !strings.HasPrefix(origin, "http://localhost:") {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// byContains lets every host in that has the name somewhere.
func byContains(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); strings.Contains(origin, "example.com") {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// byRegexp matches a pattern.
func byRegexp(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); originPattern.MatchString(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// byGlob matches a glob.
func byGlob(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if ok, err := path.Match("https://*.example.com", origin); ok && err == nil {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// byHost parses the origin and compares the host.
func byHost(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err != nil || u.Host != "app.example.com" {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// byHostname rebuilds the origin of a host that it knows.
func byHostname(w http.ResponseWriter, r *http.Request) {
	u, err := url.Parse(r.Header.Get("Origin"))
	if err == nil && u.Scheme == "https" && strings.HasSuffix(u.Hostname(), ".example.com") {
		w.Header().Set("Access-Control-Allow-Origin", u.Scheme+"://"+u.Host)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// sameHost admits pages of the server itself.
func sameHost(w http.ResponseWriter, r *http.Request) {
	u, err := url.Parse(r.Header.Get("Origin"))
	if err == nil && u.Host == r.Host {
		w.Header().Set("Access-Control-Allow-Origin", u.String())
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// refererHost compares the host of the Referer.
func refererHost(w http.ResponseWriter, r *http.Request) {
	u, err := url.Parse(r.Referer())
	if err == nil && u.Host == "app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", u.Scheme+"://"+u.Host)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// byCut compares what follows the scheme.
func byCut(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if host, ok := strings.CutPrefix(origin, "https://"); ok && host == "app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// searchedReferer looks for a domain in the origin of the Referer: loosely, but it
// cannot be said that nothing is asked.
func searchedReferer(w http.ResponseWriter, r *http.Request) {
	u, err := url.Parse(r.Referer())
	if err != nil || u.Host == "" {
		return
	}
	w.Header().Add("Vary", "Referer, Origin")
	if origin := u.Scheme + "://" + u.Host; strings.Index(origin, "example.com") != -1 {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func countedQuery(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.URL.Query().Get("origin"); strings.Count(origin, ".example.com") > 0 {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
