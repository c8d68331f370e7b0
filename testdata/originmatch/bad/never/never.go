// Package never has entries, searches and patterns that no Origin is equal to, has, or
// matches.
package never

import (
	"net/http"
	"regexp"
	"slices"
	"strings"
)

// allow lets an origin in, with credentials.
func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

var listed = []string{
	"https://app.example.com",
	"wss://socket.example.com",                    // want `no browser sends "wss://socket.example.com" as the Origin, so this lets nobody in: a page that connects by wss has come by http or https`
	"ws://localhost:8080",                         // want "no browser sends .* as the Origin, so this lets nobody in: .* has come by http or https"
	"http://*:3000",                               // want `no browser sends "http://\*:3000" as the Origin`
	"http://localhost:*",                          // want `no browser sends "http://localhost:\*" as the Origin`
	"http*://b.example.com",                       // want `no browser sends "http\*://b.example.com" as the Origin`
	"https:/c.example.com",                        // want "no browser sends .* as the Origin, so this lets nobody in: an origin begins with a scheme"
	"https//d.example.com",                        // want "no browser sends .* as the Origin, so this lets nobody in: an origin begins with a scheme"
	"https://",                                    // want "no browser sends .* as the Origin, so this lets nobody in: the host is empty"
	"https://e.example.com,https://f.example.com", // want "no browser sends .* as the Origin, so this lets nobody in: an origin ends after"
}

func list(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); slices.Contains(listed, origin) {
		allow(w, origin)
	}
}

func compared(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin == "http*://" { // want "so this lets nobody in"
		allow(w, origin)
	}
}

var (
	withSlash   = regexp.MustCompile(`^https?://example\.com/$`)         // want `no browser sends an Origin that matches this, so it lets nobody in: .*"https://example\.com/" would, but an origin ends after its host and port`
	withPath    = regexp.MustCompile(`^https://(.+\.)?example\.com/.*$`) // want `no browser sends an Origin that matches this, so it lets nobody in: .*an origin ends after its host and port`
	openSlash   = regexp.MustCompile(`https://app\.example\.com/`)       // want `no browser sends an Origin that matches this, so it lets nobody in: .*"https://app\.example\.com/" would`
	capitals    = regexp.MustCompile(`^https://App\.example\.com$`)      // want `no browser sends an Origin that matches this, so it lets nobody in: .*browsers send the host in lower case`
	defaultPort = regexp.MustCompile(`^https://app\.example\.com:443$`)  // want `no browser sends an Origin that matches this, so it lets nobody in: .*browsers leave out 443, the default port`
	hosts       = regexp.MustCompile(`^(app|www)\.example\.com$`)        // want `no browser sends an Origin that matches this, so it lets nobody in: .*an origin begins with a scheme`
	label       = regexp.MustCompile(`^[a-z0-9-]+\.example\.com$`)       // want `no browser sends an Origin that matches this, so it lets nobody in: .*an origin begins with a scheme`
	sockets     = regexp.MustCompile(`^wss?://app\.example\.com$`)       // want `no browser sends an Origin that matches this, so it lets nobody in: .*has come by http or https`
)

func byWithSlash(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); withSlash.MatchString(origin) {
		allow(w, origin)
	}
}

func byWithPath(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); withPath.MatchString(origin) {
		allow(w, origin)
	}
}

func byOpenSlash(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); openSlash.MatchString(origin) {
		allow(w, origin)
	}
}

func byCapitals(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); capitals.MatchString(origin) {
		allow(w, origin)
	}
}

func byDefaultPort(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); defaultPort.MatchString(origin) {
		allow(w, origin)
	}
}

func byHosts(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); hosts.MatchString(origin) {
		allow(w, origin)
	}
}

func byLabel(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); label.MatchString(origin) {
		allow(w, origin)
	}
}

func bySockets(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); sockets.MatchString(origin) {
		allow(w, origin)
	}
}

func prefix(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); strings.HasPrefix(origin, "https://app.example.com/") { // want "no browser sends an Origin that matches this"
		allow(w, origin)
	}
}

func suffix(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); strings.HasSuffix(origin, ".example.com/") { // want "no browser sends an Origin that matches this"
		allow(w, origin)
	}
}

func fold(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); strings.EqualFold(origin, "https://b.example.com/") { // want "no browser sends an Origin that matches this"
		allow(w, origin)
	}
}

func part(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); strings.Contains(origin, "example.com/") { // want "no browser sends an Origin that matches this"
		allow(w, origin)
	}
}

func socket(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); strings.HasPrefix(origin, "wss://c.example.com") { // want "no browser sends an Origin that matches this"
		allow(w, origin)
	}
}

func early(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !withSlash.MatchString(origin) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	allow(w, origin)
}

// One of several lets nobody in.
var prefixes = []string{
	"https://app.example.com:",
	"https://b.example.com/", // want "no browser sends an Origin that matches this"
}

func anyPrefix(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, prefix := range prefixes {
		if strings.HasPrefix(origin, prefix) {
			allow(w, origin)
		}
	}
}

var several = []*regexp.Regexp{
	regexp.MustCompile(`^https://app\.example\.com$`),
	regexp.MustCompile(`^https://b\.example\.com/$`), // want "no browser sends an Origin that matches this"
}

func anyPattern(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, pattern := range several {
		if pattern.MatchString(origin) {
			allow(w, origin)
		}
	}
}
