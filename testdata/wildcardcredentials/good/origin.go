package good

import "net/http"

// withoutOrigin sends the wildcard to those who send no Origin: no browser
// checks the answer to such a request.
func (s *settings) withoutOrigin(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") == "" {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	} else {
		w.Header().Set("Access-Control-Allow-Origin", s.origin)
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// emptyOrigin replaces an Origin that is not there. The echo is another
// mistake, and no business of this check.
func emptyOrigin(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "" {
		origin = "*"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// overwrittenByOrigin starts with the wildcard and replaces it wherever
// there is an Origin.
func overwrittenByOrigin(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	if origin := r.Header.Get("Origin"); origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// absentOrigin asks whether the header is there.
func (s *settings) absentOrigin(w http.ResponseWriter, r *http.Request) {
	if _, ok := r.Header["Origin"]; !ok {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	} else {
		w.Header().Set("Access-Control-Allow-Origin", s.origin)
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// credentialsForListed sends credentials to the one origin that it names.
func credentialsForListed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
}
