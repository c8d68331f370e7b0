// Package unkept has answers that no cache keeps for the method of their requests: caches
// keep those to GET and HEAD, and none to POST that is not said to be what a GET gets.
package unkept

import (
	"net/http"
	"slices"
)

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func allow(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func onlyPut(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPut {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	allow(w, r)
	w.Write(nil)
}

func onlyPost(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		http.Error(w, "no", http.StatusMethodNotAllowed)
		return
	}
	allow(w, r)
	w.Write(nil)
}

// fresh is a POST whose answer is fresh for a while, but is not what a GET gets.
func fresh(w http.ResponseWriter, r *http.Request) {
	if r.Method == "POST" {
		w.Header().Set("Cache-Control", "max-age=60")
		allow(w, r)
		w.Write(nil)
		return
	}
	http.NotFound(w, r)
}

func several(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case "PUT", "PATCH", "DELETE":
		allow(w, r)
		w.Write(nil)
	default:
		w.WriteHeader(405)
	}
}

var changing = []string{"POST", "PUT", "DELETE"}

func listed(w http.ResponseWriter, r *http.Request) {
	if !slices.Contains(changing, r.Method) {
		w.WriteHeader(405)
		return
	}
	allow(w, r)
	w.Write(nil)
}

// readable has a constant origin for those that read.
func readable(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodGet || r.Method == http.MethodHead {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Write(nil)
		return
	}
	if r.Method == http.MethodPost {
		allow(w, r)
	}
	w.Write(nil)
}

func putRoute(w http.ResponseWriter, r *http.Request) {
	allow(w, r)
	w.Write(nil)
}

func deleteRoute(w http.ResponseWriter, r *http.Request) {
	allow(w, r)
	w.WriteHeader(204)
}

func login(w http.ResponseWriter, r *http.Request) {
	allow(w, r)
	w.Write(nil)
}

func wrapped(next http.HandlerFunc) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		allow(w, r)
		next(w, r)
	})
}

func inner(w http.ResponseWriter, r *http.Request) { w.Write(nil) }

// A form is a handler by its method.
type form struct{ id int }

func (f form) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	allow(w, r)
	w.Write(nil)
}

type server struct{}

func (s *server) change(w http.ResponseWriter, r *http.Request) {
	allow(w, r)
	w.Write(nil)
}

func routes() {
	s := &server{}
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /x", putRoute)
	mux.HandleFunc("PATCH /x", putRoute)
	mux.Handle("DELETE example.com/x/{id}", http.HandlerFunc(deleteRoute))
	mux.HandleFunc("POST /login", login)
	mux.Handle("POST /a", wrapped(inner))
	mux.Handle("POST /b", wrapped(inner))
	mux.Handle("POST /form", form{1})
	mux.HandleFunc("PUT /s", s.change)
	mux.HandleFunc("POST /literal", func(w http.ResponseWriter, r *http.Request) {
		allow(w, r)
		w.Write(nil)
	})
	http.ListenAndServe(":8080", mux)
}

// gotten has answers to GET that nobody may keep, and others to the rest.
func gotten(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	allow(w, r)
	if r.Method == http.MethodGet {
		w.Header().Set("Cache-Control", "no-store")
		w.Write(nil)
		return
	}
	w.Header().Set("Vary", "Accept-Encoding")
	w.Write(nil)
}

func rest(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	allow(w, r)
	switch r.Method {
	case "GET", "HEAD":
		w.Header().Set("Cache-Control", "no-store")
	default:
		w.Header().Set("Vary", "Accept-Encoding")
	}
	w.Write(nil)
}

func unread(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	if isGet := r.Method == "GET"; !isGet {
		w.Header().Del("Cache-Control")
		allow(w, r)
	}
	w.Write(nil)
}
