package sources

import (
	"net/http"
	"net/url"
	"strings"
)

// referer rebuilds an origin from the Referer.
func referer(w http.ResponseWriter, r *http.Request) {
	u, err := url.Parse(r.Referer())
	if err != nil {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", u.Scheme+"://"+u.Host) // want "as the logged-in user: an origin taken from the Referer"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// refererHeader reads the header by its name.
func refererHeader(w http.ResponseWriter, r *http.Request) {
	if u, err := url.Parse(r.Header.Get("Referer")); err == nil {
		origin := url.URL{Scheme: u.Scheme, Host: u.Host}
		w.Header().Set("Access-Control-Allow-Origin", origin.String()) // want "as the logged-in user: an origin taken from the Referer"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// refererAnonymous does so without credentials.
func refererAnonymous(w http.ResponseWriter, r *http.Request) {
	if u, err := url.Parse(r.Referer()); err == nil {
		w.Header().Set("Access-Control-Allow-Origin", u.Scheme+"://"+u.Host) // want "read this response: an origin taken from the Referer"
	}
}

// query lets the caller say which origin it would like.
func query(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.URL.Query().Get("domain")) // want "as the logged-in user: an origin taken from the query"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// form reads it from the form.
func form(w http.ResponseWriter, r *http.Request) {
	if origin := r.FormValue("origin"); origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: an origin taken from the query"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// queryAnonymous does so without credentials.
func queryAnonymous(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://"+r.URL.Query().Get("host")) // want "read this response: an origin taken from the query"
}

// trimmedReferer is the origin of whoever asks, as long as that sends no more.
func trimmedReferer(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Referer")
	w.Header().Set("Access-Control-Allow-Origin", strings.TrimSuffix(r.Referer(), "/")) // want "an origin taken from the Referer is allowed without a check, with credentials"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// searchedSlashes looks for what every origin has.
func searchedSlashes(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.URL.Query().Get("origin"); strings.Index(origin, "://") > 0 {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: an origin taken from the query"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
