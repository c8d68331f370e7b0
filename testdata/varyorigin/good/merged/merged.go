// Package merged adds Vary where it is not there yet, on every path.
package merged

import (
	"net/http"
	"slices"
	"strings"
)

var allowed = map[string]bool{"https://app.example.com": true, "https://admin.example.com": true}

func byIndex(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	if !slices.Contains(h["Vary"], "Origin") {
		h.Add("Vary", "Origin")
	}
	if origin := r.Header.Get("Origin"); allowed[origin] {
		h.Set("Access-Control-Allow-Origin", origin)
	}
}

func byLoop(w http.ResponseWriter, r *http.Request) {
	ensure(w.Header(), "Accept-Encoding")
	ensure(w.Header(), "Origin")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func ensure(h http.Header, name string) {
	for _, there := range h["Vary"] {
		if strings.EqualFold(there, name) {
			return
		}
	}
	h.Add("Vary", name)
}

// there finds Origin in one of the lines.
func there(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Accept-Encoding")
	w.Header().Add("Vary", "Origin")
	addMissing(w.Header())
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func addMissing(h http.Header) {
	if !strings.Contains(strings.Join(h.Values("Vary"), ","), "Origin") {
		h.Set("Vary", "Origin")
	}
}

// text appends to the text.
func text(w http.ResponseWriter, r *http.Request) {
	if vary := w.Header().Get("Vary"); vary == "" {
		w.Header().Set("Vary", "Origin")
	} else {
		w.Header().Set("Vary", vary+", Origin")
	}
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// appended keeps what there is, and adds to it.
func appended(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h["Vary"] = append(h["Vary"], "Origin")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		h.Set("Access-Control-Allow-Origin", origin)
	}
}

// afterOthers reads it when code out of sight has had the response.
func afterOthers(before func(http.ResponseWriter)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		before(w)
		if w.Header().Get("Vary") != "" {
			return
		}
		if origin := r.Header.Get("Origin"); allowed[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
	}
}

// isThere asks the map whether there is any.
func isThere(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	if there, ok := h["Vary"]; ok {
		h["Vary"] = append(there, "Origin")
	} else {
		h.Set("Vary", "Origin")
	}
	if origin := r.Header.Get("Origin"); allowed[origin] {
		h.Set("Access-Control-Allow-Origin", origin)
	}
}

// isMissing asks only that.
func isMissing(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	if _, ok := h["Vary"]; !ok {
		h.Add("Vary", "Origin")
	}
	if origin := r.Header.Get("Origin"); allowed[origin] {
		h.Set("Access-Control-Allow-Origin", origin)
	}
}

// Apply has a map of headers for a parameter.
func Apply(h http.Header, r *http.Request) {
	if !slices.Contains(h.Values("Vary"), "Origin") {
		h.Add("Vary", "Origin")
	}
	if origin := r.Header.Get("Origin"); allowed[origin] {
		h.Set("Access-Control-Allow-Origin", origin)
	}
}
