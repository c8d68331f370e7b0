// Package good tells caches that an answer depends on the Origin, or sends
// answers that do not, or that no cache keeps, or that nobody can be sure of.
package good

import (
	"fmt"
	"net/http"

	"varyorigin.test/headers"
)

const appOrigin = "https://app.example.com"

var allowed = map[string]bool{
	appOrigin:                   true,
	"https://admin.example.com": true,
}

// handler adds Vary before it looks at the Origin.
func handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	fmt.Fprintln(w, "hello")
}

// setFirst uses Set, which replaces only what others may have added.
func setFirst(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Vary", "Origin")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// unchecked echoes every origin, which is a mistake of another kind.
func unchecked(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(headers.AllowOrigin, r.Header.Get(headers.Origin))
	w.Header().Add(headers.Vary, headers.Origin)
}

// after adds it after the echo, on every path.
func after(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	w.Header().Add("Vary", "Origin")
	fmt.Fprintln(w, "hello")
}

// lowerCase names it in lower case: header names have no case.
func lowerCase(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("vary", "origin")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// inList names it among others.
func inList(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Vary", "Accept-Encoding, Origin")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// inListNoBlank has no blank after the comma.
func inListNoBlank(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Accept-Encoding,Origin,Accept-Language")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// twoLines adds the names one by one, in either order.
func twoLines(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Accept-Encoding")
	w.Header().Add("Vary", "Origin")
	w.Header().Add("Vary", "Access-Control-Request-Headers")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// indexed appends to the header map's own slice.
func indexed(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h["Vary"] = append(h["Vary"], "Origin")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		h["Access-Control-Allow-Origin"] = []string{origin}
	}
}

// literal has both names in one slice.
func literal(w http.ResponseWriter, r *http.Request) {
	w.Header()["Vary"] = []string{"Accept-Encoding", "Origin"}
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// ranged has it in the headers that it sends.
func ranged(w http.ResponseWriter, r *http.Request) {
	for name, value := range map[string]string{
		"Access-Control-Allow-Origin": r.Header.Get("Origin"),
		"Vary":                        "Origin",
	} {
		w.Header().Set(name, value)
	}
}

// everything varies on more than headers: caches must ask again each time.
func everything(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Vary", "*")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// bothArms adds it on either arm.
func bothArms(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Add("Vary", "Origin")
		w.Header().Set("Access-Control-Allow-Origin", origin)
	} else {
		w.Header().Add("Vary", "Origin")
	}
}

// setThenAdd adds another name to it.
func setThenAdd(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Vary", "Origin")
	w.Header().Add("Vary", "Accept-Encoding")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// replacedByBoth replaces it by a list that has it too.
func replacedByBoth(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Vary", "Origin")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	w.Header().Set("Vary", "Origin, Accept-Encoding")
}

// otherReplaced replaces what is there by Origin: Origin stays.
func otherReplaced(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Accept-Encoding")
	w.Header().Set("Vary", "Origin")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// replacedAndAdded puts it back before the answer leaves.
func replacedAndAdded(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Vary", "Origin")
	w.Header().Set("Vary", "Accept-Encoding")
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// lateReplacement replaces it when the header has left.
func lateReplacement(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Vary", "Origin")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Vary", "Accept-Encoding")
}

// preflightNames adds what preflights depend on, too.
func preflightNames(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	w.Header().Add("Vary", "Access-Control-Request-Method")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}
