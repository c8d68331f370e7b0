// Package deferredloops defers in loops: the last comes first, each with operands of its own.
package deferredloops

import (
	"net/http"
)

func allow(w http.ResponseWriter, origin string) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func iterations(w http.ResponseWriter, r *http.Request) {
	open := true
	func() {
		for _, v := range []bool{false, true} {
			defer func(b bool) { open = b }(v)
		}
	}()
	if open {
		allow(w, r.Header.Get("Origin"))
	}
}

func countedSet() (open bool) {
	for i := 0; i < 3; i++ {
		defer func() { open = i == 2 }()
	}
	return true
}
func counted(w http.ResponseWriter, r *http.Request) {
	if countedSet() {
		allow(w, r.Header.Get("Origin"))
	}
}

func lifoSet() (open bool) {
	defer func() { open = false }()
	defer func() { open = true }()
	return true
}
func lifo(w http.ResponseWriter, r *http.Request) {
	if lifoSet() {
		allow(w, r.Header.Get("Origin"))
	}
}

func headers(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	for _, o := range []string{"https://a.example", origin} {
		defer w.Header().Set("Access-Control-Allow-Origin", o)
	}
}

func early(w http.ResponseWriter, r *http.Request) {
	v := "https://a.example"
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	defer w.Header().Set("Access-Control-Allow-Origin", v)
	v = r.Header.Get("Origin")
	_ = v
}

func operandsSet() (open bool) {
	for i := range 3 {
		defer func(i int) {
			if i == 0 {
				open = false
			}
		}(i)
	}
	return true
}
func operands(w http.ResponseWriter, r *http.Request) {
	if operandsSet() {
		allow(w, r.Header.Get("Origin"))
	}
}

func namesSet(names []string) (last string) {
	for _, n := range names {
		defer func() { last = n }()
	}
	return ""
}
func names(w http.ResponseWriter, r *http.Request) {
	if namesSet([]string{"one", "two"}) == "two" {
		allow(w, r.Header.Get("Origin"))
	}
}
