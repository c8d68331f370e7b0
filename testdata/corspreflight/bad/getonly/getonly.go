// Package getonly lets origins in for what needs a preflight, though it has no answer
// to that.
package getonly

import "net/http"

func authorization(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "the answer to the preflight does not have this header"
		w.Header().Set("Access-Control-Allow-Headers", "Authorization")
		w.Write([]byte("hello"))
	case http.MethodOptions:
		w.WriteHeader(http.StatusNoContent)
	}
}

func put(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet, http.MethodPut:
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "the answer to the preflight does not have this header"
		w.Write([]byte("hello"))
	case http.MethodOptions:
		w.WriteHeader(http.StatusNoContent)
	}
}
