// Package nilguard adds Vary by functions that look whether there is a response.
package nilguard

import "net/http"

var allowed = map[string]bool{"https://app.example.com": true}

func addVary(w http.ResponseWriter, value string) {
	if w == nil {
		return
	}
	w.Header().Add("Vary", value)
}

func writer(w http.ResponseWriter, r *http.Request) {
	addVary(w, "Origin")
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o)
	}
	w.Write([]byte("x"))
}

func addTo(h http.Header, value string) {
	if h != nil {
		h.Add("Vary", value)
	}
}

func header(w http.ResponseWriter, r *http.Request) {
	addTo(w.Header(), "Origin")
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o)
	}
	w.Write([]byte("x"))
}
