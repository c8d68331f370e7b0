// Package ownwriters has a writer that sets headers which let nobody in.
package ownwriters

import (
	"compress/gzip"
	"io"
	"net/http"
)

type writer struct {
	http.ResponseWriter
	zip *gzip.Writer
}

func (w *writer) Write(b []byte) (int, error) {
	w.Header().Add("Vary", "Accept-Encoding")
	w.Header().Set("Content-Encoding", "gzip")
	return w.zip.Write(b)
}

func zipped(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		zip := gzip.NewWriter(w)
		defer zip.Close()
		next(&writer{w, zip}, r)
	}
}

func routes() {
	http.HandleFunc("/", zipped(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		io.WriteString(w, "x")
	}))
}
