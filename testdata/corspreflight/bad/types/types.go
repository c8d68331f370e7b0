// Package types has handlers that are values of its types, which preflights never come to.
package types

import "net/http"

type api struct{}

func (*api) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
	if r.Method == http.MethodOptions { // want "none comes here, since there are routes for other methods only"
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write(nil)
}

type cors struct{ next http.Handler }

func (c cors) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "DELETE")
	if r.Method == http.MethodOptions { // want "none comes here, since there are routes for other methods only"
		w.WriteHeader(http.StatusNoContent)
		return
	}
	c.next.ServeHTTP(w, r)
}

func serve() {
	mux := http.NewServeMux()
	mux.Handle("PUT /api", &api{})
	mux.Handle("DELETE /other", cors{http.NotFoundHandler()})
	http.ListenAndServe(":8080", mux)
}
