// Package gozero allows origins through handlers of go-zero.
package gozero

import (
	"errors"
	"net/http"

	"github.com/zeromicro/go-zero/rest/httpx"
)

var known = map[string]bool{"https://app.example.com": true}

func reflects(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	httpx.OkJson(w, 1)
}

// What follows is right.

func refuses(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	if !known[origin] {
		httpx.WriteJson(w, http.StatusForbidden, "no")
		return
	}
	httpx.OkJson(w, 1)
}

func checks(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !known[origin] {
		httpx.ErrorCtx(r.Context(), w, errors.New("no"))
		return
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	httpx.OkJsonCtx(r.Context(), w, 1)
}
