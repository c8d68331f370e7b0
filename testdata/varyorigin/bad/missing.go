// Package bad sends answers that depend on the Origin of the request, and
// does not tell caches so, or not always.
package bad

import (
	"fmt"
	"log"
	"net/http"
	"slices"

	"varyorigin.test/headers"
	"varyorigin.test/policy"
)

var allowed = map[string]bool{
	"https://app.example.com":   true,
	"https://admin.example.com": true,
}

// handler echoes a listed origin.
func handler(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "this response depends on the request's Origin but can leave without Vary: Origin, so caches give it to requests with another Origin, or with none"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	fmt.Fprintln(w, "hello")
}

// unchecked echoes every origin.
func unchecked(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "can leave without Vary: Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// constants takes the names from another package.
func constants(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get(headers.Origin); policy.Allowed(origin) {
		w.Header().Set(headers.AllowOrigin, origin) // want "can leave without Vary: Origin"
	}
}

// lowerCase spells the names in lower case.
func lowerCase(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("origin"); allowed[origin] {
		w.Header().Set("access-control-allow-origin", origin) // want "can leave without Vary: Origin"
	}
}

// constantOnTest sends a constant, but to one origin only.
func constantOnTest(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "can leave without Vary: Origin"
	}
}

// constantPerCase sends one of several constants: reported once.
func constantPerCase(w http.ResponseWriter, r *http.Request) {
	switch r.Header.Get("Origin") {
	case "https://app.example.com":
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "can leave without Vary: Origin"
	case "https://admin.example.com":
		w.Header().Set("Access-Control-Allow-Origin", "https://admin.example.com")
	}
}

// wildcardIfPresent sends the wildcard, but not to requests without an
// Origin, whose answer a cache may keep.
func wildcardIfPresent(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") != "" {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "can leave without Vary: Origin"
	}
}

// defaultOrigin names one origin unless the request has the other.
func defaultOrigin(w http.ResponseWriter, r *http.Request) {
	allow := "https://www.example.com"
	if origin := r.Header.Get("Origin"); origin == "https://app.example.com" {
		allow = origin
	}
	w.Header().Set("Access-Control-Allow-Origin", allow) // want "can leave without Vary: Origin"
}

type options struct {
	origin   string
	fallback string
	origins  []string
	private  bool
}

// configured compares with a setting and sends the setting.
func (o *options) configured(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") == o.origin {
		w.Header().Set("Access-Control-Allow-Origin", o.origin) // want "can leave without Vary: Origin"
	} else {
		w.Header().Set("Access-Control-Allow-Origin", o.fallback)
	}
}

// configuredList loops over the setting.
func (o *options) configuredList(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, entry := range o.origins {
		if entry == origin {
			w.Header().Set("Access-Control-Allow-Origin", entry) // want "can leave without Vary: Origin"
			break
		}
	}
	fmt.Fprintln(w, "hello")
}

// flag keeps the answer of the check in a variable.
func flag(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	ok := slices.Contains([]string{"https://app.example.com", "https://admin.example.com"}, origin)
	if ok {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}

// otherVary names another header.
func otherVary(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Accept-Encoding")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}

// preflightNames varies on what preflights ask for, not on the Origin.
func preflightNames(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Access-Control-Request-Method, Access-Control-Request-Headers")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}

// onRequest puts Vary on the request.
func onRequest(w http.ResponseWriter, r *http.Request) {
	r.Header.Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}

// lateOther adds something else to Vary when the header has left.
func lateOther(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
	w.WriteHeader(http.StatusOK)
	w.Header().Add("Vary", "Accept-Encoding")
}

// privateOnly keeps shared caches away, but not the browser's own.
func privateOnly(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "private, max-age=600")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}

// noStoreForSome keeps some of the answers out of caches.
func (o *options) noStoreForSome(w http.ResponseWriter, r *http.Request) {
	if o.private {
		w.Header().Set("Cache-Control", "no-store")
	}
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}

// onlyForPreflight adds Vary to the answers that no cache keeps.
func onlyForPreflight(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
	if r.Method == http.MethodOptions {
		w.Header().Add("Vary", "Origin")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	fmt.Fprintln(w, "hello")
}

// eachMethod echoes in both branches, of which one is for preflights only.
func eachMethod(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !allowed[origin] {
		log.Println("unknown origin", origin)
		return
	}
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
}

// forSomePaths adds Vary under a test that has nothing to do with origins.
func forSomePaths(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/feed" {
		w.Header().Add("Vary", "Origin")
	}
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}

// inLoop reads the Origin again for each of those that are listed.
func inLoop(w http.ResponseWriter, r *http.Request) {
	for _, origin := range []string{"https://app.example.com", "https://admin.example.com"} {
		if origin == r.Header.Get("Origin") {
			w.Header().Set("Access-Control-Allow-Origin", origin) // want "depends on the request's Origin but can leave without"
			break
		}
	}
}
