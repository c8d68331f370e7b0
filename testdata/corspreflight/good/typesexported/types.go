// Package typesexported has a handler that is a value of a type which others have too.
package typesexported

import "net/http"

type API struct{}

func (*API) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write(nil)
}

func serve() {
	mux := http.NewServeMux()
	mux.Handle("PUT /api", &API{})
	http.ListenAndServe(":8080", mux)
}
