// Package preflightmany answers preflights with a *, and what they ask for with one of
// two origins.
package preflightmany

import (
	"fmt"
	"net/http"
)

func serve(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodOptions:
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
		w.WriteHeader(http.StatusNoContent)
	case http.MethodGet:
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		fmt.Fprintln(w, "hello")
	default:
		w.Header().Set("Access-Control-Allow-Origin", "https://admin.example.com")
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		fmt.Fprintln(w, "hello")
	}
}
