// Package main writes responses by itself.
package main

import "net/http"

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodOptions {
			w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
			w.Header().Set("Access-Control-Allow-Methods", "PUT")
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

var answer []byte

func put(w http.ResponseWriter, r *http.Request) {
	h, ok := w.(http.Hijacker)
	if !ok {
		return
	}
	conn, _, _ := h.Hijack()
	conn.Write(answer)
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/items", put)
	http.ListenAndServe(":8080", allow(mux))
}
