package main

import "net/http"

// put comes under a pattern without a method too.
func put(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write([]byte("{}"))
}

func rest(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNotFound) }

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /items/{id}", put)
	mux.HandleFunc("/items/", rest)
	http.ListenAndServe(":8080", mux)
}
