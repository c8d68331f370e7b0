package bad

import (
	"fmt"
	"net/http"
)

// onlyAllowed adds Vary where the origin is allowed. A visit to the page
// leaves an answer without Vary in the cache, and the next fetch gets it.
func onlyAllowed(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Vary", "Origin") // want "caches give this answer to requests with another Origin, or with none, and theirs to it, for Vary: Origin is added only on this branch"
	}
	fmt.Fprintln(w, "hello")
}

// onlyPresent adds it where there is an Origin.
func onlyPresent(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Add("Vary", "Origin") // want "only on this branch"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// onlyEqual compares with one origin.
func onlyEqual(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") == "https://app.example.com" {
		w.Header().Add("Vary", "Origin") // want "only on this branch"
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	}
}

// afterReturn adds it when the others have left.
func afterReturn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if !allowed[origin] {
			next.ServeHTTP(w, r)
			return
		}
		w.Header().Add("Vary", "Origin") // want "only on this branch"
		w.Header().Set("Access-Control-Allow-Origin", origin)
		next.ServeHTTP(w, r)
	})
}

// inCase adds it in a case.
func inCase(w http.ResponseWriter, r *http.Request) {
	switch origin := r.Header.Get("Origin"); origin {
	case "https://app.example.com", "https://admin.example.com":
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Add("Vary", "Origin") // want "only on this branch"
	}
}

// inLoop adds it within the loop.
func (o *options) inLoop(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, entry := range o.origins {
		if entry == origin {
			w.Header().Set("Access-Control-Allow-Origin", entry)
			w.Header().Set("Vary", "Origin") // want "only on this branch"
			break
		}
	}
}

// onFlag adds it where a variable says that the origin is allowed.
func onFlag(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	ok := allowed[origin]
	if ok {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Vary", "Origin, Accept-Encoding") // want "only on this branch"
	}
	fmt.Fprintln(w, "hello")
}

func allowVaried(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin") // want "only on this branch"
}

// inHelper calls the helper that adds it for allowed origins only.
func inHelper(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		allowVaried(w, origin)
	}
	fmt.Fprintln(w, "hello")
}

func setCORSVaried(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !allowed[origin] {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Add("Vary", "Origin") // want "only on this branch"
}

// helperReturns calls one that returns before it.
func helperReturns(w http.ResponseWriter, r *http.Request) {
	setCORSVaried(w, r)
	fmt.Fprintln(w, "hello")
}

// commented has a comment about Vary above the variable by which it is added.
func commented(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if allowed[origin] {
		// Caches have to tell the answers apart.
		h := w.Header()
		h.Add("Vary", "Origin") // want "Vary: Origin is added only on this branch"
		h.Set("Access-Control-Allow-Origin", origin)
		h.Set("Access-Control-Allow-Credentials", "true")
	}
}

// commentedAll has one about all of the headers.
func commentedAll(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if allowed[origin] {
		// Pages of the app may read this.
		h := w.Header()
		h.Add("Vary", "Origin") // want "Vary: Origin is added only on this branch"
		h.Set("Access-Control-Allow-Origin", origin)
		h.Set("Access-Control-Allow-Credentials", "true")
	}
}
