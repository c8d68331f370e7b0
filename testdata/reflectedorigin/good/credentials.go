package good

import "net/http"

// credentialsForListed echoes to everyone, and allows credentials to those
// that are listed.
func credentialsForListed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Add("Vary", "Origin")
	if originSet[origin] {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// originForListed sends the credentials header always: without an allowed
// origin it means nothing.
func originForListed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); originSet[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// wildcardForRest gives the wildcard to those that are not listed.
func wildcardForRest(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); originSet[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
}

// replaced echoes first and names an origin before the answer leaves.
func replaced(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Origin", appOrigin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// late echoes when the header has left.
func late(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
}

// afterError echoes when an error has been sent.
func afterError(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "not found", http.StatusNotFound)
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
