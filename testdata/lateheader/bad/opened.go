package bad

import (
	"fmt"
	"net/http"
)

// Set before the branch, the header would allow an origin what it is not allowed
// here: there is no fix.

// internalToo sends, in the branch, what allows no origin.
func internalToo(w http.ResponseWriter, r *http.Request) {
	switch {
	case r.URL.Path == "/internal":
		fmt.Fprintln(w, "for pages of this site")
		return
	case r.Method == http.MethodOptions:
		w.WriteHeader(http.StatusNoContent) // want "browsers block what needs a preflight"
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	fmt.Fprintln(w, "hello")
}

// internalOr answers both by one call.
func internalOr(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/internal" || r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent) // want "browsers block what needs a preflight"
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	fmt.Fprintln(w, "hello")
}

// internalInHelper has a function do so.
func internalInHelper(w http.ResponseWriter, r *http.Request) {
	if isAnswered(w, r) { // want "browsers block what needs a preflight"
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	fmt.Fprintln(w, "hello")
}

func isAnswered(w http.ResponseWriter, r *http.Request) bool {
	if r.URL.Path == "/internal" {
		fmt.Fprintln(w, "for pages of this site")
		return true
	}
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
		return true
	}
	return false
}

// silently sends nothing in the branch, which is an answer as well.
func silently(w http.ResponseWriter, r *http.Request) {
	switch {
	case r.URL.Path == "/internal":
		return
	case r.Method == http.MethodOptions:
		w.WriteHeader(http.StatusNoContent) // want "browsers block what needs a preflight"
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	fmt.Fprintln(w, "hello")
}
