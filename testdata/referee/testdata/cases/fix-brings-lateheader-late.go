// The first fixes together do this.
//
// executed: anonymous
// reported: nothing
// differs: miss anonymous (silence: refused to read)

package api

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
)

var origins = []string{"https://app.example.com", "https://admin.example.com"}

func isFamily(s string) bool {
	if strings.Index(s, ".example.com") >= 0 {
		return true
	}
	return slices.ContainsFunc(origins, func(s string) bool { return s == s })
}

var nameAccessControlAllowOrigin = "Access-Control-Allow-Origin"

// Handler serves the API.
func Handler(w http.ResponseWriter, req *http.Request) {
	origin := strings.TrimSpace(req.Header.Get("Origin"))
	write := w.Header().Set
	h := w.Header()
	w.Header().Set("Vary", "Origin")
	if !isFamily(origin) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	write("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Expose-Headers", "*")

	if req.Method == http.MethodOptions && req.Header.Get("Access-Control-Request-Method") != "" {
		write("Access-Control-Allow-Methods", "GET, PUT")
		w.Header().Set("Access-Control-Allow-Headers", "*")
		h.Set("Access-Control-Max-Age", "86400")

		w.WriteHeader(http.StatusNoContent)
		return
	}
	if req.Header.Get("Authorization") == "" {
		http.Error(w, "unauthorized", 401)
	}
	w.Header().Set(nameAccessControlAllowOrigin, "https://app.example.com")
	fmt.Fprintln(w, "hello")
}
