// Package timeoutmux gives http.TimeoutHandler a router, which may have any handler
// of the package.
package timeoutmux

import (
	"net/http"
	"time"
)

func report(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte("report"))
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	http.SetCookie(w, &http.Cookie{Name: "seen", Value: "1", Path: "/report"})
}

func routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/report", report)
	return http.TimeoutHandler(mux, time.Second, "too slow")
}
