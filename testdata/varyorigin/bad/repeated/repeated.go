// Package repeated adds Vary: Origin in some places, and none of them is enough.
package repeated

import "net/http"

var allowed = map[string]bool{"https://app.example.com": true, "https://admin.example.com": true}

// onBothBranches says it on each branch that allows somebody.
func onBothBranches(w http.ResponseWriter, r *http.Request, public bool) {
	origin := r.Header.Get("Origin")
	if public {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Header().Set("Vary", "Origin")
	} else if allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Vary", "Origin") // want "added only on this branch"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// alone says it in a statement that does nothing else.
func alone(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}

	// Preflights are cached, too.
	if r.Method == http.MethodOptions {
		w.Header().Add("Vary", "Origin")
	}
}

// replacedTwice replaces what it adds, and that again.
func replacedTwice(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Set("Vary", "Origin")
	w.Header().Set("Vary", "Access-Control-Request-Method")
	w.Header().Set("Vary", "Access-Control-Request-Headers")
	if allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// byResult is told by a function, and would be to change.
func byResult(w http.ResponseWriter, r *http.Request) {
	value, vary := resolve(r.Header.Get("Origin"))
	if vary {
		w.Header().Add("Vary", "Origin") // want "added only on this branch"
	}
	if value == "" {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", value)
}

func resolve(origin string) (value string, vary bool) {
	if origin == "" {
		return "", false
	}
	if allowed[origin] {
		return origin, true
	}
	return "", false
}

// byClosure says it in a function of its own.
func byClosure(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	vary := func() { w.Header().Add("Vary", "Origin") } // want "added only on this branch"
	if allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		vary()
	}
}

// byOwnClosure has a closure that adds it where the origin is allowed.
func byOwnClosure(w http.ResponseWriter, r *http.Request) {
	vary := func() { w.Header().Add("Vary", "Origin") } // want "added only on this branch"
	origin := r.Header.Get("Origin")
	if allowed[origin] {
		vary()
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// refusing has a closure that adds it where the origin is refused.
func refusing(w http.ResponseWriter, r *http.Request) {
	refuse := func() {
		w.Header().Add("Vary", "Origin")
		w.WriteHeader(http.StatusNotFound)
	}
	origin := r.Header.Get("Origin")
	if !allowed[origin] {
		refuse()
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func refused(w http.ResponseWriter) {
	w.Header().Add("Vary", "Origin")
	w.WriteHeader(http.StatusNotFound)
}

// refusedElsewhere has a function that adds it where the origin is refused.
func refusedElsewhere(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !allowed[origin] {
		refused(w)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
