package main

import "net/http"

func put(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write([]byte("{}"))
}

// twice is registered for all methods elsewhere.
func twice(w http.ResponseWriter, r *http.Request) { put(w, r) }

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /a", twice)
	mux.HandleFunc("/b", twice)
	http.ListenAndServe(":8080", mux)
}
