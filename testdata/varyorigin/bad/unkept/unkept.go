// Package unkept has answers that caches keep, beside others that they do not for the
// method of their requests.
package unkept

import (
	"net/http"
	"slices"
)

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func onlyGet(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o) // want `depends on the request's Origin but can leave without Vary`
	}
	w.Write(nil)
}

func getOrPut(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case "PUT", "GET":
		if o := r.Header.Get("Origin"); allowed[o] {
			w.Header().Set("Access-Control-Allow-Origin", o) // want `depends on the request's Origin but can leave without Vary`
		}
		w.Write(nil)
	default:
		w.WriteHeader(405)
	}
}

func allBut(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		w.WriteHeader(405)
		return
	}
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o) // want `depends on the request's Origin but can leave without Vary`
	}
	w.Write(nil)
}

var reading = []string{"GET", "PUT"}

func listed(w http.ResponseWriter, r *http.Request) {
	if !slices.Contains(reading, r.Method) {
		w.WriteHeader(405)
		return
	}
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o) // want `depends on the request's Origin but can leave without Vary`
	}
	w.Write(nil)
}

// counted tells the methods apart for something else.
func counted(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPut {
		changes++
	}
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o) // want `depends on the request's Origin but can leave without Vary`
	}
	w.Write(nil)
}

var changes int

func getRoute(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o) // want `depends on the request's Origin but can leave without Vary`
	}
	w.Write(nil)
}

func bothRoutes(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o) // want `depends on the request's Origin but can leave without Vary`
	}
	w.Write(nil)
}

// called is not only given to a route.
func called(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o) // want `depends on the request's Origin but can leave without Vary`
	}
	w.Write(nil)
}

func wrapped(next http.HandlerFunc) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); allowed[o] {
			w.Header().Set("Access-Control-Allow-Origin", o) // want `depends on the request's Origin but can leave without Vary`
		}
		next(w, r)
	})
}

func inner(w http.ResponseWriter, r *http.Request) { w.Write(nil) }

func routes() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /x", getRoute)
	mux.HandleFunc("PUT /y", bothRoutes)
	mux.HandleFunc("GET /y", bothRoutes)
	mux.HandleFunc("PUT /z", called)
	mux.Handle("POST /a", wrapped(inner))
	mux.Handle("/b", wrapped(inner))
	mux.HandleFunc("/other", func(w http.ResponseWriter, r *http.Request) { called(w, r) })
	http.ListenAndServe(":8080", mux)
}
