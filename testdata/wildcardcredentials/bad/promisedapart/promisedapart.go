// Package promisedapart does so in functions of their own.
package promisedapart

import "net/http"

func preflight(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
	w.WriteHeader(http.StatusNoContent)
}

func post(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Write([]byte("{}"))
}

func run() {
	mux := http.NewServeMux()
	mux.HandleFunc("OPTIONS /items", preflight)
	mux.HandleFunc("POST /items", post)
	http.ListenAndServe(":8080", mux)
}
