package derived

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

// rebuilt parses the Origin and puts it together again, without a look at
// the host.
func rebuilt(w http.ResponseWriter, r *http.Request) {
	u, err := url.Parse(r.Header.Get("Origin"))
	if err != nil {
		http.Error(w, "bad origin", http.StatusBadRequest)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", u.Scheme+"://"+u.Host) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// parsed only finds out that the Origin is a URL.
func parsed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if _, err := url.Parse(origin); err != nil {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// hostPresent finds out that it has a host, any host.
func hostPresent(w http.ResponseWriter, r *http.Request) {
	u, err := url.Parse(r.Header.Get("Origin"))
	if err == nil && u.Host != "" {
		w.Header().Set("Access-Control-Allow-Origin", u.String()) // want "as the logged-in user: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// formatted prints the parts.
func formatted(w http.ResponseWriter, r *http.Request) {
	u, err := url.Parse(r.Header.Get("Origin"))
	if err == nil {
		w.Header().Set("Access-Control-Allow-Origin", fmt.Sprintf("%s://%s", u.Scheme, u.Host)) // want "as the logged-in user: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// lowered makes it lower case, which it is.
func lowered(w http.ResponseWriter, r *http.Request) {
	origin := strings.ToLower(strings.TrimSpace(r.Header.Get("Origin")))
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// trimmed takes a slash away that no Origin has.
func trimmed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", strings.TrimSuffix(r.Header.Get("Origin"), "/")) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// sprinted prints it as a string.
func sprinted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", fmt.Sprintf("%v", r.Header.Get("Origin"))) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// orReferer takes the Referer where there is no Origin.
func orReferer(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "" {
		origin = r.Referer()
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
