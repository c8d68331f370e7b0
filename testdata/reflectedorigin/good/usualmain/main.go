// Command usualmain does not start with a list of the package that lets everybody in.
package main

import (
	"log"
	"net/http"
	"os"
	"slices"
	"strings"
)

func or(name string) []string {
	if list := os.Getenv(name); list != "" {
		return strings.Split(list, ",")
	}
	return []string{"*"}
}

var (
	searched = or("SEARCHED")
	walked   = or("WALKED")
	first    = or("FIRST")
	returned = or("RETURNED")
)

func isIn(list []string, origin string) bool {
	for _, o := range list {
		if o == "*" || o == origin {
			return true
		}
	}
	return false
}

func main() {
	if slices.Contains(searched, "*") {
		log.Fatal("everybody comes in")
	}
	for _, o := range walked {
		if o == "*" {
			log.Fatal("everybody comes in")
		}
	}
	if len(first) == 1 && first[0] == "*" {
		log.Fatal("everybody comes in")
	}
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
	if isIn(returned, "https://evil.example") {
		return os.ErrInvalid
	}
	http.HandleFunc("/a", bySearch)
	http.HandleFunc("/b", byLoop)
	http.HandleFunc("/c", byFirst)
	http.HandleFunc("/d", byReturn)
	return http.ListenAndServe(":8080", nil)
}

func bySearch(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); isIn(searched, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func byLoop(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); isIn(walked, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func byFirst(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); isIn(first, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func byReturn(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); isIn(returned, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
