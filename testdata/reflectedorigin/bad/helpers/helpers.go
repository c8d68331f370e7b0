package helpers

import (
	"fmt"
	"net/http"
)

func setCORS(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// callsHelper has the helper do it all: reported once, there.
func callsHelper(w http.ResponseWriter, r *http.Request) {
	setCORS(w, r)
	fmt.Fprintln(w, "hello")
}

// callsHelperToo calls it again.
func callsHelperToo(w http.ResponseWriter, r *http.Request) {
	setCORS(w, r)
	w.WriteHeader(http.StatusNoContent)
}

func set(w http.ResponseWriter, name, value string) {
	w.Header().Set(name, value)
}

// throughWrapper names the header in the call of a local wrapper.
func throughWrapper(w http.ResponseWriter, r *http.Request) {
	set(w, "Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user: the request's Origin"
	set(w, "Access-Control-Allow-Credentials", "true")
}

// throughClosure does so with a closure.
func throughClosure(w http.ResponseWriter, r *http.Request) {
	put := func(name, value string) { w.Header().Set(name, value) }
	put("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user: the request's Origin"
	put("Access-Control-Allow-Credentials", "true")
}

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// originAsArgument reads the Origin and has the helper write it.
func originAsArgument(w http.ResponseWriter, r *http.Request) {
	allow(w, r.Header.Get("Origin"))
	fmt.Fprintln(w, "hello")
}

func allowNonEmpty(w http.ResponseWriter, origin string) {
	if origin == "" {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// originAsVariable does so with a variable, and the helper looks for an
// empty one.
func originAsVariable(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	allowNonEmpty(w, origin)
}

func writeOrigin(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user: the request's Origin"
}

func writeCredentials(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// splitOverHelpers calls one helper for each header.
func splitOverHelpers(w http.ResponseWriter, r *http.Request) {
	writeOrigin(w, r)
	writeCredentials(w)
}

// splitOverCaller echoes itself and leaves the rest to a helper.
func splitOverCaller(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user: the request's Origin"
	writeCredentials(w)
}

func copyOrigin(h http.Header, r *http.Request) {
	h.Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user: the request's Origin"
	h.Set("Access-Control-Allow-Credentials", "true")
}

// headerAsArgument gives the header map to a helper.
func headerAsArgument(w http.ResponseWriter, r *http.Request) {
	copyOrigin(w.Header(), r)
}

func copyBetween(in, out http.Header) {
	out.Set("Access-Control-Allow-Origin", in.Get("Origin")) // want "as the logged-in user: the request's Origin"
	out.Set("Access-Control-Allow-Credentials", "true")
}

// bothAsArguments gives it both maps.
func bothAsArguments(w http.ResponseWriter, r *http.Request) {
	copyBetween(r.Header, w.Header())
}

func chooseOrigin(r *http.Request) string {
	if origin := r.Header.Get("Origin"); origin != "" {
		return origin
	}
	return "https://app.example.com"
}

// choice gets the value from a function that falls back to an origin.
func choice(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", chooseOrigin(r)) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
