package helpers

import (
	"fmt"
	"net/http"
)

func setCORS(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// callsHelper has the helper write both headers: reported once, there.
func callsHelper(w http.ResponseWriter, r *http.Request) {
	setCORS(w)
	fmt.Fprintln(w, "hello")
}

func enableCORS(w *http.ResponseWriter) {
	(*w).Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	(*w).Header().Set("Access-Control-Allow-Credentials", "true")
}

// callsPointerHelper passes a pointer to the writer, as many tutorials do.
func callsPointerHelper(w http.ResponseWriter, r *http.Request) {
	enableCORS(&w)
	fmt.Fprintln(w, "hello")
}

func set(w http.ResponseWriter, name, value string) {
	w.Header().Set(name, value)
}

// throughWrapper names the headers in the call of a local wrapper.
func throughWrapper(w http.ResponseWriter, r *http.Request) {
	set(w, "Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	set(w, "Access-Control-Allow-Credentials", "true")
}

// throughClosure does so with a closure.
func throughClosure(w http.ResponseWriter, r *http.Request) {
	put := func(name, value string) { w.Header().Set(name, value) }
	put("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	put("Access-Control-Allow-Credentials", "true")
}

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// valueAsArgument gives the wildcard to a helper that writes its argument.
func valueAsArgument(w http.ResponseWriter, r *http.Request) {
	allow(w, "*") // want "reject every credentialed response"
}

func writeOrigin(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
}

func writeCredentials(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// splitOverHelpers calls one helper for each header.
func splitOverHelpers(w http.ResponseWriter, r *http.Request) {
	writeOrigin(w)
	writeCredentials(w)
	fmt.Fprintln(w, "hello")
}

// splitOverCaller writes the wildcard itself and leaves the rest to a helper.
func splitOverCaller(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	writeCredentials(w)
}

func allowAnyone(h http.Header) {
	h.Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	h.Set("Access-Control-Allow-Credentials", "true")
}

// headerAsArgument gives the header map to a helper.
func headerAsArgument(w http.ResponseWriter, r *http.Request) {
	allowAnyone(w.Header())
}

type api struct {
	name string
}

func (a *api) cors(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// list calls a method that writes both headers.
func (a *api) list(w http.ResponseWriter, r *http.Request) {
	a.cors(w)
	fmt.Fprintln(w, a.name)
}

// statusWriter embeds the writer; its header is the response's.
type statusWriter struct {
	http.ResponseWriter
	status int
}

// open writes through the embedded writer.
func (w *statusWriter) open() {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
