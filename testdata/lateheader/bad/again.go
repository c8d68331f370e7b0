package bad

import (
	"encoding/json"
	"net/http"
)

// Set earlier, the header would be there twice where the first one is set.
func again(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/app" {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	}
	json.NewEncoder(w).Encode("hello")
	w.Header().Add("Access-Control-Allow-Origin", "*") // want "it is set after the headers of the response were sent"
}

// What has left names something else.
func varyLost(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Vary", "Accept-Encoding")
	json.NewEncoder(w).Encode("hello")
	w.Header().Add("Vary", "Origin") // want "never get this header"
}

// Earlier, it would take the place of the first.
func varyReplaced(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Vary", "Accept-Encoding")
	json.NewEncoder(w).Encode("hello")
	w.Header().Set("Vary", "Origin") // want "never get this header"
}

// It comes after what follows.
func varyDeferred(w http.ResponseWriter, r *http.Request) {
	defer w.Header().Add("Vary", "Origin") // want "never get this header"
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Vary", "Accept-Encoding")
	json.NewEncoder(w).Encode("hello")
}
