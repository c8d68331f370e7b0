// Command routed has branches for requests that no route brings.
package main

import (
	"net/http"
	"slices"
	"strings"
)

func put(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	switch r.Method {
	case http.MethodPut, http.MethodDelete:
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	w.Write(nil)
}

func listed(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if slices.Contains([]string{"PUT", "DELETE"}, r.Method) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	w.Write(nil)
}

// notPost refuses what its route does not bring.
func notPost(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if r.Method != http.MethodPost {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Write(nil)
		return
	}
	w.Write(nil)
}

func otherPath(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if r.URL.Path == "/other" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	w.Write(nil)
}

func otherFolder(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if strings.HasPrefix(r.URL.Path, "/admin/") {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	w.Write(nil)
}

func twoPaths(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	switch r.URL.Path {
	case "/one", "/two":
	default:
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	w.Write(nil)
}

type handler struct{}

func (handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if r.Method == "DELETE" || r.URL.Path == "/other" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	w.Write(nil)
}

func around(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if strings.EqualFold(r.Method, "put") {
			w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next(w, r)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /put", put)
	mux.HandleFunc("POST /put", put)
	mux.HandleFunc("GET /listed", listed)
	mux.HandleFunc("POST /notpost", notPost)
	mux.HandleFunc("GET /path", otherPath)
	mux.HandleFunc("/folder", otherFolder)
	mux.HandleFunc("/one", twoPaths)
	mux.HandleFunc("/two", twoPaths)
	mux.Handle("GET /handler", handler{})
	mux.HandleFunc("GET /around", around(func(w http.ResponseWriter, r *http.Request) { w.Write(nil) }))
	http.ListenAndServe(":8080", mux)
}
