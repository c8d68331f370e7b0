package bad

import "net/http"

// responseHeader names the header that differs, not the one that it depends
// on.
func responseHeader(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Access-Control-Allow-Origin") // want "caches read request header names in Vary: this should be Origin"
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// setResponseHeader does so with Set, after the echo.
func setResponseHeader(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	w.Header().Set("Vary", "access-control-allow-origin") // want "caches read request header names in Vary"
}

// amongOthers has it in a list.
func amongOthers(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Vary", "Accept-Encoding, Access-Control-Allow-Origin") // want "caches read request header names in Vary"
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}
