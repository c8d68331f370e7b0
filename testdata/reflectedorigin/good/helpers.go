package good

import (
	"fmt"
	"maps"
	"net/http"
)

func setCORS(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !originSet[origin] {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// callsHelper has the helper check.
func callsHelper(w http.ResponseWriter, r *http.Request) {
	setCORS(w, r)
	fmt.Fprintln(w, "hello")
}

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// checkedByCaller checks before it calls a helper that does not.
func checkedByCaller(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); originSet[origin] {
		allow(w, origin)
	}
}

// checkedByOtherCaller does so with an early return.
func checkedByOtherCaller(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !known(origin) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	allow(w, origin)
}

// constantArgument gives that helper a constant.
func constantArgument(w http.ResponseWriter, r *http.Request) {
	allow(w, appOrigin)
}

func allowListed(w http.ResponseWriter, origin string) {
	if originSet[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// checkedByCallee leaves the check to the helper.
func checkedByCallee(w http.ResponseWriter, r *http.Request) {
	allowListed(w, r.Header.Get("Origin"))
}

func set(w http.ResponseWriter, name, value string) {
	w.Header().Set(name, value)
}

// throughWrapper checks and then uses a local wrapper.
func throughWrapper(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); originSet[origin] {
		set(w, "Access-Control-Allow-Origin", origin)
		set(w, "Access-Control-Allow-Credentials", "true")
	}
}

// wrapperForOther writes the Origin to another header with it.
func wrapperForOther(w http.ResponseWriter, r *http.Request) {
	set(w, "X-Origin", r.Header.Get("Origin"))
	set(w, "Access-Control-Allow-Credentials", "true")
}

// copied builds the headers of a listed origin and copies them.
func copied(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); originSet[origin] {
		maps.Copy(w.Header(), http.Header{
			"Access-Control-Allow-Origin":      {origin},
			"Access-Control-Allow-Credentials": {"true"},
			"Vary":                             {"Origin"},
		})
	}
}

// ranged sets each of them.
func ranged(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if _, ok := originStructs[origin]; !ok {
		return
	}
	for k, v := range map[string]string{
		"Access-Control-Allow-Origin":      origin,
		"Access-Control-Allow-Credentials": "true",
	} {
		w.Header().Set(k, v)
	}
}

// notCopied builds headers that are never sent.
func notCopied(r *http.Request) http.Header {
	return http.Header{
		"Access-Control-Allow-Origin":      r.Header["Origin"],
		"Access-Control-Allow-Credentials": {"true"},
	}
}

// middleware checks, and calls the next handler for every request.
func middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); originSet[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

// onlyListed calls the next handler for listed origins only.
func onlyListed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !originSet[r.Header.Get("Origin")] {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		setCORS(w, r)
		next.ServeHTTP(w, r)
	})
}
