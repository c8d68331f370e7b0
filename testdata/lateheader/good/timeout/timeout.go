// Package timeout has handlers that http.TimeoutHandler runs: it keeps what they
// write, and sends the headers when they are done.
package timeout

import (
	"fmt"
	"net/http"
	"time"
)

func report(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, "report")
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
}

type api struct{}

func (*api) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
}

func routes() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/report", http.TimeoutHandler(http.HandlerFunc(report), time.Second, "too slow"))
	mux.Handle("/api", http.TimeoutHandler(&api{}, time.Second, "too slow"))
	literal := http.TimeoutHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, "hello")
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		http.SetCookie(w, &http.Cookie{Name: "seen", Value: "1"})
	}), time.Second, "too slow")
	mux.Handle("/literal", literal)
	return mux
}
