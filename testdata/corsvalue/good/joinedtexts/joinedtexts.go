// Package joinedtexts joins what headers list.
package joinedtexts

import (
	"net/http"
	"strings"
)

func methods(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Methods", strings.Join([]string{"GET", "PUT", "DELETE"}, ", "))
	w.Header().Set("Access-Control-Allow-Headers", strings.Join([]string{"Content-Type", "X-A"}, ", "))
}

func madeUpper(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Methods", strings.ToUpper(strings.Join([]string{"get", "put"}, ", ")))
}

var changed = []string{"get", "put"}

func init() {
	for i := range changed {
		changed[i] = strings.ToUpper(changed[i])
	}
}

func elsewhere(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Methods", strings.Join(changed, ", "))
}

func some(w http.ResponseWriter, r *http.Request, more string) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Methods", strings.Join([]string{"get", more}, ", "))
}
