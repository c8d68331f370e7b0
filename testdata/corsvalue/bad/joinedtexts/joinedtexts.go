// Package joinedtexts joins what headers list.
package joinedtexts

import (
	"net/http"
	"strings"
)

func methods(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Methods", strings.Join([]string{"get", "put", "delete"}, ", ")) // want "put in Access-Control-Allow-Methods does not allow PUT"
}

func names(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Headers", strings.Join([]string{"Content-Type", "X-A X-B"}, ", ")) // want `"X-A X-B" in Access-Control-Allow-Headers is no name of a header`
}
