// Package wildcard allows * with credentials in the answer to the preflight only.
package wildcard

import (
	"io"
	"net/http"
)

// wildcardBefore allows * with credentials in the answer to the preflight, which browsers
// refuse whatever the response has.
func wildcardBefore(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	io.WriteString(w, "hello")
}
