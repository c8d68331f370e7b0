package bad

import (
	"fmt"
	"net/http"
)

// optionsFirst answers OPTIONS before it sets the headers.
func optionsFirst(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent) // want "browsers block what needs a preflight: this answers it before Access-Control-Allow-Origin is set"
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
	fmt.Fprintln(w, "hello")
}

// middleware does so around all handlers.
func middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == "OPTIONS" {
			w.WriteHeader(http.StatusOK) // want "browsers block what needs a preflight"
			return
		}

		// Everybody may read.
		w.Header().Set("Access-Control-Allow-Origin", "*")
		next.ServeHTTP(w, r)
	})
}

// methods has cases.
func methods(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodOptions:
		w.WriteHeader(http.StatusOK) // want "browsers block what needs a preflight"
		return
	case http.MethodPost:
		fmt.Println("post")
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	fmt.Fprintln(w, "hello")
}

// checked has a check, which is not moved.
func checked(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent) // want "browsers block what needs a preflight"
		return
	}
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); origin == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	fmt.Fprintln(w, "hello")
}

// helpersBoth has helpers do it.
func helpersBoth(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		respond(w, http.StatusOK, nil) // want "browsers block what needs a preflight"
		return
	}
	allow(w)
	respond(w, http.StatusOK, "hello")
}

type options struct{ verbose bool }

// verbosely does so by any settings.
func (o *options) verbosely(w http.ResponseWriter, r *http.Request) {
	if o.verbose {
		respondTo(r)
	}
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent) // want "browsers block what needs a preflight"
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	fmt.Fprintln(w, "hello")
}

func respondTo(r *http.Request) { fmt.Println(r.Header.Get("Origin")) }

// credentialsFirst allows credentials there, for which no * may be sent.
func credentialsFirst(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.WriteHeader(http.StatusNoContent) // want "browsers block what needs a preflight"
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	fmt.Fprintln(w, "hello")
}
