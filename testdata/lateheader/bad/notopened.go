package bad

import (
	"fmt"
	"net/http"
)

// What is sent before the branch stays as it is.
func before(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/internal" {
		fmt.Fprintln(w, "for pages of this site")
		return
	}
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent) // want "browsers block what needs a preflight"
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	fmt.Fprintln(w, "hello")
}

// Everybody may know which methods there are.
func otherMethods(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodOptions:
		w.WriteHeader(http.StatusNoContent) // want "browsers block what needs a preflight"
		return
	case http.MethodGet:
	default:
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	fmt.Fprintln(w, "hello")
}
