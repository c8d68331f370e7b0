// Package replies answers requests for other packages.
package replies

import "net/http"

// Unauthorized tells the client to show who it is.
func Unauthorized(w http.ResponseWriter) {
	w.WriteHeader(http.StatusUnauthorized)
}
