// Command routed has handlers whose routes bring no preflights, and another one for those.
package main

import "net/http"

var allowed = map[string]bool{"https://app.example.com": true}

func allow(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		w.Header().Set("Access-Control-Allow-Headers", "Authorization")
	}
}

func put(w http.ResponseWriter, r *http.Request) {
	allow(w, r)
	if r.Header.Get("Authorization") == "" {
		w.WriteHeader(401)
		return
	}
	w.Write(nil)
}

func put2(w http.ResponseWriter, r *http.Request) {
	allow(w, r)
	if r.Method != "PUT" {
		w.WriteHeader(405)
		return
	}
	w.Write(nil)
}

func preflight(w http.ResponseWriter, r *http.Request) {
	allow(w, r)
	w.WriteHeader(204)
}

func main() {
	r := http.NewServeMux()
	r.HandleFunc("PUT /x", put)
	r.HandleFunc("PUT /x/{id}", put2)
	r.HandleFunc("OPTIONS /", preflight)
	http.ListenAndServe(":8080", r)
}
