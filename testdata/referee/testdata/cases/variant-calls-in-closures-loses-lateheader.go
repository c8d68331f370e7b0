// From a generated program: variant calls in closures: loses lateheader.
//
// executed: late
// reported: lateheader/late
// differs: variant calls in closures: loses lateheader

package api

import (
	"fmt"

	"net/http"
)

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(resp http.ResponseWriter, req *http.Request) {

		next.ServeHTTP(resp, req)
	})
}

func star(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {

		next.ServeHTTP(w, r)
	})
}

type headerOption func(http.Header)

func withHeader(name, value string) headerOption {
	return func(h http.Header) { h.Set(name, value) }
}

func writeHeaders(w http.ResponseWriter, options ...headerOption) {
	for _, o := range options {
		o(w.Header())
	}
}

func crossSite(next http.Handler) http.Handler {
	return http.HandlerFunc(func(writer http.ResponseWriter, request *http.Request) {
		next.ServeHTTP(writer, request)
		writeHeaders(writer, withHeader("Access-Control-Allow-Origin", "*"), withHeader("Access-Control-Allow-Credentials", "true"))
	})
}

func items(w http.ResponseWriter, r *http.Request) {

	w.Header().Set("Access-Control-Allow-Origin", "*")
	fmt.Fprintln(w, "hello")
}

func Handler(w http.ResponseWriter, r *http.Request) {
	logged(crossSite(star(http.HandlerFunc(items)))).ServeHTTP(w, r)
}
