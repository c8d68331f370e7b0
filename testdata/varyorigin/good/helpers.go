package good

import (
	"fmt"
	"net/http"
	"slices"
)

func setCORS(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// callsHelper has the helper do both.
func callsHelper(w http.ResponseWriter, r *http.Request) {
	setCORS(w, r)
	fmt.Fprintln(w, "hello")
}

func echoListed(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// variedByCaller adds Vary for the helper.
func variedByCaller(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	echoListed(w, r)
}

// variedAfterCall adds it after the call.
func variedAfterCall(w http.ResponseWriter, r *http.Request) {
	echoListed(w, r)
	w.Header().Add("Vary", "Origin")
	fmt.Fprintln(w, "hello")
}

func addVary(h http.Header) {
	if !slices.Contains(h.Values("Vary"), "Origin") {
		h.Add("Vary", "Origin")
	}
}

func vary(w http.ResponseWriter, names ...string) {
	for _, name := range names {
		w.Header().Add("Vary", name)
	}
}

// variedByHelper has a helper add it, unless it is there.
func variedByHelper(w http.ResponseWriter, r *http.Request) {
	addVary(w.Header())
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// variedByName gives the name to the helper.
func variedByName(w http.ResponseWriter, r *http.Request) {
	vary(w, "Origin")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func set(w http.ResponseWriter, name, value string) {
	w.Header().Set(name, value)
}

// throughWrapper writes both through a local wrapper.
func throughWrapper(w http.ResponseWriter, r *http.Request) {
	set(w, "Vary", "Origin")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		set(w, "Access-Control-Allow-Origin", origin)
	}
}

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
}

// originAsArgument adds Vary before the check and gives the origin to a
// helper that does not.
func originAsArgument(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		allow(w, origin)
	}
}

// constantArgument gives that helper a constant.
func constantArgument(w http.ResponseWriter, r *http.Request) {
	allow(w, appOrigin)
}

// middleware adds it for every request.
func middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if origin == "" {
			next.ServeHTTP(w, r)
			return
		}
		if allowed[origin] {
			h.Set("Access-Control-Allow-Origin", origin)
			h.Set("Access-Control-Allow-Credentials", "true")
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

// cors adds it in a method.
func (g *gate) cors(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); origin == appOrigin {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// ServeHTTP calls the method.
func (g *gate) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	g.cors(w, r)
	g.next.ServeHTTP(w, r)
}
