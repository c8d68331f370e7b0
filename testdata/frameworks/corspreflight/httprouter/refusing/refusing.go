// Package refusing wants a login where its routes bring no preflights.
package refusing

import (
	"net/http"

	"github.com/julienschmidt/httprouter"
)

var allowed = map[string]bool{"https://app.example.com": true}

func put(w http.ResponseWriter, r *http.Request, _ httprouter.Params) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		w.Header().Set("Access-Control-Allow-Headers", "Authorization")
	}
	if r.Header.Get("Authorization") == "" {
		w.WriteHeader(401)
		return
	}
	w.Write(nil)
}

func preflight(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); allowed[o] {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		w.Header().Set("Access-Control-Allow-Headers", "Authorization")
	}
	w.WriteHeader(204)
}

func routes(r *httprouter.Router) {
	r.GlobalOPTIONS = http.HandlerFunc(preflight)
	r.PUT("/x", put)
}
