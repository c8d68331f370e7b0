// Package compressed has nothing to do with origins: its Vary is about what
// compresses.
package compressed

import (
	"compress/gzip"
	"fmt"
	"net/http"
	"strings"
)

func plain(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, "hello")
	w.Header().Add("Vary", "Accept-Encoding")
}

func zipped(w http.ResponseWriter, r *http.Request) {
	if !strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
		plain(w, r)
		return
	}
	w.WriteHeader(http.StatusOK)
	w.Header()["Vary"] = append(w.Header()["Vary"], "Accept-Encoding")
	z := gzip.NewWriter(w)
	defer z.Close()
	fmt.Fprintln(z, "hello")
}
