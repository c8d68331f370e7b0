// Package errors has functions that ask about the Origin, and about errors, and allow any.
package errors

import (
	"errors"
	"log"
	"net/http"
	"os"
)

const site = "https://a.example.com"

// The error is another one's.

func load(name string) error {
	if name == "" {
		return nil
	}
	_, err := os.Stat(name)
	return err
}

func handleLoad(w http.ResponseWriter, r *http.Request) {
	if err := load(r.FormValue("name")); err != nil {
		http.Error(w, err.Error(), http.StatusNotFound)
		return
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `any site can read this response as the logged-in user`
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// The error is logged.

var errSite = errors.New("another site")

func check(origin string) error {
	if origin != site {
		return errSite
	}
	return nil
}

func handleLogged(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if err := check(origin); errors.Is(err, errSite) {
		log.Print(err)
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin) // want `any site can read this response as the logged-in user`
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// What comes after is a setting.

func handleSetting(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin != site && os.Getenv("STRICT") != "" {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin) // want `any site can read this response as the logged-in user`
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
