// Package untold names the headers of a preflight's answer where none is needed, or
// where some come.
package untold

import "net/http"

// read needs no preflight.
func read(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
	w.Header().Set("Access-Control-Allow-Methods", "GET, PUT, DELETE")
	w.Write([]byte("{}"))
}

func enable(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
}

func put(w http.ResponseWriter, r *http.Request) {
	enable(w)
	w.Write([]byte("{}"))
}

// anything gets preflights, which it answers like all else.
func anything(w http.ResponseWriter, r *http.Request) {
	enable(w)
	w.Write([]byte("{}"))
}

// form is posted as forms are.
func form(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "POST")
	w.Write([]byte("{}"))
}

func serve() error {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /read", read)
	mux.HandleFunc("PUT /put", put)
	mux.HandleFunc("/anything", anything)
	mux.HandleFunc("POST /form", form)
	return http.ListenAndServe(":8080", mux)
}

func around(mux *http.ServeMux, with func(http.Handler) http.Handler) {
	mux.HandleFunc("DELETE /me", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Methods", "DELETE")
	})
	http.ListenAndServe(":8081", with(mux))
}
