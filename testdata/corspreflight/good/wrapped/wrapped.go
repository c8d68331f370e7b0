package main

import "net/http"

// put is registered with a mux that is wrapped by something out of sight.
func put(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write([]byte("{}"))
}

var wrap func(http.Handler) http.Handler

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /items", put)
	http.ListenAndServe(":8080", wrap(mux))
}
