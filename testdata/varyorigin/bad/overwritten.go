package bad

import (
	"fmt"
	"net/http"
)

// setLater replaces Vary by the name of another header.
func setLater(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	w.Header().Set("Vary", "Accept-Encoding") // want "this call replaces the Vary: Origin that was added before it"
	fmt.Fprintln(w, "hello")
}

// setForSome replaces it for some requests.
func setForSome(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Vary", "Origin")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	if r.Header.Get("Accept-Encoding") != "" {
		w.Header().Set("Vary", "Accept-Encoding") // want "replaces the Vary: Origin"
		w.Header().Set("Content-Encoding", "gzip")
	}
}

// deletedLater deletes it.
func deletedLater(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	w.Header().Del("Vary") // want "replaces the Vary: Origin"
}

// indexedLater assigns to the header map.
func indexedLater(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		h.Set("Access-Control-Allow-Origin", origin)
	}
	h["Vary"] = []string{"Accept-Language"} // want "replaces the Vary: Origin"
}

func addVary(w http.ResponseWriter) {
	w.Header().Add("Vary", "Origin")
}

func compress(w http.ResponseWriter) {
	w.Header().Set("Content-Encoding", "gzip")
	w.Header().Set("Vary", "Accept-Encoding") // want "replaces the Vary: Origin"
}

// helperLater calls a helper that replaces what another added.
func helperLater(w http.ResponseWriter, r *http.Request) {
	addVary(w)
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	compress(w)
}
