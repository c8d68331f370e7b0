// Package onlyonce has functions that are run once say who is let in, and changes what
// they have given.
package onlyonce

import (
	"net/http"
	"os"
	"slices"
	"strings"
	"sync"
)

type config struct{ any bool }

var stored = sync.OnceValue(func() *config { return &config{any: true} })

func close() { stored().any = false }

func byPointer(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); stored().any || o == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var changed = sync.OnceValue(func() map[string]bool { return map[string]bool{"*": true} })

func closeMap() { delete(changed(), "*") }

func byMap(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	allowed := changed()
	if o := r.Header.Get("Origin"); allowed[o] || allowed["*"] {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var any = false

var open = sync.OnceFunc(func() { any = true })

func closeVariable() { any = false }

func byVariable(w http.ResponseWriter, r *http.Request) {
	open()
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); any || o == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var chosen = sync.OnceValue(func() []string { return strings.Split(os.Getenv("ORIGINS"), ",") })

func byEnvironment(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); slices.Contains(chosen(), o) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// What has checked once has checked for what is asked again.
func byCheck(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	o := r.Header.Get("Origin")
	isKnown := sync.OnceValue(func() bool { return o == "https://app.example.com" })
	if isKnown() {
		w.Header().Set("Access-Control-Allow-Origin", o)
	}
	if isKnown() {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// An Origin that is added by the first of two calls is added once.
func byAdding(w http.ResponseWriter, r *http.Request) {
	allow := sync.OnceFunc(func() {
		w.Header().Add("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Add("Vary", "Origin")
	})
	allow()
	allow()
}
