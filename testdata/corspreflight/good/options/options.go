package main

import "net/http"

// put is registered for PUT, and something else for OPTIONS.
func put(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPut {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
	w.Write([]byte("{}"))
}

func get(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	if r.Method == http.MethodOptions {
		return
	}
	w.Write([]byte("{}"))
}

func preflight(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
	w.WriteHeader(http.StatusNoContent)
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /items", put)
	mux.HandleFunc("GET /items", get)
	mux.HandleFunc("OPTIONS /", preflight)
	http.ListenAndServe(":8080", mux)
}
