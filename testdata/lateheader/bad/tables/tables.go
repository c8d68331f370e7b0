// Package tables sets headers from tables when those of the response have left.
package tables

import (
	"maps"
	"net/http"
)

func setAll(w http.ResponseWriter, headers map[string]string) {
	for k, v := range headers {
		w.Header().Set(k, v)
	}
}

func fromTable(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte("hello"))
	setAll(w, map[string]string{ // want "browsers never get the headers that this call sets"
		"Access-Control-Allow-Origin":      "https://app.example.com",
		"Access-Control-Allow-Credentials": "true",
	})
}

var table = map[string]string{
	"Access-Control-Allow-Origin":      "https://app.example.com",
	"Access-Control-Allow-Credentials": "true",
}

func inLoop(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	for k, v := range table {
		w.Header()[k] = []string{v} // want "browsers never get this header"
	}
}

func afterNext(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		setAll(w, table) // want "browsers never get the headers that this call sets"
	})
}

var afterHello = afterNext(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte("hello"))
}))

var lines = http.Header{"Access-Control-Allow-Origin": {"https://app.example.com"}}

func copied(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte("hello"))
	maps.Copy(w.Header(), lines) // want "browsers never get this header"
}
