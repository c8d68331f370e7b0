// Package untoldoptions has a route for preflights beside those that name headers.
package untoldoptions

import "net/http"

func enable(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
}

func put(w http.ResponseWriter, r *http.Request) {
	enable(w)
	w.Write([]byte("{}"))
}

func options(w http.ResponseWriter, r *http.Request) {
	enable(w)
	w.WriteHeader(http.StatusNoContent)
}

func serve() error {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /put", put)
	mux.HandleFunc("OPTIONS /", options)
	return http.ListenAndServe(":8080", mux)
}
