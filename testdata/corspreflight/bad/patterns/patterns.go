package main

import "net/http"

func put(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	if r.Method == http.MethodOptions { // want "none comes here, since there are routes for other methods only"
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write([]byte("{}"))
}

func cors(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Methods", "DELETE")
		if r.Method == "OPTIONS" { // want "none comes here"
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next(w, r)
	}
}

type server struct{}

func (s *server) patch(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodOptions: // want "none comes here"
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Methods", "PATCH")
	default:
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Write([]byte("{}"))
	}
}

func remove(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) }

func main() {
	s := new(server)
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /items/{id}", put)
	mux.HandleFunc("DELETE /items/{id}", cors(remove))
	mux.HandleFunc("PATCH /items/{id}", s.patch)
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("ok")) })
	srv := &http.Server{Addr: ":8080", Handler: mux}
	srv.ListenAndServe()
}
