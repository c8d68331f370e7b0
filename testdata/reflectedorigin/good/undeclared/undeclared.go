// Package undeclared refuses other origins by a setting of which the code does not say what
// it is.
package undeclared

import (
	"encoding/json"
	"net/http"
	"os"
	"sync/atomic"
)

const app = "https://app.example.com"

type settings struct {
	strict bool
	mode   string
}

type strictness interface{ Strict() bool }

// isOther reports whether the Origin is another than that of the app.
func isOther(w http.ResponseWriter, r *http.Request) bool {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	return r.Header.Get("Origin") != app
}

func byParameter(strict bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if isOther(w, r) && strict {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	}
}

func (s settings) byField(w http.ResponseWriter, r *http.Request) {
	if isOther(w, r) && s.strict {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
}

func (s settings) byMode(w http.ResponseWriter, r *http.Request) {
	if isOther(w, r) && s.mode == "production" {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
}

func byFunction(strict func() bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if isOther(w, r) && strict() {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	}
}

func byInterface(s strictness) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if isOther(w, r) && s.Strict() {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	}
}

func byAtomic(strict *atomic.Bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if isOther(w, r) && strict.Load() {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	}
}

type file struct{ Strict bool }

func load() (f file) {
	b, err := os.ReadFile("settings.json")
	if err != nil {
		panic(err)
	}
	if err := json.Unmarshal(b, &f); err != nil {
		panic(err)
	}
	return f
}

var loaded = load()

func byVariable(w http.ResponseWriter, r *http.Request) {
	if isOther(w, r) && loaded.Strict {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
}

var current atomic.Pointer[file]

func reload() {
	f := load()
	current.Store(&f)
}

func byPointer(w http.ResponseWriter, r *http.Request) {
	if isOther(w, r) && current.Load().Strict {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
}
