package bad

import (
	"fmt"
	"net/http"
)

func setCORS(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}

// callsHelper has the helper write the header: reported once, there.
func callsHelper(w http.ResponseWriter, r *http.Request) {
	setCORS(w, r)
	fmt.Fprintln(w, "hello")
}

// callsHelperToo calls it again.
func callsHelperToo(w http.ResponseWriter, r *http.Request) {
	setCORS(w, r)
	w.WriteHeader(http.StatusNoContent)
}

func echoListed(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}

// variedCaller does what its neighbour forgot.
func variedCaller(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	echoListed(w, r)
}

// unvariedCaller calls the helper without Vary.
func unvariedCaller(w http.ResponseWriter, r *http.Request) {
	echoListed(w, r)
}

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// checkedByCaller gives the helper an origin that it has checked.
func checkedByCaller(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		allow(w, origin)
	}
}

func set(w http.ResponseWriter, name, value string) {
	w.Header().Set(name, value)
}

// throughWrapper names the header in the call of a local wrapper.
func throughWrapper(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		set(w, "Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
		set(w, "Access-Control-Allow-Credentials", "true")
	}
}

// throughClosure does so with a closure.
func throughClosure(w http.ResponseWriter, r *http.Request) {
	put := func(name, value string) { w.Header().Set(name, value) }
	put("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "can leave without Vary: Origin"
	put("Access-Control-Allow-Credentials", "true")
}

func allowedOrigin(r *http.Request) string {
	origin := r.Header.Get("Origin")
	if allowed[origin] {
		return origin
	}
	return ""
}

// chosen sends what a function of the package made of the Origin.
func chosen(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", allowedOrigin(r)) // want "can leave without Vary: Origin"
}

// middleware passes every request on.
func middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); allowed[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// gate is a handler of its own type.
type gate struct {
	next http.Handler
}

// ServeHTTP echoes in a method.
func (g *gate) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
	g.next.ServeHTTP(w, r)
}
