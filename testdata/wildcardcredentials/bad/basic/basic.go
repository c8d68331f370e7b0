// Package basic sends Access-Control-Allow-Origin: * together with
// Access-Control-Allow-Credentials: true.
package basic

import (
	"encoding/json"
	"fmt"
	"net/http"
)

// handler writes both headers, one after the other.
func handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response that carries Access-Control-Allow-Origin: \\*"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	fmt.Fprintln(w, "hello")
}

// credentialsFirst writes them the other way round.
func credentialsFirst(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Methods", "GET, POST")
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	json.NewEncoder(w).Encode(map[string]int{"total": 42})
}

// added uses Add, which sends the same header.
func added(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	w.Header().Add("Access-Control-Allow-Credentials", "true")
}

// lowerCase spells the names as HTTP/2 does; Set makes them canonical.
func lowerCase(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("access-control-allow-origin", "*") // want "reject every credentialed response"
	w.Header().Set("access-control-allow-credentials", "true")
}

// headerVariable keeps the header map in a variable.
func headerVariable(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Type", "application/json")
	h.Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	h.Set("Access-Control-Allow-Credentials", "true")
}

// replaced overwrites a good value with the wildcard.
func replaced(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	fmt.Fprintln(w, "hello")
}

// withError sends an error; http.Error keeps the headers that were set before.
func withError(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	http.Error(w, "not found", http.StatusNotFound)
}

// earlyHints sends an informational answer first, which does not close the
// header.
func earlyHints(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Link", "</app.css>; rel=preload")
	w.WriteHeader(http.StatusEarlyHints)
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.WriteHeader(http.StatusOK)
}

// stream is a server-sent event stream that flushes after the headers.
func stream(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	if f, ok := w.(http.Flusher); ok {
		f.Flush()
	}
	fmt.Fprint(w, "data: tick\n\n")
}
