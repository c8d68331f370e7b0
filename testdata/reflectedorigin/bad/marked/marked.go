// Package marked needs files, or reads them, whatever anybody has chosen.
package marked

import (
	"net/http"
	"os"
)

func read(w http.ResponseWriter, r *http.Request) {
	data, err := os.ReadFile("index.html")
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Write(data)
}

// size asks for a file that the request names.
func size(w http.ResponseWriter, r *http.Request) {
	if _, err := os.Stat(r.PathValue("file")); err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// either lets everybody in, with the file or without.
func either(w http.ResponseWriter, r *http.Request) {
	if _, err := os.Stat("dev.flag"); err == nil {
		w.Header().Set("X-Mode", "dev")
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
